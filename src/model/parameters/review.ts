import { fixed, uncertain, WORKING } from './entry.js';

export const reviewParameters = {
  applyChance: uncertain(
    'chance that a researcher of mean record without a grant applies in a year',
    '1',
    0.35,
    [0.2, 0.5],
    {
      grade: 'D',
      source: 'assumed: 61 % of staff of a municipal tertiary hospital (Quzhou) had a plan but not a start',
      transfer: 'similar',
    },
  ),
  applyRecord: fixed('weight of the standardised record in the decision to apply', 'logit per ln', 0.3, {
    grade: 'D',
    source: WORKING,
  }),
  applyAfterAward: fixed('rise of the log-odds to apply per remembered award', 'logit', 1, {
    grade: 'C',
    source: 'winners apply more, losers less: Bol et al. 2018, DOI 10.1073/pnas.1719557115; size assumed',
  }),
  applyAfterRejection: fixed('fall of the log-odds to apply per remembered rejection', 'logit', 0.9, {
    grade: 'C',
    source: 'losers apply less: Bol et al. 2018, DOI 10.1073/pnas.1719557115; size assumed',
  }),
  applyElasticity: uncertain(
    'response of applying to the logarithm of last success rate over 0.25',
    'logit per ln',
    0.8,
    [0, 1.5],
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  applyWhileFunded: fixed('relative chance to apply while holding a grant', '1', 0.5, {
    grade: 'D',
    source: WORKING,
  }),
  outsideApply: fixed('share of local applicants who also try outside funders', '1', 0.3, {
    grade: 'D',
    source: 'assumed: a county hospital applied nine times to one provincial scheme in a year',
    transfer: 'similar',
  }),
  applicationTime: fixed('working time that one application takes', 'years', 0.04, {
    grade: 'C',
    source: 'two to seven weeks per proposal in surveys of applicants; low end for small grants',
  }),
  awardMemoryKept: fixed('share of the award memory kept from year to year', '1', 0.85, {
    grade: 'D',
    source: WORKING,
  }),
  rejectionMemoryKept: fixed('share of the rejection memory kept from year to year', '1', 0.7, {
    grade: 'D',
    source: WORKING,
  }),
  priorAwardWeight: uncertain(
    'weight of remembered awards in the review score',
    'score per award',
    0.6,
    [0, 1],
    {
      grade: 'C',
      source:
        'makes winners win again as published (Bol et al. 2018, DOI 10.1073/pnas.1719557115); decides the sign of lotteries',
    },
  ),
  reviewNoise: uncertain(
    'standard deviation of the panel-mean review error',
    'ln ability',
    0.75,
    [0.4, 1.2],
    {
      grade: 'B',
      source:
        'single-rater intraclass correlation 0.26 (Mutz et al. 2012, DOI 10.1371/journal.pone.0048509), mean of a small panel',
    },
  ),
  reviewerTaste: fixed('weight of a lasting taste of reviewers for a person', 'ln ability', 0.15, {
    grade: 'D',
    source: WORKING,
  }),
  recordWeight: fixed('weight of ln(1 + reputation) in the review score', '1', 0.25, {
    grade: 'D',
    source: WORKING,
  }),
  favouritism: uncertain('bonus in the score of the connected', 'ln ability', 0.4, [0, 0.8], {
    grade: 'D',
    source:
      'assumed: the Maoming paper asks to end favouritism (DOI 10.25236/AJMHS.2024.050605, 4.1), no measure is known',
    transfer: 'same',
  }),
  noveltyPenalty: uncertain('fall of the score with originality', 'ln ability per unit', 0.6, [0, 1.2], {
    grade: 'C',
    source: 'novel proposals are marked down in review experiments; size assumed',
  }),
  stableShare: fixed('share of the local research money paid per head without competition', '1', 0.15, {
    grade: 'D',
    source: WORKING,
  }),
  connectedShare: fixed('share of researchers who are well connected', '1', 0.15, {
    grade: 'D',
    source: 'assumed: about one in seven',
  }),
  fundableShare: uncertain(
    'largest share of applicants that a panel finds worth funding',
    '1',
    0.7,
    [0.5, 0.9],
    {
      grade: 'D',
      source: 'assumed: panels keep a floor; local calls fund 15 to 50 percent where known',
    },
  ),
};

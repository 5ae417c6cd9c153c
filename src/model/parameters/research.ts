import { fixed, uncertain, WORKING } from './entry.js';

export const researchParameters = {
  abilitySpread: uncertain('standard deviation of ln ability', 'ln', 0.7, [0.4, 1], {
    grade: 'C',
    source:
      'heavy-tailed output: Lotka 1926; 4,451 grants of 2000 gave a median of 8 papers, quartiles 4 and 17 (DOI 10.1007/s11606-021-06659-y)',
  }),
  fundingElasticity: uncertain('exponent of money in the research rate', '1', 0.35, [0.2, 0.5], {
    grade: 'B',
    source:
      'diminishing returns: Wahls 2018, DOI 10.7554/eLife.34965; Fortin and Currie 2013, DOI 10.1371/journal.pone.0065263',
  }),
  minimumGrant: uncertain(
    'money below which research hardly starts, relative to the reference',
    '1',
    0.35,
    [0.1, 0.8],
    {
      grade: 'D',
      source: 'assumed: decides grant-size questions',
    },
  ),
  referenceFunding: fixed('reference money per head and year', 'million CNY', 0.1, {
    grade: 'C',
    source: 'local grants of about 0.25 million CNY over three years (Heyuan People’s Hospital 2022)',
    transfer: 'similar',
  }),
  baseFunding: uncertain(
    'money everyone has without any grant, relative to the reference',
    '1',
    0.2,
    [0.1, 0.4],
    { grade: 'D', source: WORKING },
  ),
  basicRate: fixed(
    'papers a year of a basic researcher of mean ability at reference effort and money',
    'papers',
    1.4,
    {
      grade: 'C',
      source:
        'set so that the region’s unfunded clinicians publish as reported by Fujian and Shantou hospitals',
    },
  ),
  translationalRate: fixed('the same for translational researchers', 'papers', 1.2, {
    grade: 'C',
    source: 'as the basic rate',
  }),
  clinicalRate: fixed('the same for clinical researchers', 'papers', 1, {
    grade: 'C',
    source: 'as the basic rate',
  }),
  traineeRate: fixed('output of a trainee relative to an investigator', '1', 0.4, {
    grade: 'D',
    source: 'assumed',
  }),
  effortElasticity: uncertain('exponent of effort', '1', 0.7, [0.4, 1], { grade: 'D', source: WORKING }),
  teamElasticity: uncertain('exponent of 1 + trainees in the team', '1', 0.25, [0.1, 0.4], {
    grade: 'D',
    source: WORKING,
  }),
  equipmentElasticity: uncertain('exponent of relative equipment', '1', 0.2, [0.05, 0.3], {
    grade: 'D',
    source: WORKING,
  }),
  knowledgeElasticity: fixed('exponent of the area’s relative knowledge', '1', 0.15, {
    grade: 'D',
    source: 'assumed; nearly inert in a city, whose knowledge comes from outside',
  }),
  knowledgeFromOutside: fixed('share of usable knowledge that comes from outside', '1', 0.95, {
    grade: 'C',
    source: 'a city of 6 million writes well under one paper in a thousand',
    transfer: 'similar',
  }),
  knowledgeDecay: fixed('yearly decay of knowledge', '1/year', 0.08, { grade: 'D', source: WORKING }),
  platformGain: uncertain(
    'gain of the research rate per joint platform among the linked',
    '1',
    0.08,
    [0, 0.16],
    { grade: 'D', source: WORKING },
  ),
  platformTime: fixed('coordination time per joint platform', 'share of effort', 0.03, {
    grade: 'D',
    source: 'assumed: meetings and joint workshops cost time',
  }),
  administrationTime: fixed('time taken by administration', 'share of effort', 0.08, {
    grade: 'D',
    source: WORKING,
  }),
  clinicalLoad: uncertain(
    'share of working time that care takes from research-active hospital staff',
    '1',
    0.62,
    [0.45, 0.8],
    {
      grade: 'C',
      source: '76 % of doctors in tertiary hospitals work over 40 hours (PMC6109324); share assumed',
      transfer: 'similar',
    },
  ),
  noveltyOverdispersion: uncertain(
    'spread of the output of original work per unit of originality',
    'ln',
    2,
    [0, 3.5],
    { grade: 'D', source: WORKING },
  ),
  noveltyCost: uncertain('papers lost per unit of originality', '1', 0.35, [0.2, 0.5], {
    grade: 'D',
    source: WORKING,
  }),
  splitting: uncertain('extra papers by splitting per unit of count weight', '1', 0.2, [0, 0.5], {
    grade: 'C',
    source:
      'cash for papers raised submissions 46 % and publications not at all (Franzoni et al. 2011, DOI 10.1126/science.1197286)',
  }),
  bonusSplitting: fixed('rise of splitting per unit of bonus above the reference bonus', '1', 5, {
    grade: 'D',
    source: WORKING,
  }),
  boughtPapers: fixed('bought or non-replicable papers per real one and unit of count weight', '1', 0.03, {
    grade: 'D',
    source: 'assumed: part of the gaming that counts invite; such papers add nothing to knowledge',
  }),
  misconductDetected: fixed('share of such papers found and removed', '1', 0.2, {
    grade: 'D',
    source: 'assumed',
  }),
  hitShare: fixed('share of papers that are hits at reference money and mean originality', '1', 0.1, {
    grade: 'B',
    source: 'definition: a hit is a paper in the top tenth of its field’s citations',
    transfer: 'same',
  }),
  hitAbility: fixed('weight of ln ability in the chance of a hit', '1', 0.25, {
    grade: 'D',
    source: WORKING,
  }),
  hitMoney: fixed('weight of ln relative money in the chance of a hit', '1', 0.1, {
    grade: 'D',
    source: WORKING,
  }),
  hitSpread: fixed('spread of paper quality without originality', '1', 0.7, { grade: 'D', source: WORKING }),
  hitOriginality: fixed('rise of that spread per unit of originality', '1', 1, {
    grade: 'D',
    source: WORKING,
  }),
  discoveryRate: uncertain(
    'findings worth following per unit of research rate and originality',
    '1',
    0.3,
    [0.15, 0.6],
    {
      grade: 'D',
      source: WORKING,
      distribution: 'logUniform',
    },
  ),
  reputationKept: fixed('share of reputation kept from year to year', '1', 0.8, {
    grade: 'D',
    source: WORKING,
  }),
};

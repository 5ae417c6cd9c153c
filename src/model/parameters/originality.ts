import { fixed, uncertain, WORKING } from './entry.js';

export const originalityParameters = {
  meanOriginality: uncertain(
    'originality of a researcher of mean risk taste under the baseline rules',
    '1',
    0.24,
    [0.15, 0.35],
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  riskTasteEffect: fixed('effect of one standard deviation of risk taste', 'logit', 0.6, {
    grade: 'D',
    source: WORKING,
  }),
  countEffect: uncertain('effect of one unit of count weight', 'logit', 0.9, [0.3, 1.5], {
    grade: 'C',
    source:
      'count pay moves work to the safe and many; long-horizon freedom raises novelty (Azoulay et al. 2011, DOI 10.1111/j.1756-2171.2011.00140.x)',
  }),
  stableEffect: fixed('effect of the stable share of money', 'logit', 0.6, { grade: 'D', source: WORKING }),
  leaderEffect: fixed('effect of being a leader', 'logit', 0.1, { grade: 'D', source: WORKING }),
  competitionEffect: fixed('effect of post competition on early researchers', 'logit', 0.15, {
    grade: 'D',
    source: WORKING,
  }),
  unfundedEffect: fixed('effect of one year without a grant, up to four', 'logit per year', 0.05, {
    grade: 'D',
    source: WORKING,
  }),
  originalityAdjustment: fixed('yearly move towards the target', '1/year', 0.25, {
    grade: 'D',
    source: WORKING,
  }),
};

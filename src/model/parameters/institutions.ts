import { fixed, uncertain, WORKING } from './entry.js';

export const institutionsParameters = {
  postElasticity: uncertain('response of posts to smoothed income', '1', 0.1, [0, 0.3], {
    grade: 'D',
    source: 'assumed low: hospital posts follow beds and staffing plans more than grants',
  }),
  incomeSmoothing: fixed('yearly move of smoothed income', '1/year', 0.35, { grade: 'D', source: WORKING }),
  growthExpectation: fixed('years by which posts run ahead of income growth', 'years', 0, {
    grade: 'D',
    source: 'assumed: none in a city; two where institutions compete for national money',
  }),
  postsUp: fixed('yearly move of posts up to their target', '1/year', 0.25, { grade: 'D', source: WORKING }),
  postsDown: fixed('yearly move of posts down to their target', '1/year', 0.075, {
    grade: 'D',
    source: WORKING,
  }),
  equipmentDecay: fixed('yearly loss of equipment', '1/year', 0.1, { grade: 'D', source: WORKING }),
  equipmentShare: fixed('share of institutional income spent on equipment', '1', 0.5, {
    grade: 'D',
    source: 'assumed',
  }),
  equipmentMoney: fixed('response of equipment to relative spending', '1', 0.3, {
    grade: 'D',
    source: 'assumed: most equipment is bought for care',
  }),
  climateAdjustment: fixed('yearly move of climate to its target', '1/year', 0.2, {
    grade: 'D',
    source: WORKING,
  }),
  climateGain: uncertain(
    'largest gain of climate by a learning-hospital programme',
    '1',
    0.22,
    [0.08, 0.35],
    { grade: 'D', source: WORKING },
  ),
  climateScale: fixed('money for two thirds of that gain', 'million CNY a year', 4, {
    grade: 'D',
    source: WORKING,
  }),
  climateTime: fixed('time that learning takes at full programme', 'share of effort', 0.02, {
    grade: 'D',
    source: 'assumed',
  }),
};

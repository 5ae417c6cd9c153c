import { fixed, structural, uncertain } from './entry.js';

export const budgetParameters = {
  budgetVolatility: uncertain(
    'standard deviation of the logarithm of a yearly local research budget around its path',
    'ln',
    0.12,
    [0.05, 0.25],
    { grade: 'D', source: 'assumed: no series of a city research budget was found' },
  ),
  budgetPersistence: fixed('autocorrelation of that noise from year to year', '1', 0.5, {
    grade: 'D',
    source: 'assumed: half of a shock is left after a year',
  }),
  commitmentEffect: fixed('share of the noise removed by a full binding commitment', '1', 0.9, {
    grade: 'D',
    source: 'assumed: a binding indicator leaves little room, yet prices and revenue still move',
  }),
  commitmentCrisisCost: fixed('extra epidemic burden under a full commitment, money being tied', '1', 0.2, {
    grade: 'D',
    source: 'assumed: the price of commitment is flexibility in a crisis',
  }),
  overhead: fixed('share of every grant and block payment kept by the institution', '1', 0.1, {
    grade: 'C',
    source: 'assumed near the indirect-cost rates of Chinese public grants; charged alike by every mechanism',
    transfer: 'same',
  }),
  newStartSmoothing: fixed('share of a reserve above the yearly norm that new awards may use', '1', 0.35, {
    grade: 'D',
    source: 'assumed: without smoothing awards echo with the length of a grant',
  }),
  reinvestment: fixed('share of product revenue that goes back into development', '1', 0.15, {
    grade: 'C',
    source: 'research intensity of drug makers, about 15 to 20 percent of sales',
  }),
  epidemics: structural(
    'random epidemics strike',
    0,
    'off in comparisons unless asked: they add noise alike to all',
  ),
};

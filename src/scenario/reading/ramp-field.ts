import { boundedNumber } from './fields.js';

/** Years; no more than the longest horizon has. */
export const LONGEST_RAMP = 100;

export const rampField = boundedNumber([0, LONGEST_RAMP], {
  en: 'years over which the dose grows to its full size',
  zh: '力度逐步升至全额所需的年数',
});

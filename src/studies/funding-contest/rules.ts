import { numberOf, textOf } from '../setting-values.js';
import type { Settings } from '../study.js';
import type { ContestRules, ValueShape } from './equilibrium.js';

/** Benefits of winning beyond the idea's value in the table. */
export const EXTRAS = [0, 0.25] as const;
/** Line of the partial lottery in the table. */
export const TABLE_LINE = 0.5;

/** The settings as they are. */
export function rulesOf(settings: Settings): ContestRules {
  return {
    payline: numberOf(settings, 'payline'),
    extra: numberOf(settings, 'v0'),
    line: numberOf(settings, 'line'),
    reliability: numberOf(settings, 'reliability'),
    shape: textOf(settings, 'values') as ValueShape,
    lowest: numberOf(settings, 'lowestValue'),
  };
}

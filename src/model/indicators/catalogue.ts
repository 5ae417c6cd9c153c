import type { Region } from '../region.js';
import { observedWhole } from '../representation.js';
import type { Indicator } from './entry.js';
import { fundingIndicators } from './funding.js';
import { healthIndicators } from './health.js';
import { peopleIndicators } from './people.js';
import { scienceIndicators } from './science.js';
import { translationIndicators } from './translation.js';
import type { View } from './view.js';

/** Everything that is observed every year. */
export const INDICATORS: readonly Indicator[] = [
  ...scienceIndicators,
  ...translationIndicators,
  ...peopleIndicators,
  ...fundingIndicators,
  ...healthIndicators,
];

/** One column of a series: an indicator's total or one of its parts. */
export interface Series {
  readonly indicator: Indicator;
  /** Empty for the total, else `dimension=value`. */
  readonly part: string;
  readonly observe: (view: View) => number;
}

/**
 * The columns that a region's series have, in the order of the catalogue. They tell of the whole region where each of
 * the simulated rows stands for `representation` people.
 */
export function seriesOf(
  region: Region,
  indicators: readonly Indicator[] = INDICATORS,
  representation = 1,
): readonly Series[] {
  const whole = ({ scale }: Indicator, observe: (view: View) => number) =>
    observedWhole(observe, scale, representation);
  return indicators.flatMap((indicator) => [
    { indicator, part: '', observe: whole(indicator, indicator.observe) },
    ...(indicator.parts ?? []).flatMap(({ dimension, values, observe }) =>
      values(region).map((value, index) => ({
        indicator,
        part: `${dimension}=${value}`,
        observe: whole(indicator, (view) => observe(view, index)),
      })),
    ),
  ]);
}

import type { Year } from './engine/year.js';
import type { Indicator } from './entries/indicator.js';
import type { View } from './entries/view.js';
import type { Region } from './place/region.js';
import { observedWhole } from './representation.js';

/** One column of a series: an indicator's total or one of its parts. */
export interface Series {
  readonly indicator: Indicator;
  /** Empty for the total, else `dimension=value`. */
  readonly part: string;
  readonly observe: (view: View) => number;
}

/**
 * The columns that a region's series have, in the order of the indicators. They are of the whole region where each of
 * the simulated rows stands for `representation` people.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * seriesOf(scenario.region, medinno.indicators).length > medinno.indicators.length; // => true
 */
export function seriesOf(
  region: Region,
  indicators: readonly Indicator[],
  representation = 1,
): readonly Series[] {
  return indicators.flatMap((indicator) => {
    // The year passed to an indicator holds everything the indicator reads.
    const { observe, parts = [], scale } = indicator as Indicator<Year>;
    const whole = (ofRows: (view: View) => number) => observedWhole(ofRows, scale, representation);
    return [
      { indicator, part: '', observe: whole(observe) },
      ...parts.flatMap((split) =>
        split.values(region).map((value, index) => ({
          indicator,
          part: `${split.dimension}=${value}`,
          observe: whole((view) => split.observe(view, index)),
        })),
      ),
    ];
  });
}

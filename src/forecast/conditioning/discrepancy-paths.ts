import { normalQuantile } from '../../maths/normal-quantile.js';
import { stream } from '../../random/streams.js';
import type { Discrepancy } from './discrepancy.js';
import type { KnownSeries } from './known-series.js';

/** A discrepancy drawn for one run, where the series was observed and where it is asked for, and its measurement errors. */
export interface DiscrepancyPath {
  readonly seen: Float64Array;
  readonly asked: Float64Array;
  readonly errors: Float64Array;
}

/**
 * Draws a discrepancy for each run of a series. Random numbers belong to seed, series and run: they are the same whatever else is seen
 * or asked for, and later years only add to them.
 */
export function discrepancyPaths(
  { series, observed, asked }: Pick<KnownSeries, 'series' | 'observed' | 'asked'>,
  seed: string,
): (member: number, discrepancy: Discrepancy) => DiscrepancyPath {
  const begins = observed[0].year;
  const ends = Math.max(...asked, observed[observed.length - 1].year);
  const definitions = Math.max(...observed.map(({ definition }) => definition)) + 1;
  const lastDefinition = observed[observed.length - 1].definition;
  return (member, { level, slope, walk }) => {
    const own = JSON.stringify([series, member]);
    const ofPath = normals(stream(seed, `discrepancy ${own}`));
    const tilt = slope * ofPath();
    const levels = Array.from({ length: definitions }, () => level * ofPath());
    const steps = new Float64Array(ends - begins + 1);
    for (let t = 1; t < steps.length; t++) steps[t] = steps[t - 1] + walk * ofPath();
    // Before its record a series has its level and slope alone.
    const at = (year: number, definition: number) =>
      levels[definition] + tilt * (year - begins) + (year > begins ? steps[year - begins] : 0);
    const ofErrors = normals(stream(seed, `errors ${own}`));
    return {
      seen: Float64Array.from(observed, ({ year, definition }) => at(year, definition)),
      asked: Float64Array.from(asked, (year) => at(year, lastDefinition)),
      errors: Float64Array.from(observed, ({ error }) => error * ofErrors()),
    };
  };
}

const normals = (random: () => number) => (): number => normalQuantile(random());

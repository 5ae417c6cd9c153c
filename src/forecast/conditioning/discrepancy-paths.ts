import { normalQuantile } from '../../maths/normal-quantile.js';
import { stream } from '../../random/streams.js';
import type { Discrepancy, Moment } from './discrepancy.js';
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
): (run: string, discrepancy: Discrepancy) => DiscrepancyPath {
  const begins = observed[0].year;
  const ends = Math.max(...[...asked, ...observed].map(({ year }) => year));
  const definitions = Math.max(...observed.map(({ definition }) => definition)) + 1;
  return (run, { level, slope, walk }) => {
    const own = JSON.stringify([series, run]);
    const ofLevels = normals(stream(seed, `levels ${own}`));
    const levels = Array.from({ length: definitions }, () => level * ofLevels());
    const ofPath = normals(stream(seed, `discrepancy ${own}`));
    const tilt = slope * ofPath();
    const steps = new Float64Array(ends - begins + 1);
    for (let t = 1; t < steps.length; t++) steps[t] = steps[t - 1] + walk * ofPath();
    // Before its record a series has its level and slope alone.
    const at = ({ year, definition }: Moment) =>
      levels[definition] + tilt * (year - begins) + (year > begins ? steps[year - begins] : 0);
    const ofErrors = normals(stream(seed, `errors ${own}`));
    return {
      seen: Float64Array.from(observed, at),
      asked: Float64Array.from(asked, at),
      errors: Float64Array.from(observed, ({ error }) => error * ofErrors()),
    };
  };
}

const normals = (random: () => number) => (): number => normalQuantile(random());

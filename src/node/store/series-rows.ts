import type { Scenario } from '../../scenario/scenario.js';
import type { Journal } from './journal.js';
import type { Entry } from './scan.js';

/** Futures of one scenario that follow each other in canonical order, with their observations one after another. */
export interface SeriesGroup {
  readonly scenario: Scenario;
  readonly futures: readonly Entry[];
  /** Future by future, year by year, series by series; valid until the next group is made. */
  readonly values: Float64Array;
}

/** Rows in a group at most, unless a single future has more: columns of larger ones outlive their use by megabytes. */
const GROUP_ROWS = 1 << 14;

/**
 * All rows of the tidy series in canonical order (scenario, draw, replicate, year, series), in groups whose size
 * depends on nothing but the number of years and series.
 * @param ordered futures in canonical order
 * @param width observations of one scenario in one future
 */
export function* seriesGroups(
  journal: Journal,
  scenarios: readonly Scenario[],
  ordered: readonly Entry[],
  width: number,
): Generator<SeriesGroup> {
  const most = Math.max(1, Math.floor(GROUP_ROWS / width));
  const memory = new Float64Array(Math.min(most, ordered.length) * width);
  for (const [s, scenario] of scenarios.entries()) {
    for (let first = 0; first < ordered.length; first += most) {
      const futures = ordered.slice(first, first + most);
      for (const [n, entry] of futures.entries()) {
        journal.read(entry, new Uint8Array(memory.buffer, 8 * n * width, 8 * width), 8 * s * width);
      }
      yield { scenario, futures, values: memory.subarray(0, futures.length * width) };
    }
  }
}

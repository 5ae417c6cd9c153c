import type { Scenario } from '../../scenario/scenario.js';
import type { Journal } from './journal.js';
import type { Entry } from './scan.js';

/** Runs of one scenario that follow each other in canonical order, with their observations one after another. */
export interface SeriesGroup {
  readonly scenario: Scenario;
  readonly runs: readonly Entry[];
  /** Run by run, year by year, series by series; valid until the next group is made. */
  readonly values: Float64Array;
}

/** Rows in a group at most, unless a single run has more: columns of larger ones outlive their use by megabytes. */
const GROUP_ROWS = 1 << 14;

/**
 * All rows of the tidy series in canonical order (scenario, draw, replicate, year, series), in groups whose size
 * depends on nothing but the number of years and series.
 * @param ordered blocks in canonical order
 * @param width observations of one run
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
      const runs = ordered.slice(first, first + most);
      for (const [n, entry] of runs.entries()) {
        journal.read(entry, new Uint8Array(memory.buffer, 8 * n * width, 8 * width), 8 * s * width);
      }
      yield { scenario, runs, values: memory.subarray(0, runs.length * width) };
    }
  }
}

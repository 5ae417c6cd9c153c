import type { GenerationRow } from './generation-row.js';

/** How much of what a search covers in the end came in its last steps, in which as many runs of each portfolio were compared. */
export interface LateRise {
  readonly search: number;
  /** Steps, generations or proposals, over which it is seen. */
  readonly steps: number;
  readonly runs: number;
  /** Share of the space covered at the end. */
  readonly rise: number;
}

/** Share of all steps that are the last ones. */
const LAST = 0.25;

type Row = Pick<GenerationRow, 'search' | 'runsOfEach' | 'hypervolume'>;

/**
 * By search how far it was still rising: from the beginning of its last quarter of steps to the end, or from later on where fewer steps
 * had as many runs of each as the last, as fronts of fewer runs are of other numbers. Nothing of a search that ends with one such step,
 * or that covers nothing.
 * @example
 * const step = (runsOfEach, hypervolume) => ({ search: 1, runsOfEach, hypervolume });
 * lateRise([step(4, 0.9), step(8, 0.25), step(8, 0.5)]); // => [{ search: 1, steps: 1, runs: 8, rise: 0.5 }]
 * lateRise([step(4, 0.5), step(8, 0.5)]); // => []
 */
export function lateRise(rows: readonly Row[]): LateRise[] {
  const searches = [...new Set(rows.map(({ search }) => search))];
  return searches.flatMap((search) => {
    const own = rows.filter((row) => row.search === search);
    const last = own[own.length - 1];
    const alike = own.filter(({ runsOfEach }) => runsOfEach === last.runsOfEach);
    const steps = Math.min(alike.length - 1, Math.max(1, Math.round(LAST * own.length)));
    const [before, now] = [alike[alike.length - 1 - steps]?.hypervolume, last.hypervolume];
    if (steps === 0 || before == null || now === null || now === 0) return [];
    return [{ search, steps, runs: last.runsOfEach, rise: Math.max(0, (now - before) / now) }];
  });
}

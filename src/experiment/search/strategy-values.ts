import { byDraw } from './by-draw.js';
import type { Cell } from './cells.js';
import { soughtIn } from './evaluated.js';
import type { PolicyResults } from './policy-runs.js';
import type { OptimisationRun } from './run-optimisation.js';
import type { Sought } from './sought.js';

/** A strategy that was tested: its name, and what it asks for in its most expensive year, million; NaN where that is not known. */
export interface Tested {
  readonly name: string;
  readonly asked: number;
}

/** The points of the front, then the strategies written by hand, in the order of their test. */
export const testedStrategies = ({ front, experiment, againstAsked }: OptimisationRun): Tested[] => [
  ...front.map(({ asked }, n) => ({ name: `point ${n + 1}`, asked })),
  ...experiment.search.against.map(({ id }, n) => ({ name: id, asked: againstAsked[n] })),
];

/** Values of something sought in the runs of a strategy, by draw; null where one of them failed or has no value. */
export function valuesByDraw(
  results: PolicyResults[number],
  cells: readonly Cell[],
  { asked }: Pick<Tested, 'asked'>,
  sought: Sought,
): number[] | null {
  const whole = results.filter((result) => result !== null);
  if (whole.length < results.length) return null;
  const values = whole.map((result) => soughtIn(result, asked, sought));
  return values.every(Number.isFinite) ? byDraw(values, cells) : null;
}

/** The same of everything that is sought, more being better. */
export function betterByDraw(
  results: PolicyResults[number],
  cells: readonly Cell[],
  strategy: Pick<Tested, 'asked'>,
  sought: readonly Sought[],
): number[][] | null {
  const all = sought.map((one) =>
    valuesByDraw(results, cells, strategy, one)?.map((value) => one.direction * value),
  );
  const known = all.filter((values) => values !== undefined);
  return known.length === all.length ? known : null;
}

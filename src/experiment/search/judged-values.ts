import { type Aggregate, aggregated, regretsOf } from '../../analysis/optimisation/aggregate.js';
import { bestWith } from '../../analysis/optimisation/best-known.js';
import type { Direction } from '../../statistics/best.js';
import type { TESTS } from './retest.js';
import type { OptimisationRun } from './run-optimisation.js';
import type { Sought } from './sought.js';
import { testedStrategies, valuesByDraw } from './strategy-values.js';

/** Worlds that every strategy was run in. */
export type TestedIn = 'search' | (typeof TESTS)[number];

/** How values by draw are judged: a regret is one already, and less of it is better. */
export function judgedAs({ aggregate, direction }: Pick<Sought, 'aggregate' | 'direction'>): {
  readonly aggregate: Aggregate;
  readonly direction: Direction;
} {
  if (aggregate.kind !== 'regret') return { aggregate, direction };
  const { share } = aggregate;
  return { aggregate: share === null ? { kind: 'mean' } : { kind: 'quantile', share }, direction: -1 };
}

/**
 * Values of something sought by draw, as it is judged: where that is a regret, what a strategy falls short of the best in the same draw of all
 * that were tested, the front and those written by hand. Null where a run failed or has no value.
 */
export function judgedValues(
  run: OptimisationRun,
  test: TestedIn,
  place: number,
  sought: Sought,
): number[] | null {
  const strategies = testedStrategies(run);
  const valuesOf = (of: number) =>
    valuesByDraw(run.retested[test][of], run.cells[test], strategies[of], sought);
  const own = valuesOf(place);
  if (own === null || sought.aggregate.kind !== 'regret') return own;
  const best = strategies.reduce<readonly number[]>((known, _, of) => {
    const values = valuesOf(of);
    return values === null ? known : bestWith(known, values, 0, sought.direction);
  }, []);
  return regretsOf(own, best, sought.direction);
}

/** What counts of a strategy on something sought; null where a run failed or has no value. */
export function countedOf(
  run: OptimisationRun,
  test: TestedIn,
  place: number,
  sought: Sought,
): number | null {
  const values = judgedValues(run, test, place, sought);
  if (values === null || values.length === 0) return null;
  const { aggregate, direction } = judgedAs(sought);
  return aggregated(values, aggregate, direction);
}

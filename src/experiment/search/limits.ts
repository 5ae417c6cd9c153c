import type { Constraint, Experiment } from '../../scenario/experiment/experiment.js';
import type { PointResult } from '../experiment-work.js';
import { quantityIndex } from '../point-values.js';
import type { Quantity } from '../quantities.js';
import { measured } from './sought.js';

/** A limit and where its quantity stands. */
interface Limited extends Constraint {
  readonly quantity: number;
  readonly measure: 'effect' | 'value';
}

/** Limits on totals and on effects, which are to hold of means. */
export const limitsOf = (
  { constraints, acceptable = [] }: Pick<Experiment, 'constraints' | 'acceptable'>,
  quantities: readonly Quantity[],
): Limited[] => [
  ...constraints.map((limit) => ({
    ...limit,
    quantity: quantityIndex({ quantities }, limit),
    measure: 'value' as const,
  })),
  ...acceptable.map((limit) => ({
    ...limit,
    quantity: quantityIndex({ quantities }, limit),
    measure: 'effect' as const,
  })),
];

/** By how much a limit is broken in a run, as a share of the limit so that limits of different units add up; below 0 where it is kept. */
export function brokenBy(result: PointResult, limit: Limited): number {
  const amount = measured(result, limit);
  const shortOf = (atLeast: number) => (atLeast - amount) / Math.max(1, Math.abs(atLeast));
  const beyond = (atMost: number) => (amount - atMost) / Math.max(1, Math.abs(atMost));
  return Math.max(
    limit.atLeast === Number.NEGATIVE_INFINITY ? Number.NEGATIVE_INFINITY : shortOf(limit.atLeast),
    limit.atMost === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : beyond(limit.atMost),
  );
}

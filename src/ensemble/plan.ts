import type { Scenario } from '../scenario/scenario.js';
import type { Block } from './block.js';

/** Which runs to make: every draw with every replicate, so that the effects of chance and of parameters can be separated. */
export interface Plan {
  readonly scenarios: readonly Scenario[];
  /** Parameter draws 1 to this; 0 = the point values alone. */
  readonly draws: number;
  readonly replicates: number;
}

/** The numbers of the draws of a plan: 1 to as many as there are, or 0, the point values. */
export const drawsOf = ({ draws }: Pick<Plan, 'draws'>): number[] =>
  draws === 0 ? [0] : Array.from({ length: draws }, (_, n) => n + 1);

/**
 * The place of a block among those of a plan, from 0.
 * @example
 * placeIn({ draws: 2, replicates: 2 })({ draw: 1, replicate: 2 }); // => 2
 */
export const placeIn =
  ({ draws }: Pick<Plan, 'draws'>) =>
  ({ draw, replicate }: Block): number =>
    (replicate - 1) * Math.max(1, draws) + Math.max(0, draw - 1);

/**
 * The blocks of a plan, replicate by replicate, so that what is done at any time covers all draws alike.
 * @example
 * blocksOf({ scenarios: [], draws: 2, replicates: 1 }); // => [{ draw: 1, replicate: 1 }, { draw: 2, replicate: 1 }]
 */
export function blocksOf(plan: Plan): Block[] {
  const numbers = drawsOf(plan);
  return Array.from({ length: plan.replicates }, (_, r) =>
    numbers.map((draw) => ({ draw, replicate: r + 1 })),
  ).flat();
}

import { byDraw } from './by-draw.js';
import { type MeanOver, meanOver } from './mean-over.js';
import type { FrontRow, ReachedRow } from './optimisation-rows.js';
import type { OptimisationRun } from './run-optimisation.js';

/** The cheapest portfolio that reaches a target, or the most that any reaches. */
export interface TargetAnswer {
  readonly value: number;
  /** The point of the front, from 1, that asks for least of those whose mean in the test reaches the target; null where none does. */
  readonly cheapest: number | null;
  /** The same of those whose whole interval does. */
  readonly surely: number | null;
  /** The point that comes farthest, and its mean. */
  readonly farthest: number | null;
  readonly most: number | null;
  /** Levers that it has at the ends of their ranges, and whether it asks for the whole budget: what would have to be wider. */
  readonly atTheirMost: readonly string[];
  readonly budgetBinds: boolean;
  /** What it comes to in the worlds of the test without any policy, and whether that reaches it; null where a run failed. */
  readonly withoutPolicy: MeanOver | null;
  readonly reachedWithout: boolean;
}

/** Share of a budget from which on it is as good as used up: doses are rounded down. */
const USED_UP = 0.98;

/** The answer on a target; null of a search for several goals. */
export function targetAnswer(run: OptimisationRun, front: readonly FrontRow[]): TargetAnswer | null {
  const { target } = run.experiment.search;
  if (target === null) return null;
  const { value, direction } = target;
  const known = front.flatMap((row) => {
    const goal = row.goals.at(-1)!;
    return goal.mean === null ? [] : [{ row, goal, mean: goal.mean }];
  });
  const reaches = (amount: number | null) => amount !== null && direction * (amount - value) >= 0;
  const cheapest = (keeps: (goal: ReachedRow) => boolean) =>
    known
      .filter(({ goal }) => keeps(goal))
      .reduce<FrontRow | null>(
        (least, { row }) => (least === null || row.asked < least.asked ? row : least),
        null,
      );
  const farthest = known.reduce<(typeof known)[number] | null>(
    (best, one) => (best === null || direction * (one.mean - best.mean) > 0 ? one : best),
    null,
  );
  const without = withoutPolicy(run);
  return {
    value,
    cheapest: cheapest(({ mean }) => reaches(mean))?.point ?? null,
    surely: cheapest(({ low, high }) => reaches(direction === 1 ? low : high))?.point ?? null,
    farthest: farthest?.row.point ?? null,
    most: farthest?.mean ?? null,
    atTheirMost: farthest === null ? [] : atTheirMost(run, farthest.row),
    budgetBinds: farthest !== null && farthest.row.asked >= USED_UP * run.space.budget,
    withoutPolicy: without,
    reachedWithout: without !== null && reaches(without.mean),
  };
}

/** Levers of a portfolio whose dose comes, rounded down, to the upper end of its range. */
const atTheirMost = ({ space }: OptimisationRun, { doses }: FrontRow): string[] =>
  space.levers
    .filter(({ id, variable }) => {
      const most = 'choices' in variable ? Math.max(...variable.choices) : variable.range[1];
      return (doses[id] ?? 0) >= USED_UP * most && most > 0;
    })
    .map(({ id }) => id);

/** What is to be reached in the worlds of the test where nothing is done: every run has the same world without any policy. */
function withoutPolicy({ retested, cells, sought }: OptimisationRun): MeanOver | null {
  const { quantity } = sought.at(-1)!;
  const whole = retested.draws.find((results) => results.every((result) => result !== null));
  if (whole === undefined || whole.length === 0) return null;
  const values = whole.map((result) => result!.baseline[quantity]);
  return values.every(Number.isFinite) ? meanOver(byDraw(values, cells.draws)) : null;
}

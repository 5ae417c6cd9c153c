import type { CrossedMatrix } from './crossed-layout.js';
import { mean } from './mean.js';
import { type Shrinkage, shrunkDrawMeans } from './shrinkage.js';
import { varianceComponents } from './variance.js';

/** The paired differences of one alternative to the baseline; the baseline itself may take part as zeros. */
export interface AlternativeEffect {
  readonly id: string;
  /** One row a draw, one column a replicate. */
  readonly values: CrossedMatrix;
}

/** 1 where more is better, -1 where less is better. */
export type Direction = 1 | -1;

/** How the values of alternatives are laid out, and how they are judged. */
export interface Judging {
  readonly draws: number;
  readonly replicates: number;
  readonly direction: Direction;
  /** Towards the grand mean, of each draw mean; `reliability` unless given. */
  readonly shrinkage?: Shrinkage;
}

interface ProbabilityBest {
  readonly id: string;
  /** 0 to 1; all alternatives together 1. */
  readonly probability: number;
}

interface ExpectedLoss {
  readonly id: string;
  /** Mean shortfall against the best alternative of each draw, in the unit of the goal, never negative. */
  readonly loss: number;
}

/**
 * Share of parameter draws in which each alternative has the best expected effect, replicate noise removed
 * (shrunk draw means). Alternatives that are exactly equal in a draw share it evenly. How exactly so many draws and
 * replicates fix it: `errorsOfBest`.
 * @throws RangeError where there is no alternative, or values do not fit draws times replicates
 */
export function probabilityBest(effects: readonly AlternativeEffect[], judging: Judging): ProbabilityBest[] {
  const shares = sharesOfBest(goalsByDraw(effects, judging));
  return effects.map(({ id }, index) => ({ id, probability: shares[index] }));
}

/** Share of the draws in which each of some goals, one value a draw, is the highest; equal ones share a draw evenly. */
export function sharesOfBest(goals: readonly Float64Array[]): Float64Array {
  const wins = new Float64Array(goals.length);
  for (let draw = 0; draw < goals[0].length; draw++) {
    const best = bestOf(goals, draw);
    const leaders = goals.flatMap((goal, index) => (goal[draw] === best ? [index] : []));
    for (const index of leaders) wins[index] += 1 / leaders.length;
  }
  return wins.map((won) => won / goals[0].length);
}

/** Expected opportunity loss of settling for an alternative now, over parameter draws (shrunk draw means). */
export function expectedLoss(effects: readonly AlternativeEffect[], judging: Judging): ExpectedLoss[] {
  const goals = goalsByDraw(effects, judging);
  return effects.map(({ id }, index) => ({
    id,
    loss: mean(goals[index].map((value, draw) => bestOf(goals, draw) - value)),
  }));
}

/**
 * The smallest set of leaders whose probabilities of being best add up to `minimum`: one alternative where it
 * reaches that alone, else those that must be shown as tied. Best first; alternatives as probable as the last
 * of the set belong to it too, since the runs do not separate them.
 */
export function tied(probabilities: readonly ProbabilityBest[], minimum = 0.8): string[] {
  const ranked = [...probabilities].sort((a, b) => b.probability - a.probability);
  // Shares of draws are sums of fractions: rounding must not add a member.
  const enough = minimum - 1e-9;
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  const leaders: string[] = [];
  for (const { id, probability } of ranked) {
    if (sum >= enough && probability < last) break;
    leaders.push(id);
    sum += probability;
    last = probability;
  }
  return leaders;
}

/** The lowest reliability of the draw means of all alternatives; null where none is known. */
export function lowestReliability(
  effects: readonly AlternativeEffect[],
  draws: number,
  replicates: number,
): number | null {
  const known = effects
    .map(({ values }) => varianceComponents(values, Math.max(1, draws), replicates).reliability)
    .filter((reliability) => reliability !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Shrunk draw means of every alternative, turned so that more is better. */
function goalsByDraw(
  effects: readonly AlternativeEffect[],
  { draws, replicates, direction, shrinkage }: Judging,
): Float64Array[] {
  if (effects.length === 0) throw new RangeError('nothing to choose from: no alternative given');
  const rows = Math.max(1, draws);
  return effects.map(({ values }) =>
    shrunkDrawMeans(values, rows, replicates, shrinkage).map((value) => direction * value),
  );
}

function bestOf(goals: readonly Float64Array[], draw: number): number {
  return goals.reduce((best, goal) => Math.max(best, goal[draw]), Number.NEGATIVE_INFINITY);
}

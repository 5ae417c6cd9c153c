import { sharedRanks } from '../../analysis/robustness/ranks.js';
import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { isAcceptable } from '../../results/decision/acceptable.js';

/** In which share of the worlds a strategy is acceptable, and its place by it. */
export interface AcceptableShare {
  readonly strategy: string;
  readonly share: number;
  /** 1 for the best; those that are level share the mean of their ranks. */
  readonly rank: number;
}

/**
 * In which share of the worlds every strategy is acceptable by the mean of its runs there, as they are counted where it is said when it
 * fails: what the measure of robustness counts too, which too few worlds have no other numbers of.
 */
export function acceptableShares({ decision, limits }: DecisionContext): AcceptableShare[] {
  const { strategies, count } = decision;
  const shares = strategies.map(
    (_, s) => isAcceptable(decision, s, limits).filter((held) => held).length / Math.max(1, count),
  );
  const ranks = sharedRanks(shares, 1);
  return strategies.map((strategy, s) => ({ strategy, share: shares[s], rank: ranks[s] }));
}

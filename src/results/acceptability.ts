import type { Collected } from '../ensemble/collected.js';
import { probabilityBest } from '../statistics/best.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { increments, netMonetaryBenefit, thresholds } from './net-benefit.js';

/** How probably a scenario is the best choice if a DALY is worth so much. */
export interface AcceptabilityRow {
  readonly scenario: string;
  /** CNY per DALY. */
  readonly threshold: number;
  /** 0 to 1; all scenarios of a threshold add up to 1. Null where draws or replicates are too few to estimate it. */
  readonly probability: number | null;
}

/**
 * Cost-effectiveness acceptability curves of several strategies: at each threshold λ the share of parameter draws in
 * which a strategy has the highest expected net benefit λ ΔE - ΔC, replicate noise removed. Doing nothing competes too.
 *
 * Source: Fenwick, Claxton and Sculpher 2001, DOI 10.1002/hec.635.
 */
export function acceptabilityRows(
  collected: Collected,
  at: readonly number[] = thresholds(collected),
): AcceptabilityRow[] {
  const incremental = increments(collected);
  const { draws, replicates } = collected;
  const layout = { draws: draws.length, replicates: replicates.length };
  const estimated = allowsConclusion(layout);
  return at.flatMap((threshold) =>
    probabilityBest(netMonetaryBenefit(incremental, threshold), {
      ...layout,
      direction: 1,
      shrinkage: 'spread',
    }).map(({ id, probability }) => ({
      scenario: id,
      threshold,
      probability: estimated ? probability : null,
    })),
  );
}

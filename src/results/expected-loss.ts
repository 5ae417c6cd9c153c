import type { Collected } from '../ensemble/collected.js';
import { expectedLoss } from '../statistics/best.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { type Increment, increments, netMonetaryBenefit, thresholds } from './net-benefit.js';

/** What settling for a scenario now is expected to cost if a DALY is worth so much. */
export interface ExpectedLossRow {
  readonly scenario: string;
  /** CNY per DALY. */
  readonly threshold: number;
  /** Million CNY, discounted; never negative. Null where draws or replicates are too few to estimate it. */
  readonly loss: number | null;
  /** The scenario has the lowest expected loss of all at this threshold: its loss is what perfect information is worth. */
  readonly lowest: boolean;
}

/**
 * Expected loss curves: at each threshold λ the mean over parameter draws of the net benefit λ ΔE - ΔC forgone by a
 * strategy against the best one of the draw. The strategy with the lowest expected loss is the one with the highest
 * expected net benefit; the lower envelope is the expected value of perfect information.
 *
 * Source: Eckermann and Willan 2011, PharmacoEconomics 29, 563-577; Alarid-Escudero et al. 2019,
 * DOI 10.1016/j.jval.2019.02.008.
 */
export function expectedLossRows(
  collected: Collected,
  at: readonly number[] = thresholds(collected),
): ExpectedLossRow[] {
  const incremental = increments(collected);
  const { draws, replicates } = collected;
  const layout = { draws: draws.length, replicates: replicates.length };
  if (!allowsConclusion(layout)) return notEstimated(incremental, at);
  return at.flatMap((threshold) => {
    const benefits = netMonetaryBenefit(incremental, threshold);
    const losses = expectedLoss(benefits, { ...layout, direction: 1, shrinkage: 'spread' });
    const least = Math.min(...losses.map(({ loss }) => loss));
    return losses.map(({ id, loss }) => ({ scenario: id, threshold, loss, lowest: loss === least }));
  });
}

/** What one draw or one replicate brings is no expectation over what is not known. */
const notEstimated = (incremental: readonly Increment[], at: readonly number[]): ExpectedLossRow[] =>
  at.flatMap((threshold) =>
    incremental.map(({ scenario }) => ({ scenario, threshold, loss: null, lowest: false })),
  );

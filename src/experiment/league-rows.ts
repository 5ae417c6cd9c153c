import type { Goal } from '../scenario/experiment/experiment.js';
import { excludesZero } from '../statistics/estimable.js';
import { expectedRanks } from '../statistics/expected-ranks.js';
import { pairedEffect } from '../statistics/paired.js';
import { measureOf } from './measure.js';
import { estimated, type Measure, pointValues, quantityIndex } from './point-values.js';
import { shownInterval } from './response-rows.js';
import type { ExperimentRun } from './run-experiment.js';
import { signHolds, signShare } from './sign-share.js';

/** A point in the league of a goal. What the runs do not let one estimate is null. */
export interface LeagueRow {
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly direction: 1 | -1;
  /** Effects are ranked where there is a policy, else nothing is. */
  readonly measure: Measure;
  /** From 1. */
  readonly point: number;
  readonly mean: number | null;
  /** 95 % of what could happen, over draws and replicates; of the point values alone that of chance. */
  readonly low: number | null;
  readonly high: number | null;
  readonly standardError: number | null;
  /** 95 % confidence interval of the mean. */
  readonly meanLow: number | null;
  readonly meanHigh: number | null;
  /** Share of the draws whose mean over replicates has the sign of the mean over all. */
  readonly signShare: number | null;
  /** Expected rank among the points whose sign holds, 1 for the best; null for the others, which are ties. */
  readonly rank: number | null;
  /** CNY that a DALY would have to be worth for the point to pay, from its own net cost; null unless the point surely averts DALYs and costs something. */
  readonly breakEven: number | null;
}

/** The league of every goal, point by point. */
export const leagueRows = (run: ExperimentRun): LeagueRow[] =>
  run.experiment.goals.flatMap((goal) => leagueOf(run, goal));

/**
 * Points by their expected rank on a goal, ranked by means over draws as far as these runs fix them. Only points whose sign holds in most
 * draws are ranked; all others can't be separated from doing nothing, nor from each other.
 */
function leagueOf(run: ExperimentRun, { indicator, part, direction }: Goal): LeagueRow[] {
  const quantity = quantityIndex(run, { indicator, part });
  const measure = measureOf(run);
  const { unit } = run.quantities[quantity];
  const rows = run.points.map((_, point) => {
    const values = pointValues(run, { point, quantity, measure });
    const { mean, meanLow, meanHigh, ...intervals } = estimated(values, run);
    const { low, high } = shownInterval(intervals);
    const known = values !== null && mean !== null;
    return {
      indicator,
      part,
      unit,
      direction,
      measure,
      point: point + 1,
      mean,
      low,
      high,
      standardError: known ? errorOf(values, run) : null,
      meanLow,
      meanHigh,
      signShare: known && measure === 'effect' ? signShare(values, mean, run) : null,
      breakEven: breakEvenOf(run, point),
    };
  });
  const ranks = ranksOf(rows, direction);
  return rows.map(({ breakEven, ...row }, n) => ({ ...row, rank: ranks[n], breakEven }));
}

/** Points that are better than doing nothing by their rank, then ties with it by their mean, then those that are worse. */
export const leagueInOrder = (rows: readonly LeagueRow[]): LeagueRow[] =>
  [...rows].sort(
    (a, b) =>
      standing(a) - standing(b) ||
      (a.rank ?? 0) - (b.rank ?? 0) ||
      a.direction * ((b.mean ?? 0) - (a.mean ?? 0)),
  );

/** 0 of a point that is better than doing nothing, 1 of a tie, 2 of a worse one, 3 of one that is not known. */
function standing({ direction, mean, rank }: LeagueRow): number {
  if (mean === null) return 3;
  return rank === null ? 1 : direction * mean > 0 ? 0 : 2;
}

const errorOf = (values: Float64Array, { experiment: { sampling } }: ExperimentRun): number | null =>
  pairedEffect(values, sampling.draws, sampling.replicates).standardError;

/** Expected ranks of the rows whose sign holds, null for the others. */
function ranksOf(
  rows: readonly Pick<LeagueRow, 'mean' | 'standardError' | 'signShare'>[],
  direction: 1 | -1,
): (number | null)[] {
  const held = rows.flatMap(({ mean, standardError, signShare: share }, n) =>
    mean !== null && standardError !== null && signHolds(share) ? [{ n, mean, standardError }] : [],
  );
  const ranks = expectedRanks(held, direction);
  const byRow = new Map(held.map(({ n }, place) => [n, ranks[place]]));
  return rows.map((_, n) => byRow.get(n) ?? null);
}

const CNY = 1e6;

/** Ratio of mean discounted net cost and mean discounted DALYs; as in comparisons, only where DALYs are surely averted. */
function breakEvenOf(run: ExperimentRun, point: number): number | null {
  const effect = (indicator: string) => {
    const quantity = quantityIndex(run, { indicator, part: '' });
    return estimated(quantity < 0 ? null : pointValues(run, { point, quantity, measure: 'effect' }), run);
  };
  const [dalys, money] = [effect('discountedDalys'), effect('discountedSpending')];
  if (dalys.mean === null || money.mean === null) return null;
  const surely = dalys.mean > 0 && excludesZero(dalys, run.experiment.sampling);
  return surely && money.mean > 0 ? (money.mean * CNY) / dalys.mean : null;
}

import type { Collected } from '../ensemble/collected.js';
import type { Series } from '../model/series.js';
import { excludesZero, showsWhole } from '../statistics/estimable.js';
import { pairedEffect } from '../statistics/paired.js';
import type { PairwiseRow } from './pairwise-row.js';
import type { Comparison } from './tables.js';
import { pairedDifference, totalOver } from './totals.js';

/**
 * Every scenario against every other under the same random numbers, totals of whole indicators over the horizon. In a
 * pair `a` is the one named later, so that against the baseline the sign is that of the effects.
 */
export function pairwiseRows(collected: Collected): PairwiseRow[] {
  const { scenarios, series } = collected;
  return series.flatMap((column, s) => {
    if (column.part !== '') return [];
    const totals = scenarios.map((_, scenario) => totalOver(collected, scenario, s));
    return scenarios.flatMap((a, later) =>
      scenarios.slice(0, later).map((b, earlier) => ({
        a: a.id,
        b: b.id,
        ...differenceOf(collected, column, pairedDifference(totals[later], totals[earlier])),
      })),
    );
  });
}

function differenceOf(
  { draws, replicates }: Collected,
  { indicator }: Series,
  difference: Float64Array,
): Omit<PairwiseRow, 'a' | 'b'> {
  const of = { indicator: indicator.id, year: 'total' } as const;
  const pairs = difference.length;
  // Where a run has no value, the others are a selection: nothing is said of them.
  if (difference.some(Number.isNaN)) {
    return { ...of, mean: null, low: null, high: null, shareBetter: null, pairs };
  }
  const { mean, low, high } = pairedEffect(difference, draws.length, replicates.length);
  const judged =
    indicator.direction !== 0 && showsWhole({ draws: draws.length, replicates: replicates.length });
  const shareBetter = judged ? shareAbove(difference, indicator.direction) : null;
  return { ...of, mean, low, high, shareBetter, pairs };
}

/** Share of differences above 0 once turned so that more is better; equal runs count half. */
export function shareAbove(difference: Float64Array, direction: 1 | -1): number {
  const won = difference.reduce((sum, value) => sum + (1 + Math.sign(direction * value)) / 2, 0);
  return won / difference.length;
}

/**
 * A pair read from one side: what `a` is above `b`, whichever of them the table names first.
 * @example
 * const few = { sources: scenarioFiles, draws: 2, replicates: 2, years: 2 };
 * const { comparison } = await compare({ baseline: 'baseline', alternatives: ['platforms'], ...few });
 * pairOf(comparison, 'platforms', 'baseline', 'papers').pairs; // => 4
 */
export function pairOf(
  { pairwise }: Pick<Comparison, 'pairwise'>,
  a: string,
  b: string,
  indicator: string,
): PairwiseRow | undefined {
  const row = pairwise.find(
    (pair) =>
      pair.indicator === indicator && ((pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)),
  );
  return row === undefined || row.a === a ? row : turned(row);
}

/** The same pair from the other side. */
function turned({ a, b, mean, low, high, shareBetter, ...rest }: PairwiseRow): PairwiseRow {
  const minus = (value: number | null) => (value === null ? null : 0 - value);
  return {
    a: b,
    b: a,
    ...rest,
    mean: minus(mean),
    low: minus(high),
    high: minus(low),
    shareBetter: shareBetter === null ? null : 1 - shareBetter,
  };
}

/** Pairs of scenarios that differ, or do not, on a goal. */
export interface Separation {
  /** The 95 % interval of the paired difference leaves out 0; `a` is the better one. */
  readonly apart: readonly PairwiseRow[];
  /** It holds 0, or draws or replicates are too few to conclude anything (see `excludesZero`). */
  readonly alike: readonly PairwiseRow[];
  /** It could not be estimated. */
  readonly unknown: readonly PairwiseRow[];
}

/**
 * Sort the pairs of some scenarios by whether the runs separate them. Within `alike` and `unknown` a pair is turned so
 * that the mean is not negative.
 * @throws RangeError for an indicator of which neither more nor less is better
 * @example
 * const few = { sources: scenarioFiles, draws: 2, replicates: 2, years: 2 };
 * const { comparison } = await compare({ baseline: 'baseline', alternatives: ['platforms'], ...few });
 * const { apart, alike, unknown } = separation(comparison, 'papers', ['baseline', 'platforms']);
 * apart.length + alike.length + unknown.length; // => 1
 */
export function separation(
  comparison: Pick<Comparison, 'pairwise' | 'draws' | 'replicates'>,
  indicator: string,
  scenarios: readonly string[],
): Separation {
  const pairs = scenarios.flatMap((a, n) =>
    scenarios.slice(0, n).flatMap((b) => pairOf(comparison, a, b, indicator) ?? []),
  );
  const sure = (row: PairwiseRow) => excludesZero(row, comparison);
  return {
    apart: pairs.filter(sure).map(betterFirst),
    alike: pairs.filter((row) => row.low !== null && !sure(row)).map(higherFirst),
    unknown: pairs.filter(({ low }) => low === null).map(higherFirst),
  };
}

function betterFirst(row: PairwiseRow): PairwiseRow {
  if (row.shareBetter === null) throw new RangeError(`nothing is better or worse by ${row.indicator}`);
  return row.shareBetter < 0.5 ? turned(row) : row;
}

const higherFirst = (row: PairwiseRow): PairwiseRow => ((row.mean ?? 0) < 0 ? turned(row) : row);

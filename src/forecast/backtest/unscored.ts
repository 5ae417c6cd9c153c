import type { HistoryRow } from '../../scenario/region/history-row.js';
import { FEWEST_BEHIND } from './backtest-region.js';
import type { ForecastScore } from './forecast-score.js';

/** A series that observes an indicator and of which no past forecast could be scored. */
export interface UnscoredSeries {
  readonly series: string;
  readonly indicator: string;
  /** Its numbers in the simulated years. */
  readonly simulated: number;
  /** All of its numbers. */
  readonly observed: number;
  /** Why: too few of its numbers lie in the simulated years; or they are enough, but changed definition or became known so that none follows those known before. */
  readonly reason: 'tooFew' | 'interrupted';
}

/** Fewest numbers in the simulated years from which a forecast can be scored: those that it needs behind it, and one that follows. */
export const FEWEST_SCORED = FEWEST_BEHIND + 1;

/** The series of a history that were not scored, with the numbers that they have from the first simulated year to the last that is looked at. */
export function unscoredSeries(
  history: readonly HistoryRow[],
  scores: readonly ForecastScore[],
  { firstYear, until }: { readonly firstYear: number; readonly until: number },
): UnscoredSeries[] {
  const scored = new Set(scores.map(({ series }) => series));
  const observing = history.filter(({ observes, indicator }) => observes !== '' && !scored.has(indicator));
  return [...new Map(observing.map((row) => [row.indicator, row.observes]))].map(([series, indicator]) => {
    const years = observing.filter((row) => row.indicator === series).map(({ year }) => year);
    const simulated = years.filter((year) => year >= firstYear && year <= until);
    const reason = simulated.length < FEWEST_SCORED ? 'tooFew' : 'interrupted';
    return { series, indicator, simulated: simulated.length, observed: years.length, reason };
  });
}

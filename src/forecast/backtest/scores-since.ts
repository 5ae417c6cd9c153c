import type { HistoryRow } from '../../scenario/region/history-row.js';
import { mean } from '../../statistics/mean.js';
import type { BaselineRow, SeriesForecast } from '../forecast-rows.js';
import { observedSeries } from '../observed/observed-series.js';
import { quantileScores } from './forecast-score.js';

/** How one forecast of a series did in the years that are over since its origin. */
export interface ScoreSince {
  readonly method: string;
  /** Years with an outcome. */
  readonly n: number;
  /** Mean over them, in the unit of the series. */
  readonly wis: number;
  /** Outcomes within 50 and 90 % intervals. */
  readonly inside50: number;
  readonly inside90: number;
}

/** What happened after the origin of a forecast, and how every method did. */
export interface Since {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Those with a forecast, the model first. */
  readonly methods: readonly ScoreSince[];
}

/**
 * The forecasts of a series held against what is on record after their origin, where that is counted as at the origin; null where nothing
 * is. One origin is one episode: the years after it err together, and no skill follows from it.
 */
export function scoresSince(
  history: readonly HistoryRow[],
  { series, rows, baselines, combination }: SeriesForecast,
  origin: number,
): Since | null {
  const observed = observedSeries(history).find((one) => one.series === series)?.observed ?? [];
  const definition = observed.filter(({ year }) => year <= origin).at(-1)?.definition;
  const outcomes = new Map(
    observed
      .filter((one) => one.year > origin && one.definition === definition)
      .map(({ year, value }) => [year, value]),
  );
  const scored = (method: string, made: readonly BaselineRow[]): ScoreSince[] => {
    const scores = made.flatMap((row) => {
      const outcome = outcomes.get(row.year);
      return outcome === undefined ? [] : [quantileScores(row, outcome)];
    });
    if (scores.length === 0) return [];
    const count = (inside: 'inside50' | 'inside90') => scores.filter((one) => one[inside] === 1).length;
    return [
      {
        method,
        n: scores.length,
        wis: mean(scores.map(({ wis }) => wis)),
        inside50: count('inside50'),
        inside90: count('inside90'),
      },
    ];
  };
  const methods = [
    ...scored('model', rows),
    ...scored('combination', combination.rows),
    ...Object.entries(baselines).flatMap(([method, made]) =>
      'available' in made ? [] : scored(method, made),
    ),
  ];
  const years = rows.map(({ year }) => year).filter((year) => outcomes.has(year));
  return methods.length === 0
    ? null
    : { firstYear: Math.min(...years), lastYear: Math.max(...years), methods };
}

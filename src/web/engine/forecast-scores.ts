import { type ForecastContext, methodTitle, seriesUnit } from '../../charts/forecast/forecast-context.js';
import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { BaselineRow, SeriesForecast } from '../../forecast/forecast-rows.js';
import { capital } from '../../language/english-phrases.js';
import { formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { MISSING } from '../../report/cells.js';
import { quantilesInWords } from '../../report/forecast/forecast-in-words.js';
import {
  againstInWords,
  countInWords,
  type ScoreCells,
  scoreCells,
  scoreOfSeries,
  scoresOfModel,
} from '../../report/forecast/score-cells.js';

/** What one method says of the last year, and how it did in past forecasts. */
export interface MethodRow {
  readonly method: string;
  /** Whether it is the one to use. */
  readonly isUsed: boolean;
  readonly median: string;
  readonly most: string;
  /** Why it has no forecast; null where it has one. */
  readonly why: string | null;
  /** Mean weighted interval score of its past forecasts, and how many they are; a mark where there are none. */
  readonly wis: string;
  readonly n: string;
}

/** The model, both together, and every simple method; `used` is the id of the one to use. */
export function methodRows(context: ForecastContext, own: SeriesForecast, used: string): MethodRow[] {
  const { language, scores } = context;
  const { times } = seriesUnit(own.unit, language);
  const row = (method: string, rows: readonly BaselineRow[], why: string | null): MethodRow => {
    const name = methodTitle(method, language, own.combination.with);
    const last = rows.at(-1);
    const amount = last === undefined ? null : quantilesInWords(last, times);
    const past = scores.find(
      (score) => score.series === own.series && score.method === method && score.horizon === null,
    );
    return {
      method: capital(name),
      isUsed: method === used,
      median: amount?.mean ?? MISSING,
      most: amount === null ? '' : words(language).range(amount.low, amount.high),
      why,
      wis: past === undefined ? MISSING : formatNumber(past.wis * times),
      n: past === undefined ? MISSING : String(past.n),
    };
  };
  const simple = Object.entries(own.baselines).map(([method, rows]) =>
    'available' in rows ? row(method, [], rows.why[language]) : row(method, rows, null),
  );
  const both = own.combination.rows;
  return [
    row('model', own.rows, null),
    ...(both.length > 0 ? [row('combination', both, null)] : []),
    ...simple,
  ];
}

/** Scores of the model for a series. */
export interface ScoresTable {
  /** From how many past forecasts. */
  readonly count: string;
  readonly rows: readonly ScoreCells[];
  /** The best simple methods by years ahead. */
  readonly against: string | null;
  readonly notes: readonly string[];
}

/** By years ahead; null where nothing could be scored. */
export function scoresTable(context: ForecastContext, { series }: SeriesVerdict): ScoresTable | null {
  const all = scoreOfSeries(context, series);
  if (all === undefined) return null;
  const { scores: text } = words(context.language).forecast;
  const rows = scoresOfModel(context, series);
  const isShort = rows.some(({ skillLow }) => skillLow === null);
  return {
    count: capital(countInWords(context, all)),
    rows: rows.map((row) => scoreCells(context, row)),
    against: againstInWords(context, series),
    notes: [text.note, ...(isShort ? [text.shortNote] : [])],
  };
}

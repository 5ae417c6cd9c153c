import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { BaselineRow, SeriesForecast } from '../../forecast/forecast-rows.js';
import { type ForecastContext, seriesUnit } from './forecast-context.js';
import { methodUsed, simpleRows } from './method-to-use.js';

/** A year of the chart of a series: what is on record, and what a method gives for it. */
export interface SeriesRow {
  readonly year: number;
  /** On record up to the origin, on record after it, the model's fit, the method to use, the model, or the best simple method. */
  readonly what: 'known' | 'later' | 'fit' | 'use' | 'model' | 'simple';
  /** Of a forecast; empty for what is on record. */
  readonly method: string;
  readonly value: number;
  readonly p05: number | null;
  readonly p25: number | null;
  readonly p75: number | null;
  readonly p95: number | null;
}

/** Everything that is drawn of a series, in the unit that is shown. */
export function seriesRows(
  context: ForecastContext,
  series: SeriesForecast,
  verdict: SeriesVerdict,
): SeriesRow[] {
  const { origin, language } = context;
  const { times } = seriesUnit(series.unit, language);
  const used = methodUsed(series, verdict, origin);
  const scaled = (what: SeriesRow['what'], method: string, rows: readonly BaselineRow[]): SeriesRow[] =>
    rows.map(({ year, p05, p25, p50, p75, p95 }) => ({
      year,
      what,
      method,
      value: p50 * times,
      p05: p05 * times,
      p25: p25 * times,
      p75: p75 * times,
      p95: p95 * times,
    }));
  const simple = verdict.against === used.method ? null : simpleRows(series, verdict.against);
  const ahead = series.rows.filter(({ year }) => year > origin);
  return [
    ...onRecord(context, series.series, times),
    ...scaled(
      'fit',
      'model',
      series.rows.filter(({ year }) => year <= origin),
    ),
    ...scaled('use', used.method, used.rows),
    ...(used.method === 'model' ? [] : scaled('model', 'model', ahead)),
    ...(simple === null ? [] : scaled('simple', verdict.against!, simple)),
  ];
}

function onRecord({ history, origin }: ForecastContext, series: string, times: number): SeriesRow[] {
  return history
    .filter(({ indicator }) => indicator === series)
    .sort((a, b) => a.year - b.year)
    .map(({ year, value }) => ({
      year,
      what: year > origin ? ('later' as const) : ('known' as const),
      method: '',
      value: value * times,
      p05: null,
      p25: null,
      p75: null,
      p95: null,
    }));
}

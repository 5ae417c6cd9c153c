import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { SeriesForecast } from '../../forecast/forecast-rows.js';
import { capital } from '../../language/english-phrases.js';
import { formatEstimate } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import type { Chart } from '../chart.js';
import {
  type ForecastContext,
  forecastChart,
  methodTitle,
  seriesTitle,
  seriesUnit,
} from './forecast-context.js';
import { methodUsed, standingOf } from './method-to-use.js';
import { seriesPlot } from './series-plot.js';
import { type SeriesRow, seriesRows } from './series-rows.js';

/** What a year of the method to use comes to, with its unit. */
function amount({ language }: ForecastContext, { p05, p95, value }: SeriesRow, unit: string): string {
  const { word } = seriesUnit(unit, language);
  const { mean, low, high } = formatEstimate(value, p05, p95);
  return words(language).forecast.amount(mean, low!, high!, word);
}

/** What the series will be in the last year, and whether past forecasts let one trust the model for it. */
function finding(
  context: ForecastContext,
  rows: readonly SeriesRow[],
  series: SeriesForecast,
  verdict: SeriesVerdict,
): string {
  const { chart } = words(context.language).forecast;
  const last = rows.filter(({ what }) => what === 'use').at(-1)!;
  const name = capital(seriesTitle(context, series));
  const against = verdict.against === null ? '' : methodTitle(verdict.against, context.language);
  return chart.title(
    name,
    last.year,
    amount(context, last, series.unit),
    chart.standing[standingOf(verdict)](against),
  );
}

/** History, fit and forecast of a series, with the method to use and the best simple method. */
export const seriesChart = (series: SeriesForecast, verdict: SeriesVerdict): Chart<ForecastContext> =>
  forecastChart({
    id: `forecast-${series.series}`,
    rows: (context) => seriesRows(context, series, verdict),
    title: (context, rows) => finding(context, rows, series, verdict),
    reading: ({ language, origin }, rows) => {
      const { chart } = words(language).forecast;
      const { method } = methodUsed(series, verdict, origin);
      return [
        chart.reading(methodTitle(method, language, series.combination.with)),
        ...(rows.some(({ what }) => what === 'later') ? [chart.later] : []),
      ];
    },
    plot: (context, rows) => {
      const { language, origin } = context;
      const { method } = methodUsed(series, verdict, origin);
      return seriesPlot(context, rows, {
        use: methodTitle(method, language, series.combination.with),
        simple: verdict.against === null ? null : methodTitle(verdict.against, language),
        axis: seriesUnit(series.unit, language).word,
      });
    },
    inWords: (context, rows) =>
      rows
        .filter(({ what }) => what === 'use')
        .map((row) => `${row.year}: ${amount(context, row, series.unit)}`),
  });

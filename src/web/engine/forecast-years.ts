import { type ForecastContext, methodTitle } from '../../charts/forecast/forecast-context.js';
import { methodUsed } from '../../charts/forecast/method-to-use.js';
import { seriesRows } from '../../charts/forecast/series-rows.js';
import type { SeriesVerdict } from '../../forecast/backtest/verdict.js';
import type { SeriesForecast } from '../../forecast/forecast-rows.js';
import { formatEstimate, formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';

/** A year of the chart of a series as text. */
export interface YearRow {
  readonly year: number;
  /** On record; empty where nothing is. */
  readonly observed: string;
  /** Whether what is on record is later than the origin, so that no forecast knew it. */
  readonly isLater: boolean;
  /** What the median is: the model's fit, or the forecast by a method. */
  readonly what: string;
  readonly median: string;
  /** 50 and 90 % intervals. */
  readonly half: string;
  readonly most: string;
}

/** Everything that is drawn of the record, the fit and the method to use. */
export function yearRows(context: ForecastContext, own: SeriesForecast, verdict: SeriesVerdict): YearRow[] {
  const { language, origin } = context;
  const { chart } = words(language).forecast;
  const rows = seriesRows(context, own, verdict);
  const { method } = methodUsed(own, verdict, origin);
  const by = methodTitle(method, language, own.combination.with);
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const here = rows.filter((row) => row.year === year);
    const known = here.find(({ what }) => what === 'known' || what === 'later');
    const said = here.find(({ what }) => what === 'fit' || what === 'use');
    const observed = known === undefined ? '' : formatNumber(known.value);
    const row = { year, observed, isLater: known?.what === 'later' };
    if (said === undefined) return { ...row, what: '', median: '', half: '', most: '' };
    const half = formatEstimate(said.value, said.p25!, said.p75!);
    const most = formatEstimate(said.value, said.p05!, said.p95!);
    return {
      ...row,
      what: said.what === 'fit' ? chart.fit : chart.use(by),
      median: most.mean,
      half: words(language).range(half.low, half.high),
      most: words(language).range(most.low, most.high),
    };
  });
}

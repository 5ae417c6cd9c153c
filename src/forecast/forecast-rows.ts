import { pooled, type Stacked } from './backtest/combination.js';
import type { NotAvailable } from './not-available.js';
import { type Predictive, type Quantiles5, quantilesOf } from './projection/predictive.js';
import type { ProjectedSeries, Spread } from './projection/project.js';
import type { SimpleForecast, SimpleMethod } from './projection/simple-methods.js';

/** A year of a series: what was observed, and the forecast; before the origin the fit. */
export interface ForecastRow extends Quantiles5 {
  readonly year: number;
  /** What is on record, also after the origin; null where nothing is. */
  readonly observed: number | null;
}

/** A year of a simple method. */
export interface BaselineRow extends Quantiles5 {
  readonly year: number;
}

/** The forecast of one series by every method. */
export interface SeriesForecast {
  readonly series: string;
  readonly indicator: string;
  readonly unit: string;
  /** Numbers that the model was held against. */
  readonly n: number;
  readonly rows: readonly ForecastRow[];
  /** Of each simple method its years, or why there are none. */
  readonly baselines: Readonly<Partial<Record<SimpleMethod, readonly BaselineRow[] | NotAvailable>>>;
  /** The model stacked with a simple method; no rows where that is not available. */
  readonly combination: Stacked & { readonly with: SimpleMethod; readonly rows: readonly BaselineRow[] };
  readonly spread: Spread;
}

/** What a forecast is put together from. */
export interface Ingredients {
  readonly projected: ProjectedSeries;
  readonly origin: number;
  /** Every simple method from the same origin. */
  readonly simple: readonly SimpleForecast[];
  /** On record, by year, also after the origin. */
  readonly record: ReadonlyMap<number, number>;
  /** What past forecasts of the series say; null where there are none. */
  readonly past: { readonly method: string; readonly stacked: Stacked } | null;
}

/** A series as it is forecast by the model, by simple methods, and by both. */
export function seriesForecast({ projected, origin, simple, record, past }: Ingredients): SeriesForecast {
  const { known, years, samples, used, spread } = projected;
  const [usual = 'lastValue'] = usableOf(simple);
  const method = (past?.method ?? usual) as SimpleMethod;
  const stacked = past?.stacked ?? { weight: 0.5, learnt: false };
  const other = simple.find((one) => one.method === method);
  return {
    series: known.series,
    indicator: known.indicator,
    unit: known.unit,
    n: used,
    rows: years.map((year, y) => ({ year, observed: record.get(year) ?? null, ...quantilesOf(samples[y]) })),
    baselines: Object.fromEntries(simple.map((one) => [one.method, rowsOf(one, origin)])),
    combination: {
      ...stacked,
      with: method,
      rows: other === undefined ? [] : stackedRows(other, projected, origin, stacked.weight),
    },
    spread,
  };
}

/** Simple methods that have a forecast from this origin. */
export const usableOf = (simple: readonly SimpleForecast[]): SimpleMethod[] =>
  simple.flatMap(({ method, years }) => ('available' in years ? [] : [method]));

function rowsOf({ firstYear, years }: SimpleForecast, origin: number): BaselineRow[] | NotAvailable {
  if ('available' in years) return years;
  return years
    .map((sample, y) => ({ year: firstYear + y, ...quantilesOf(sample) }))
    .filter(({ year }) => year > origin);
}

function stackedRows(
  { firstYear, years: simple }: SimpleForecast,
  { years, samples }: ProjectedSeries,
  origin: number,
  weight: number,
): BaselineRow[] {
  if ('available' in simple) return [];
  return years.flatMap((year, y) => {
    const other: Predictive | undefined = simple[year - firstYear];
    return year <= origin || other === undefined
      ? []
      : [{ year, ...quantilesOf(pooled(samples[y], other, weight)) }];
  });
}

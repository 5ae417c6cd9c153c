import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import type { Bilingual, Region } from '../../model/place/region.js';
import { regionInYear } from '../../model/place/yearly.js';
import { autoregressionForecast } from '../baselines/autoregression.js';
import type { Baseline, ForecastStep } from '../baselines/baseline.js';
import { dampedTrendForecast } from '../baselines/damped-trend.js';
import { driftForecast } from '../baselines/drift.js';
import { exponentialSmoothingForecast } from '../baselines/exponential-smoothing.js';
import { knownPathForecast } from '../baselines/known-path.js';
import { lastValueForecast } from '../baselines/last-value.js';
import { meanForecast } from '../baselines/mean.js';
import { stockFlowForecast } from '../baselines/stock-flow.js';
import { thetaForecast } from '../baselines/theta.js';
import type { NotAvailable } from '../not-available.js';
import type { ObservedSeries } from '../observed/observed-series.js';
import { knownMoney } from './known-money.js';
import { type Predictive, predictive } from './predictive.js';

/** What a simple method is given: the last unbroken years of a series, and what is known of the region's money. */
interface Given {
  readonly values: readonly number[];
  readonly firstYear: number;
  readonly horizon: number;
  readonly logs: boolean;
  readonly region: Region;
}

const ofSeries =
  (method: (options: { series: readonly number[]; horizon: number; logs: boolean }) => Baseline) =>
  ({ values, horizon, logs }: Given) =>
    method({ series: values, horizon, logs });

/** Methods that any series can be forecast by, in the order in which they are shown. */
const OF_ANY = {
  lastValue: ofSeries(lastValueForecast),
  drift: ofSeries(driftForecast),
  mean: ofSeries(meanForecast),
  exponentialSmoothing: ofSeries(exponentialSmoothingForecast),
  dampedTrend: ofSeries(dampedTrendForecast),
  theta: ofSeries(thetaForecast),
  autoregression: ofSeries(autoregressionForecast),
  knownPath: alongMoney,
} as const;

export type SimpleMethod = keyof typeof OF_ANY | 'stockFlow';

/** Indicators that count new grants of the region's own call, for which the free money pays. */
const GRANTS = ['awardees', 'localGrants'];

/** What simple methods are called. */
export const SIMPLE_METHODS: Readonly<Record<SimpleMethod, Bilingual>> = {
  lastValue: { en: 'the last value', zh: '末值法' },
  drift: { en: 'drift', zh: '漂移法' },
  mean: { en: 'the mean', zh: '均值法' },
  exponentialSmoothing: { en: 'exponential smoothing', zh: '指数平滑' },
  dampedTrend: { en: 'damped trend', zh: '阻尼趋势' },
  theta: { en: 'theta', zh: 'Theta 法' },
  autoregression: { en: 'autoregression of changes', zh: '变化量自回归' },
  knownPath: { en: 'regression on the known money', zh: '按已知经费回归' },
  stockFlow: { en: 'stock and flow of grants', zh: '项目存量流量法' },
};

/** The forecasts of one method, from the year after the last that was observed. */
export interface SimpleForecast {
  readonly method: SimpleMethod;
  readonly firstYear: number;
  /** A sample a year; or why there is none. */
  readonly years: readonly Predictive[] | NotAvailable;
}

/** Every simple method for a series as far as it was observed, up to a year, with the region's money known. */
export function simpleForecasts(series: ObservedSeries, until: number, region: Region): SimpleForecast[] {
  const { observed, scale, indicator } = series;
  const run = unbroken(observed);
  const last = run[run.length - 1].year;
  const values = run.map(({ value }) => value);
  const given: Given = {
    values,
    firstYear: run[0].year,
    horizon: Math.max(1, until - last),
    logs: scale.kind === 'log' && values.every((value) => value > 0),
    region,
  };
  const names = Object.keys(OF_ANY) as (keyof typeof OF_ANY)[];
  const forecasts: SimpleForecast[] = names.map((method) => sampled(method, OF_ANY[method](given), last + 1));
  return GRANTS.includes(indicator)
    ? [...forecasts, sampled('stockFlow', byFreeMoney(given), last + 1)]
    : forecasts;
}

/** The last years that follow each other under one definition: a gap or another definition begins a series anew. */
function unbroken(observed: ObservedSeries['observed']): ObservedSeries['observed'] {
  let first = observed.length - 1;
  while (
    first > 0 &&
    observed[first - 1].year === observed[first].year - 1 &&
    observed[first - 1].definition === observed[first].definition
  )
    first--;
  return observed.slice(first);
}

function alongMoney({ values, firstYear, horizon, logs, region }: Given): Baseline {
  const years = values.length + horizon;
  const path = Array.from({ length: years }, (_, t) => knownMoney(region, firstYear + t));
  return knownPathForecast({ series: values, horizon, logs, path });
}

/**
 * The region's own money pays for grants of the size at which the past years came out even: what money and size are counted in
 * need not be what awards are counted in.
 */
function byFreeMoney({ values, firstYear, horizon, region }: Given): Baseline {
  const duration = Math.max(1, Math.round(region.funding.localGrantDuration));
  const years = Array.from(
    { length: values.length + horizon },
    (_, t) => regionInYear(region, firstYear + t).funding,
  );
  const budget = years.map(({ localResearch }) => localResearch);
  const sizes = years.map(({ localGrantSize }) => localGrantSize);
  const paid = budget.slice(0, values.length).reduce((sum, money) => sum + money, 0);
  const taken = values.reduce((sum, awards, t) => sum + awards * duration * sizes[t], 0);
  if (!(paid > 0 && taken > 0 && budget.every((money) => money >= 0))) return NO_MONEY(values.length);
  const size = sizes.map((one) => (one * paid) / taken);
  return stockFlowForecast({ awards: values, budget, size, duration, horizon });
}

const NO_MONEY = (n: number): NotAvailable => ({
  available: false,
  reason: 'noReference',
  n,
  needed: null,
  why: { en: 'no money of the region or no grants to pay from it', zh: '地区没有经费，或没有由其支付的项目' },
});

/** Values of a sample that stand for a normal forecast, evenly over its shares. */
const SAMPLE = 200;

function sampled(method: SimpleMethod, forecast: Baseline, firstYear: number): SimpleForecast {
  if (!forecast.available) return { method, firstYear, years: forecast };
  const least = method === 'stockFlow' ? 0 : Number.NEGATIVE_INFINITY;
  const years = forecast.steps.map((step) => sampleOf(step, forecast.errors === 'logNormal', least));
  return { method, firstYear, years };
}

function sampleOf({ p50, mean, sd }: ForecastStep, onLogs: boolean, least: number): Predictive {
  const values = Float64Array.from({ length: SAMPLE }, (_, i) => {
    const z = normalQuantile((i + 0.5) / SAMPLE);
    return Math.max(least, onLogs ? exp(log(p50) + sd * z) : mean + sd * z);
  });
  return predictive(values);
}

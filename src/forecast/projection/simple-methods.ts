import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import type { Bilingual, Region } from '../../model/place/region.js';
import { regionInYear } from '../../model/place/yearly.js';
import { autoregressionForecast } from '../baselines/autoregression.js';
import type {
  Baseline,
  BaselineOptions,
  ForecastStep,
  GappedBaselineOptions,
} from '../baselines/baseline.js';
import { dampedTrendForecast } from '../baselines/damped-trend.js';
import { driftForecast } from '../baselines/drift.js';
import { exponentialSmoothingForecast } from '../baselines/exponential-smoothing.js';
import { knownPathForecast } from '../baselines/known-path.js';
import { lastValueForecast } from '../baselines/last-value.js';
import { meanForecast } from '../baselines/mean.js';
import { stockFlowForecast } from '../baselines/stock-flow.js';
import { thetaForecast } from '../baselines/theta.js';
import type { NotAvailable } from '../not-available.js';
import type { Observed, ObservedSeries } from '../observed/observed-series.js';
import { knownMoney } from './known-money.js';
import { type Predictive, predictive } from './predictive.js';

/** Numbers of a series that were counted alike. */
interface Numbers {
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** Whether none of them lacks a logarithm. */
  readonly logs: boolean;
}

/** What a simple method is given, and what is known of the region's money. */
interface Given {
  /** Those since the last change of definition, with gaps. */
  readonly all: Numbers;
  /** The last of them without a gap. */
  readonly unbroken: Numbers;
  readonly horizon: number;
  readonly region: Region;
}

const ofSeries =
  (method: (options: BaselineOptions) => Baseline) =>
  ({ unbroken: { values, logs }, horizon }: Given) =>
    method({ series: values, horizon, logs });

/** Of methods whose definition says what a missing year means. */
const acrossGaps =
  (method: (options: GappedBaselineOptions) => Baseline) =>
  ({ all: { years, values, logs }, horizon }: Given) =>
    method({ series: values, years, horizon, logs });

/** Methods that any series can be forecast by, in the order in which they are shown. */
const OF_ANY = {
  lastValue: acrossGaps(lastValueForecast),
  drift: acrossGaps(driftForecast),
  mean: acrossGaps(meanForecast),
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
  const last = observed[observed.length - 1].year;
  const numbersOf = (these: ObservedSeries['observed']): Numbers => {
    const values = these.map(({ value }) => value);
    const logs = scale.kind === 'log' && values.every((value) => value > 0);
    return { years: these.map(({ year }) => year), values, logs };
  };
  const alike = lastWhere(observed, (one, next) => one.definition === next.definition);
  const given: Given = {
    all: numbersOf(alike),
    unbroken: numbersOf(lastWhere(alike, (one, next) => one.year === next.year - 1)),
    horizon: Math.max(1, until - last),
    region,
  };
  const names = Object.keys(OF_ANY) as (keyof typeof OF_ANY)[];
  const forecasts: SimpleForecast[] = names.map((method) => sampled(method, OF_ANY[method](given), last + 1));
  return GRANTS.includes(indicator)
    ? [...forecasts, sampled('stockFlow', byFreeMoney(given), last + 1)]
    : forecasts;
}

/** The last numbers of which each goes on to the next. */
function lastWhere(
  observed: ObservedSeries['observed'],
  goesOn: (one: Observed, next: Observed) => boolean,
): ObservedSeries['observed'] {
  let first = observed.length - 1;
  while (first > 0 && goesOn(observed[first - 1], observed[first])) first--;
  return observed.slice(first);
}

function alongMoney({ unbroken: { values, years, logs }, horizon, region }: Given): Baseline {
  const path = Array.from({ length: values.length + horizon }, (_, t) => knownMoney(region, years[0] + t));
  return knownPathForecast({ series: values, horizon, logs, path });
}

/**
 * The region's own money pays for grants of the size at which the past years came out even: what money and size are counted in
 * need not be what awards are counted in.
 */
function byFreeMoney({ unbroken: { values, years: known }, horizon, region }: Given): Baseline {
  const duration = Math.max(1, Math.round(region.funding.localGrantDuration));
  const years = Array.from(
    { length: values.length + horizon },
    (_, t) => regionInYear(region, known[0] + t).funding,
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

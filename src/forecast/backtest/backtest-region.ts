import type { Region } from '../../model/place/region.js';
import type { HistoryRow } from '../../scenario/region/history-row.js';
import type { Bank } from '../bank/bank.js';
import { type Observed, type ObservedSeries, observedSeries } from '../observed/observed-series.js';
import type { ScaleKind } from '../observed/scale.js';
import type { Predictive } from '../projection/predictive.js';
import { project } from '../projection/project.js';
import { simpleForecasts } from '../projection/simple-methods.js';
import { bestSimple, type Usable } from './best-simple.js';
import { type Both, pooled, type Stacked, stackedWeight } from './combination.js';
import { type ForecastScore, scoreForecast } from './forecast-score.js';

export interface BacktestOptions {
  /** The last year whose numbers may be looked at, also to score. */
  readonly until?: number;
  /** Of a series, the simple methods of which the best is taken after all origins; without it any. */
  readonly usable?: ReadonlyMap<string, Usable>;
}

/** Numbers of a series that a forecast needs behind it. */
export const FEWEST_BEHIND = 5;

/** What a series was forecast with at every origin. */
export interface Backtest {
  readonly scores: readonly ForecastScore[];
  /** Of each series, the simple method that did best over all origins, and the weight that the model has with it after them. */
  readonly best: ReadonlyMap<string, { readonly method: string; readonly stacked: Stacked }>;
}

/**
 * Forecasts made at every past year from what was known then, and scored on what came after, up to a third of a series' length ahead:
 * by the model, by every simple method, and by the two stacked.
 */
export function backtestRegion(
  bank: Bank,
  history: readonly HistoryRow[],
  region: Region,
  { until = Number.POSITIVE_INFINITY, usable }: BacktestOptions = {},
): Backtest {
  const whole = observedSeries(history, until);
  const targets = whole.map((series) => targetsOf(series, bank));
  const origins = [...new Set(targets.flatMap((own) => own.map(({ origin }) => origin)))].sort(
    (a, b) => a - b,
  );
  const made = origins.flatMap((origin) =>
    forecastsAt(
      bank,
      history,
      region,
      whole,
      targets.map((own) => own.filter((one) => one.origin === origin)),
    ),
  );
  const scored = whole.map((series) => {
    const own = made.filter((one) => one.series === series.series);
    return withCombination(series, own, usable?.get(series.series));
  });
  return {
    scores: scored.flatMap(({ scores }) => scores),
    best: new Map(scored.flatMap(({ best }, s) => (best === null ? [] : [[whole[s].series, best] as const]))),
  };
}

/** A year that is forecast from an origin, and what was observed in it. */
interface Target {
  readonly origin: number;
  readonly year: number;
  readonly observed: number;
  /** The year in which that became known. */
  readonly knownIn: number;
}

/** Origins are years of the series with enough behind them in the simulated years; of another definition nothing can be scored. */
function targetsOf({ observed }: ObservedSeries, { firstYear, years }: Bank): Target[] {
  const simulated = observed.filter(({ year }) => year >= firstYear && year < firstYear + years);
  if (simulated.length === 0) return [];
  const third = Math.max(1, Math.floor((simulated[simulated.length - 1].year - simulated[0].year + 1) / 3));
  return simulated.flatMap(({ year: origin, definition }, place) =>
    place + 1 < FEWEST_BEHIND
      ? []
      : simulated
          .filter((one) => isTarget(one, origin, third, definition))
          .map(({ year, value, knownIn }) => ({ origin, year, observed: value, knownIn })),
  );
}

const isTarget = (one: Observed, origin: number, third: number, definition: number): boolean =>
  one.year > origin && one.year <= origin + third && one.definition === definition;

/** A forecast with what happened. */
interface Made extends Target {
  readonly series: string;
  readonly method: string;
  readonly sample: Predictive;
}

/** All forecasts of one origin. */
function forecastsAt(
  bank: Bank,
  history: readonly HistoryRow[],
  region: Region,
  whole: readonly ObservedSeries[],
  targets: readonly (readonly Target[])[],
): Made[] {
  const all = targets.flat();
  const [{ origin }] = all;
  const until = Math.max(...all.map(({ year }) => year));
  const projected = project(bank, history, { origin, until, aheadOnly: true }).series;
  return whole.flatMap(({ series }, s) => {
    const ofModel = projected.find(({ known }) => known.series === series);
    if (ofModel === undefined) return [];
    const simple = simpleForecasts(ofModel.known, until, region);
    return targets[s].flatMap((target) => {
      const made = (method: string, sample: Predictive): Made => ({ ...target, series, method, sample });
      return [
        made('model', ofModel.samples[ofModel.years.indexOf(target.year)]),
        ...simple.flatMap(({ method, firstYear, years }) =>
          'available' in years ? [] : [made(method, years[target.year - firstYear])],
        ),
      ];
    });
  });
}

/** Scores of all methods and, origin by origin, of the model stacked with the simple method that was best until then. */
function withCombination({ indicator, scale }: ObservedSeries, made: readonly Made[], usable: Usable) {
  const scored = (one: Made): ForecastScore =>
    scoreForecast({ ...nameOf(one), indicator }, one.sample, one.observed, scale.kind);
  const scores = made.map(scored);
  const origins = [...new Set(made.map(({ origin }) => origin))];
  const stacked = origins.flatMap((origin) => {
    const known = made.map((one) => one.knownIn <= origin);
    const best = bestSimple(scores.filter((_, n) => known[n])) ?? 'lastValue';
    const { weight } = weightOf(
      made.filter((_, n) => known[n]),
      best,
      scale.kind,
    );
    return bothOf(
      made.filter((one) => one.origin === origin),
      best,
    ).map(({ target, model, simple, outcome }) =>
      scored({ ...target, method: 'combination', sample: pooled(model, simple, weight), observed: outcome }),
    );
  });
  const best = bestSimple(scores, usable);
  return {
    scores: [...scores, ...stacked],
    best: best === null ? null : { method: best, stacked: weightOf(made, best, scale.kind) },
  };
}

const nameOf = ({ series, method, origin, year }: Made) => ({ series, method, origin, year });

function weightOf(made: readonly Made[], best: string, kind: ScaleKind): Stacked {
  const both = bothOf(made, best);
  return stackedWeight(both, new Set(both.map(({ target }) => target.origin)).size, kind);
}

/** What the model and a simple method both forecast. */
function bothOf(made: readonly Made[], simple: string): (Both & { readonly target: Made })[] {
  return made
    .filter(({ method }) => method === 'model')
    .flatMap((target) => {
      const other = made.find(
        ({ method, origin, year }) => method === simple && origin === target.origin && year === target.year,
      );
      if (other === undefined) return [];
      return [{ target, model: target.sample, simple: other.sample, outcome: target.observed }];
    });
}

import { mean } from '../../statistics/mean.js';
import { wilson } from '../../statistics/wilson.js';
import type { NotAvailable } from '../not-available.js';
import { biasTest } from '../scores/bias-test.js';
import { meanScoreInterval, skillInterval } from '../scores/block-bootstrap.js';
import { dieboldMariano } from '../scores/diebold-mariano.js';
import { skill } from '../scores/skill.js';
import { bestSimple } from './backtest-region.js';
import type { ForecastScore } from './forecast-score.js';

/** Scores of one method for one series, so many years ahead. */
export interface ScoreRow {
  readonly series: string;
  readonly indicator: string;
  readonly method: string;
  /** Years ahead; null over the years up to `upTo`, an origin counting once. */
  readonly horizon: number | null;
  /** The same; over several years as far ahead as six independent blocks of origins reach, at least the nearest. */
  readonly upTo: number;
  /** Origins; as many as count as independent are these over the horizon. */
  readonly origins: number;
  readonly effectiveOrigins: number;
  /** Forecasts scored. */
  readonly n: number;
  /** Mean scores in the unit of the series; `crpsLog` on log(1 + value). */
  readonly crps: number;
  readonly crpsLog: number | null;
  readonly wis: number;
  readonly mae: number;
  /** Mean of median less what happened, and the test of its being 0. */
  readonly bias: number;
  readonly biasP: number | null;
  readonly coverage50: number;
  readonly coverage90: number;
  /**
   * 95 % interval of the share that 90 % intervals held, by block bootstrap, and at least as wide as Wilson's for as many independent
   * origins: where all or none held, resamples all say the same.
   */
  readonly coverage90Low: number | null;
  readonly coverage90High: number | null;
  /** Against the best simple method, on logarithms where there are such; null for that method itself. */
  readonly against: string | null;
  readonly skill: number | null;
  readonly skillLow: number | null;
  readonly skillHigh: number | null;
  /** Diebold-Mariano: mean difference to it over its standard error, and p. */
  readonly dm: number | null;
  readonly dmP: number | null;
}

/** Rows of every series and method, by years ahead and over all. */
export function scoreRows(scores: readonly ForecastScore[], seed: string): ScoreRow[] {
  const series = [...new Set(scores.map((one) => one.series))];
  return series.flatMap((name) => {
    const own = scores.filter((one) => one.series === name);
    const horizons = [...new Set(own.map(({ horizon }) => horizon))].sort((a, b) => a - b);
    const reach = reachOf(own, horizons);
    return [null, ...horizons].flatMap((horizon) => {
      const upTo = horizon ?? reach;
      const here = own.filter((one) => (horizon === null ? one.horizon <= reach : one.horizon === horizon));
      const against = bestSimple(here);
      const methods = [...new Set(here.map(({ method }) => method))];
      return methods.map((method) => rowOf(here, method, { horizon, upTo, against, seed }));
    });
  });
}

/** Origins that an interval of a mean score takes for each year that forecasts reach ahead: see `meanScoreInterval`. */
const BLOCKS = 6;

/** How many years ahead there are origins enough for an interval, at least the nearest that was forecast. */
function reachOf(scores: readonly ForecastScore[], horizons: readonly number[]): number {
  const origins = byOrigin(scores, 'model').length;
  return Math.max(horizons[0], ...horizons.filter((horizon) => BLOCKS * horizon <= origins));
}

/** Which row, held against what. */
interface Row {
  readonly horizon: number | null;
  readonly upTo: number;
  readonly against: string | null;
  readonly seed: string;
}

function rowOf(
  here: readonly ForecastScore[],
  method: string,
  { horizon, upTo, against, seed }: Row,
): ScoreRow {
  const own = byOrigin(here, method);
  const all = own.flat();
  const [{ series, indicator }] = all;
  const block = upTo;
  const origins = own.length;
  const held = meanScoreInterval(
    own.map((one) => mean(one.map(({ inside90 }) => inside90))),
    { horizon: block, seed },
  );
  const errors = own.map((one) => mean(one.map(({ error }) => error)));
  const bias = biasTest(
    errors,
    errors.map(() => 0),
    { horizon: block },
  );
  return {
    series,
    indicator,
    method,
    horizon,
    upTo,
    origins,
    effectiveOrigins: Math.floor(origins / block),
    n: all.length,
    crps: meanOf(all, ({ crps }) => crps),
    crpsLog: all[0].crpsLog === null ? null : meanOf(all, ({ crpsLog }) => crpsLog ?? 0),
    wis: meanOf(all, ({ wis }) => wis),
    mae: meanOf(all, ({ error }) => Math.abs(error)),
    bias: meanOf(all, ({ error }) => error),
    biasP: whereAvailable(bias, ({ pValue }) => pValue),
    coverage50: meanOf(all, ({ inside50 }) => inside50),
    coverage90: meanOf(all, ({ inside90 }) => inside90),
    coverage90Low: whereAvailable(held, ({ low, estimate, n }) =>
      Math.min(low, wilson(estimate, n / block)[0]),
    ),
    coverage90High: whereAvailable(held, ({ high, estimate, n }) =>
      Math.max(high, wilson(estimate, n / block)[1]),
    ),
    ...comparedWith(own, here, { against: against === method ? null : against, block, seed }),
  };
}

/** Forecasts of a method, origin by origin. */
function byOrigin(scores: readonly ForecastScore[], method: string): ForecastScore[][] {
  const own = scores.filter((one) => one.method === method);
  const origins = [...new Set(own.map(({ origin }) => origin))].sort((a, b) => a - b);
  return origins.map((origin) => own.filter((one) => one.origin === origin));
}

interface Reference {
  readonly against: string | null;
  readonly block: number;
  readonly seed: string;
}

/** Skill and test against a reference, over the origins that both have. */
function comparedWith(own: readonly ForecastScore[][], here: readonly ForecastScore[], reference: Reference) {
  const { against, block, seed } = reference;
  const none = { against, skill: null, skillLow: null, skillHigh: null, dm: null, dmP: null };
  if (against === null) return none;
  const others = new Map(byOrigin(here, against).map((one) => [one[0].origin, one]));
  const pairs = own.flatMap((one) => {
    const other = others.get(one[0].origin);
    return other === undefined ? [] : [[meanOf(one, scoreOf), meanOf(other, scoreOf)] as const];
  });
  if (pairs.length === 0) return none;
  const scores = pairs.map(([one]) => one);
  const references = pairs.map(([, other]) => other);
  const interval = skillInterval(scores, references, { horizon: block, seed });
  const test = dieboldMariano(scores, references, { horizon: block });
  return {
    against,
    skill: whereAvailable(skill(scores, references), (found) => found.skill),
    skillLow: whereAvailable(interval, ({ low }) => low),
    skillHigh: whereAvailable(interval, ({ high }) => high),
    dm: whereAvailable(test, ({ statistic }) => statistic),
    dmP: whereAvailable(test, ({ pValue }) => pValue),
  };
}

/** The score by which methods are compared. */
const scoreOf = ({ crps, crpsLog }: ForecastScore): number => crpsLog ?? crps;

const meanOf = <T>(all: readonly T[], of: (one: T) => number): number => mean(all.map(of));

const whereAvailable = <T extends { readonly available: true }>(
  found: T | NotAvailable,
  of: (found: T) => number,
): number | null => (found.available ? of(found) : null);

import { mean } from '../../statistics/mean.js';
import type { NotAvailable } from '../not-available.js';
import { biasTest } from '../scores/bias-test.js';
import { skillInterval } from '../scores/block-bootstrap.js';
import { dieboldMariano } from '../scores/diebold-mariano.js';
import { skill } from '../scores/skill.js';
import { bestSimple, simpleCompared, type Usable } from './best-simple.js';
import { comparedScore, type ForecastScore } from './forecast-score.js';
import { byOrigin, type HeldShares, heldShares } from './held-shares.js';

/** Scores of one method for one series, so many years ahead. */
export interface ScoreRow extends HeldShares {
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
  /** Of a simple method, whether the best was taken from it too: it has half of the forecasts of that with the most, and one from the origin of today; null of others. */
  readonly candidate: boolean | null;
  /** Against the best simple method, on logarithms where there are such; null for that method itself. */
  readonly against: string | null;
  /** Forecasts that both have, and their origins: skill and test are over these. */
  readonly compared: number;
  readonly comparedOrigins: number;
  readonly skill: number | null;
  readonly skillLow: number | null;
  readonly skillHigh: number | null;
  /** Diebold-Mariano: mean difference to it over its standard error, and p. */
  readonly dm: number | null;
  readonly dmP: number | null;
}

/** Rows of every series and method, by years ahead and over all; held against the best of the methods that can be used. */
export function scoreRows(
  scores: readonly ForecastScore[],
  seed: string,
  usable?: ReadonlyMap<string, Usable>,
): ScoreRow[] {
  const series = [...new Set(scores.map((one) => one.series))];
  return series.flatMap((name) => {
    const own = scores.filter((one) => one.series === name);
    const horizons = [...new Set(own.map(({ horizon }) => horizon))].sort((a, b) => a - b);
    const among = usable?.get(name);
    const reach = reachOf(own, horizons, among);
    return [null, ...horizons].flatMap((horizon) => {
      const upTo = horizon ?? reach;
      const here = own.filter((one) => (horizon === null ? one.horizon <= reach : one.horizon === horizon));
      const against = bestSimple(here, among);
      const candidates = simpleCompared(here, among);
      const methods = [...new Set(here.map(({ method }) => method))];
      return methods.map((method) => rowOf(here, method, { horizon, upTo, against, candidates, seed }));
    });
  });
}

/** Whether the simple method had no error in forecasts that both have: there is no ratio to that, however the model did. */
export const nothingToBeat = ({
  against,
  comparedOrigins,
  skill: found,
}: Pick<ScoreRow, 'against' | 'comparedOrigins' | 'skill'>): boolean =>
  against !== null && comparedOrigins > 0 && found === null;

/** Origins that an interval of a mean score takes for each year that forecasts reach ahead: see `meanScoreInterval`. */
export const BLOCKS = 6;

/** How many years ahead there are origins enough for an interval of skill, at least the nearest that was forecast. */
function reachOf(scores: readonly ForecastScore[], horizons: readonly number[], usable: Usable): number {
  const enough = horizons.filter((reach) => {
    const here = scores.filter(({ horizon }) => horizon <= reach);
    return BLOCKS * reach <= originsOf(sharedWith(here, 'model', bestSimple(here, usable)));
  });
  return Math.max(horizons[0], ...enough);
}

/** Forecasts of a method of years that a reference forecast from the same origin; all of them without a reference. */
function sharedWith(
  scores: readonly ForecastScore[],
  method: string,
  reference: string | null,
): ForecastScore[] {
  const targets = new Set(scores.filter((one) => one.method === reference).map(targetOf));
  return scores.filter((one) => one.method === method && (reference === null || targets.has(targetOf(one))));
}

const targetOf = ({ origin, year }: ForecastScore): string => `${origin}:${year}`;

const originsOf = (scores: readonly ForecastScore[]): number =>
  new Set(scores.map(({ origin }) => origin)).size;

/** Which row, held against what. */
interface Row {
  readonly horizon: number | null;
  readonly upTo: number;
  readonly against: string | null;
  readonly candidates: readonly string[];
  readonly seed: string;
}

function rowOf(
  here: readonly ForecastScore[],
  method: string,
  { horizon, upTo, against, candidates, seed }: Row,
): ScoreRow {
  const own = ofMethod(here, method);
  const all = own.flat();
  const [{ series, indicator }] = all;
  const block = upTo;
  const origins = own.length;
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
    ...heldShares(own, { block, seed }),
    candidate: method === 'model' || method === 'combination' ? null : candidates.includes(method),
    ...comparedWith(method, here, { against: against === method ? null : against, block, seed }),
  };
}

/** Forecasts of a method, origin by origin. */
const ofMethod = (scores: readonly ForecastScore[], method: string): ForecastScore[][] =>
  byOrigin(scores.filter((one) => one.method === method));

interface Reference {
  readonly against: string | null;
  readonly block: number;
  readonly seed: string;
}

/** Skill and test against a reference, over the forecasts that both have, an origin counting once. */
function comparedWith(method: string, here: readonly ForecastScore[], reference: Reference) {
  const { against, block, seed } = reference;
  const missing = { skill: null, skillLow: null, skillHigh: null, dm: null, dmP: null };
  if (against === null) return { against, compared: 0, comparedOrigins: 0, ...missing };
  const shared = sharedWith(here, method, against);
  const own = ofMethod(shared, method);
  const others = ofMethod(sharedWith(here, against, method), against);
  const found = { against, compared: shared.length, comparedOrigins: own.length };
  if (own.length === 0) return { ...found, ...missing };
  const scores = own.map((one) => meanOf(one, comparedScore));
  const references = others.map((one) => meanOf(one, comparedScore));
  const interval = skillInterval(scores, references, { horizon: block, seed });
  const test = dieboldMariano(scores, references, { horizon: block });
  return {
    ...found,
    skill: whereAvailable(skill(scores, references), (one) => one.skill),
    skillLow: whereAvailable(interval, ({ low }) => low),
    skillHigh: whereAvailable(interval, ({ high }) => high),
    dm: whereAvailable(test, ({ statistic }) => statistic),
    dmP: whereAvailable(test, ({ pValue }) => pValue),
  };
}

const meanOf = <T>(all: readonly T[], of: (one: T) => number): number => mean(all.map(of));

const whereAvailable = <T extends { readonly available: true }>(
  found: T | NotAvailable,
  of: (found: T) => number,
): number | null => (found.available ? of(found) : null);

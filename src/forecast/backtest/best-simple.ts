import { log } from '../../maths/log.js';
import { mean } from '../../statistics/mean.js';
import { comparedScore, type ForecastScore } from './forecast-score.js';

/**
 * Share of the forecasts of the simple method with the most that another needs to be compared with: of fewer the best would often be
 * one that was lucky in a few years (assumed, grade D).
 */
const FEWEST_SHARE = 0.5;

/** Methods that have a forecast from the origin of today, of which alone one can be used; left out, all. */
export type Usable = ReadonlySet<string> | undefined;

/** Simple methods of which the best is taken, in the order in which they come. */
export function simpleCompared(scores: readonly ForecastScore[], usable?: Usable): string[] {
  const counts = new Map<string, number>();
  for (const { method } of scores)
    if (method !== 'model' && method !== 'combination' && (usable?.has(method) ?? true))
      counts.set(method, (counts.get(method) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts.keys()].filter((method) => counts.get(method)! >= FEWEST_SHARE * most);
}

/**
 * The simple method that did best in forecasts of one series; null where there is none. A method that needs more years has no forecast at
 * early origins: two methods are held against each other over the forecasts that both have, and the best has the least
 * geometric mean of the ratios of its scores to those of the others. Where all have all, it has the least mean score.
 *
 * Source: Cramer and others 2022, DOI 10.1073/pnas.2113561119 (pairwise relative scores of forecasts that are not complete).
 */
export function bestSimple(scores: readonly ForecastScore[], usable?: Usable): string | null {
  const methods = simpleCompared(scores, usable);
  if (methods.length === 0) return null;
  const found = methods.map((method) => scoresByTarget(scores, method));
  const all = found.flatMap((own) => [...own.values()]);
  const least = Math.max(Number.MIN_VALUE, SMALL_SHARE * mean(all));
  const ranked = methods.map((method, m) => ({
    method,
    ratio: found.reduce((sum, other, o) => sum + (o === m ? 0 : logRatio(found[m], other, least)), 0),
  }));
  return ranked.reduce((best, one) => (one.ratio < best.ratio ? one : best)).method;
}

const scoresByTarget = (scores: readonly ForecastScore[], method: string): ReadonlyMap<string, number> =>
  new Map(
    scores
      .filter((one) => one.method === method)
      .map((one) => [`${one.origin}:${one.year}`, comparedScore(one)]),
  );

/** Logarithm of the ratio of mean scores over what both have, none below the least that counts; 0 where they share nothing. */
function logRatio(
  own: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  least: number,
): number {
  const shared = [...own.keys()].filter((target) => other.has(target));
  if (shared.length === 0) return 0;
  const meanOf = (from: ReadonlyMap<string, number>) => mean(shared.map((target) => from.get(target)!));
  return log(Math.max(least, meanOf(own))) - log(Math.max(least, meanOf(other)));
}

/** Least score that counts, of the mean of all: one that was right by accident in what few share is not the best by that (assumed, grade D). */
const SMALL_SHARE = 1e-3;

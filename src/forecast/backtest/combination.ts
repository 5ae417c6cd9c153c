import type { ScaleKind } from '../observed/scale.js';
import { type Predictive, predictive, thinned } from '../projection/predictive.js';
import { comparedScoreOf } from './forecast-score.js';

/** The model and a simple method as one forecast: each has its share of the probability. */
export interface Stacked {
  /** Share of the model. */
  readonly weight: number;
  /** Whether it was learnt from earlier forecasts; else both count alike. */
  readonly learnt: boolean;
}

/** Earlier origins below which both count alike: a weight of fewer is mostly chance (assumed, grade D). */
const FEWEST_FOR_WEIGHT = 15;

/** A past year that both forecast. */
export interface Both {
  readonly model: Predictive;
  readonly simple: Predictive;
  readonly outcome: number;
}

const WEIGHTS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/**
 * The weight with the least mean score over earlier forecasts, by the score by which methods are compared; a half where there are too
 * few origins.
 */
export function stackedWeight(past: readonly Both[], origins: number, kind: ScaleKind): Stacked {
  if (origins < FEWEST_FOR_WEIGHT) return { weight: 0.5, learnt: false };
  const scores = WEIGHTS.map((weight) =>
    past.reduce(
      (sum, { model, simple, outcome }) =>
        sum + comparedScoreOf(pooled(model, simple, weight), outcome, kind),
      0,
    ),
  );
  return { weight: WEIGHTS[scores.indexOf(Math.min(...scores))], learnt: true };
}

/** Values that stand for a pool. */
const POOL = 200;

/** One sample in which the model has this share of the values: a linear pool of the two forecasts. */
export function pooled(model: Predictive, simple: Predictive, weight: number): Predictive {
  const ofModel = Math.round(POOL * weight);
  const values = new Float64Array(POOL);
  if (ofModel > 0) values.set(thinned(model, ofModel));
  if (ofModel < POOL) values.set(thinned(simple, POOL - ofModel), ofModel);
  return predictive(values);
}

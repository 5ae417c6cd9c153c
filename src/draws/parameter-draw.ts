import type { ParameterEntry } from '../model/entries/parameter.js';
import type { Parameters } from '../model/medinno-year.js';
import type { Model } from '../model/model.js';
import { parameterValues, variedParameters } from '../model/parameter-values.js';
import { latinHypercubeColumn, quantileOf } from './design.js';

/**
 * The parameters of a draw. Draw 0 is the point values; draws from 1 on vary every uncertain parameter over its
 * range and every structure over its choices, by a Latin hypercube. What a scenario overrides is never varied.
 * @example
 * const { reviewNoise } = parameterDraw('my-seed', 3, { reviewNoise: 0.5 }, medinno);
 * reviewNoise; // => 0.5
 */
export function parameterDraw(
  seed: string,
  draw: number,
  overrides: Readonly<Record<string, number>>,
  model: Model,
): Parameters {
  if (draw === 0) return parameterValues(model, overrides);
  const drawn: Record<string, number> = {};
  for (const id of variedParameters(model))
    drawn[id] = parameterQuantile(model.parameters[id], latinHypercubeColumn(seed, id, draw));
  return parameterValues(model, { ...drawn, ...overrides });
}

/** The value of a parameter below which a share u of what is believed of it lies; of an effect that may be none, 0 for its mass there. */
export function parameterQuantile(
  {
    range,
    distribution,
    massAtZero,
    choices,
    value,
  }: Pick<ParameterEntry, 'range' | 'distribution' | 'massAtZero' | 'choices' | 'value'>,
  u: number,
): number {
  if (range === null) return value;
  if (distribution === 'choice') return choices[Math.min(choices.length - 1, Math.floor(u * choices.length))];
  if (u < massAtZero) return 0;
  const share = (u - massAtZero) / (1 - massAtZero);
  const [low, high] = range;
  if (distribution === 'decreasing') return quantileOf({ kind: 'triangular', low, high, mode: low }, share);
  return quantileOf({ kind: distribution, low, high }, share);
}

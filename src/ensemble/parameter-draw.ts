import {
  PARAMETERS,
  type ParameterId,
  type Parameters,
  parameterValues,
  UNCERTAIN_PARAMETERS,
} from '../model/parameters/registry.js';
import { latinHypercubeColumn, quantileOf } from './design.js';

/**
 * The parameters of a draw. Draw 0 is the point values; draws from 1 on vary every uncertain parameter over its
 * range, by a Latin hypercube. What a scenario overrides is never varied.
 */
export function parameterDraw(
  seed: string,
  draw: number,
  overrides: Readonly<Record<string, number>>,
): Parameters {
  if (draw === 0) return parameterValues(overrides);
  const drawn: Record<string, number> = {};
  for (const id of UNCERTAIN_PARAMETERS) drawn[id] = valueAt(id, latinHypercubeColumn(seed, id, draw));
  return parameterValues({ ...drawn, ...overrides });
}

function valueAt(id: ParameterId, u: number): number {
  const { range, distribution, value } = PARAMETERS[id];
  if (range === null) return value;
  const [low, high] = range;
  if (distribution === 'decreasing') return quantileOf({ kind: 'triangular', low, high, mode: low }, u);
  return quantileOf({ kind: distribution, low, high }, u);
}

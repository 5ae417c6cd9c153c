import { quantities } from './engine/quantities.js';
import type { ParameterValues } from './entries/parameter.js';
import type { Parameters } from './medinno-year.js';
import type { Model } from './model.js';

/** The parameters that ensembles vary: uncertain parameters, and forms of the model that the evidence cannot decide between. */
export const variedParameters = ({ parameters }: Model): string[] =>
  Object.keys(parameters).filter((id) => parameters[id].range !== null);

/**
 * The point values, with those in `overrides` replaced.
 * @throws RangeError for a value that is not a number within the hard bounds of its parameter
 * @example
 * parameterValues(medinno, { reviewNoise: 0.5 }).reviewNoise; // => 0.5
 */
export function parameterValues({ parameters }: Model, overrides: ParameterValues = {}): Parameters {
  const values: Record<string, number> = {};
  for (const [id, { value, hard, unit }] of Object.entries(parameters)) {
    const set = overrides[id] ?? value;
    if (!(set >= hard[0] && set <= hard[1]))
      throw new RangeError(`${id} is set to ${set}; it can be ${hard[0]} to ${hard[1]} (${unit})`);
    values[id] = set;
  }
  // Every model holds the parameters of the package's own.
  return quantities(values) as Parameters;
}

import { quantities } from './engine/quantities.js';
import type { ParameterValues } from './entries/parameter.js';
import type { Parameters } from './medinno-year.js';
import type { Model } from './model.js';
import type { Region } from './place/region.js';

/** The parameters that ensembles vary: uncertain parameters, and forms of the model that the evidence cannot decide between. */
export const variedParameters = ({ parameters }: Model): string[] =>
  Object.keys(parameters).filter((id) => parameters[id].range !== null);

/** Those that are drawn as the model has them in a region: the others it sets. */
export const variedIn = ({ parameters: own = {} }: Pick<Region, 'parameters'>, model: Model): string[] =>
  variedParameters(model).filter((id) => !Object.hasOwn(own, id));

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

/**
 * The point values in a region: those that it sets in place of the model's, and those in `overrides` in place of both.
 * @throws RangeError for a value that is not a number within the hard bounds of its parameter
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const region = { ...scenario.region, parameters: { reviewNoise: 0.6 } };
 * parametersIn(region, medinno).reviewNoise; // => 0.6
 * parametersIn(region, medinno, { reviewNoise: 0.5 }).reviewNoise; // => 0.5
 */
export const parametersIn = (
  { parameters }: Pick<Region, 'parameters'>,
  model: Model,
  overrides: ParameterValues = {},
): Parameters => parameterValues(model, { ...parameters, ...overrides });

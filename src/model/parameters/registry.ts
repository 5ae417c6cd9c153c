import { quantities } from '../quantities.js';
import { budgetParameters } from './budget.js';
import { careersParameters } from './careers.js';
import type { ParameterEntry } from './entry.js';
import { evaluationParameters } from './evaluation.js';
import { governanceParameters } from './governance.js';
import { healthParameters } from './health.js';
import { institutionsParameters } from './institutions.js';
import { originalityParameters } from './originality.js';
import { pipelineParameters } from './pipeline.js';
import { researchParameters } from './research.js';
import { reviewParameters } from './review.js';
import { translationParameters } from './translation.js';

/** Every number of the model that is not of the place: what it means, its range, where it comes from. */
export const PARAMETERS = {
  ...budgetParameters,
  ...reviewParameters,
  ...researchParameters,
  ...originalityParameters,
  ...translationParameters,
  ...pipelineParameters,
  ...healthParameters,
  ...evaluationParameters,
  ...careersParameters,
  ...institutionsParameters,
  ...governanceParameters,
} satisfies Record<string, ParameterEntry>;

export type ParameterId = keyof typeof PARAMETERS;
export type Parameters = Readonly<Record<ParameterId, number>>;

export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];
export const UNCERTAIN_PARAMETERS = PARAMETER_IDS.filter((id) => PARAMETERS[id].role === 'uncertainty');

/**
 * The point values, changed where `overrides` says so.
 * @throws RangeError for a value that is not a number within the hard bounds of its parameter
 */
export function parameterValues(overrides: Readonly<Record<string, number>> = {}): Parameters {
  const values = {} as Record<ParameterId, number>;
  for (const id of PARAMETER_IDS) {
    const { value, hard, unit } = PARAMETERS[id];
    const set = overrides[id] ?? value;
    if (!(set >= hard[0] && set <= hard[1]))
      throw new RangeError(`${id} is set to ${set}; it can be ${hard[0]} to ${hard[1]} (${unit})`);
    values[id] = set;
  }
  return quantities(values);
}

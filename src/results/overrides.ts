import { PARAMETERS, type ParameterId } from '../model/parameters/registry.js';
import type { Scenario } from '../scenario/scenario.js';
import type { OverrideRow } from './tables.js';

/** Parameters that a scenario sets, beside the values that the model has for them. */
export function overrideRows({ id, overrides }: Scenario): OverrideRow[] {
  return Object.entries(overrides)
    .filter((entry): entry is [ParameterId, number] => Object.hasOwn(PARAMETERS, entry[0]))
    .map(([parameter, value]) => {
      const { unit, value: usual } = PARAMETERS[parameter];
      return { scenario: id, parameter, unit, usual, value };
    });
}

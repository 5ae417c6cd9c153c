import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';

/** A parameter that a scenario sets to another value than the model's own. */
export interface OverrideRow {
  readonly scenario: string;
  readonly parameter: string;
  readonly unit: string;
  readonly usual: number;
  readonly value: number;
}

/** Parameters that a scenario sets, with the model's values for them. */
export function overrideRows({ id, overrides }: Scenario, { parameters }: Model): OverrideRow[] {
  return Object.entries(overrides)
    .filter((entry): entry is [string, number] => Object.hasOwn(parameters, entry[0]))
    .map(([parameter, value]) => {
      const { unit, value: usual } = parameters[parameter];
      return { scenario: id, parameter, unit, usual, value };
    });
}

import { endsOf, type Variable } from '../../analysis/optimisation/variables.js';
import type { NamedValues } from '../../model/engine/dose.js';
import type { ExperimentInput } from '../../scenario/experiment/experiment-input.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { GivenLever } from './given-levers.js';
import { roundedDown } from './rounded-down.js';
import { variableOf } from './variable-of.js';

/** A named value of the scenario's policy that a search varies, such as the threshold of a rule. */
export interface SearchValue {
  readonly id: string;
  readonly variable: Variable;
  /** As the policy has it. */
  readonly written: number;
  /**
   * The end of its range at which the levers of the scenario cost least, towards which it is cut like a dose where the budget does not pay;
   * null where no dose depends on it.
   */
  readonly anchor: number | null;
}

/** The named values that an experiment varies. */
export function searchValues(
  inputs: readonly ExperimentInput[],
  { policy }: Pick<Scenario, 'policy'>,
  given: readonly GivenLever[],
): SearchValue[] {
  const written = new Map(policy.levers.flatMap(({ values = {} }) => Object.entries(values)));
  return inputs
    .filter(({ of }) => of === 'value')
    .map((input): SearchValue => {
      const variable = variableOf(input);
      const { id } = input;
      const priced = given.filter(({ pricedBy }) => pricedBy.includes(id));
      const anchor = priced.length === 0 ? null : cheapestOf(id, variable, priced);
      return { id, variable, written: written.get(id) ?? 0, anchor };
    });
}

/** The value among choices or ends of a range at which some levers cost least; of equal ones the first. */
function cheapestOf(id: string, variable: Variable, given: readonly GivenLever[]): number {
  const possible = 'choices' in variable ? variable.choices : endsOf(variable);
  const costAt = (value: number) => given.reduce((sum, { cost }) => sum + cost({ [id]: value }), 0);
  return possible.reduce((least, value) => (costAt(value) < costAt(least) ? value : least));
}

/** The values of a search under their names. */
export const namedBy = (
  values: readonly Pick<SearchValue, 'id'>[],
  numbers: readonly number[],
): NamedValues => Object.fromEntries(values.map(({ id }, n) => [id, numbers[n]]));

/**
 * A value as a plan would name it: with two digits unless it is an end of its range, and within it; one that costs something towards where it
 * costs least, so that rounding never costs more.
 */
export function roundedValue(
  { variable, anchor }: Pick<SearchValue, 'variable' | 'anchor'>,
  value: number,
): number {
  if ('choices' in variable || value === anchor) return value;
  const [low, high] = endsOf(variable);
  const within = (rounded: number) => Math.min(high, Math.max(low, rounded)) + 0;
  if (variable.whole === true) return within(value < (anchor ?? low) ? Math.ceil(value) : Math.floor(value));
  if (value === low || value === high) return value + 0;
  const down = roundedDown(value);
  if (anchor === null || Math.abs(down - anchor) <= Math.abs(value - anchor)) return within(down);
  return within(anchor + roundedDown(value - anchor));
}

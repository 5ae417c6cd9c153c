import { endsOf, type Variable } from '../../analysis/optimisation/variables.js';
import type { SearchLever, SearchSpace } from './space.js';

/** Why a search has nothing to choose among: every variable has one value, or the budget pays for no lever; null where it has. */
export type OnlyCandidate = 'oneChoice' | 'nothingToPay';

/** Whether a search can find but one portfolio, and why. */
export function onlyCandidate({ levers, values, variables, budget }: SearchSpace): OnlyCandidate | null {
  if (variables.every(isSingle)) return 'oneChoice';
  if (budget === 0 && values.length === 0 && levers.every((lever) => costsAlways(lever)))
    return 'nothingToPay';
  return null;
}

const isSingle = (variable: Variable): boolean => {
  if ('choices' in variable) return new Set(variable.choices).size === 1;
  const [low, high] = endsOf(variable);
  return low === high;
};

/** Whether every dose costs something but the one nearest to none. */
function costsAlways({ variable, anchor, cost }: SearchLever): boolean {
  const doses = 'choices' in variable ? variable.choices : variable.range;
  return doses.every((dose) => dose === anchor || cost(dose) > 0);
}

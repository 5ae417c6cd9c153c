import { endsOf, type Variable } from '../../analysis/optimisation/variables.js';
import type { SearchLever, SearchSpace } from './space.js';

/** Why a search has nothing to choose among: every variable has one value, or the budget pays for no lever; null where it has. */
export type OnlyCandidate = 'oneChoice' | 'nothingToPay';

/** Whether a search can find but one portfolio, and why. */
export function onlyCandidate({ levers, values, variables, budget }: SearchSpace): OnlyCandidate | null {
  if (variables.every(isSingle)) return 'oneChoice';
  // What costs more than the budget even at the least that it may be is another mistake.
  const isBeyond = (lever: SearchLever) =>
    budget === 0 ? costsAlways(lever) : lever.cost(lever.anchor) <= budget && leastCost(lever) > budget;
  if (values.length === 0 && levers.every(isBeyond)) return 'nothingToPay';
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

/** Million that the smallest use of a lever costs, besides the least that it is anyway; infinite where it has no other. */
export function leastCost({ variable, anchor, least, cost }: SearchLever): number {
  if ('choices' in variable)
    return Math.min(
      ...variable.choices.filter((dose) => dose !== anchor).map(cost),
      Number.POSITIVE_INFINITY,
    );
  const [low, high] = endsOf(variable);
  const smallest = variable.whole === true ? Math.max(1, Math.ceil(least)) : least;
  const doses = [anchor + smallest, anchor - smallest].filter((dose) => dose >= low && dose <= high);
  return Math.min(...doses.map(cost), Number.POSITIVE_INFINITY);
}

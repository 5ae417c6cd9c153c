import type { LeverUse } from '../model/engine/policy.js';
import type { Model } from '../model/model.js';
import { budgetCounts, perspectiveOf } from '../model/place/perspective.js';
import type { Scenario } from '../scenario/scenario.js';

/**
 * True for a comparator all of whose levers buy ordinary care, from budgets that count. Net health benefit counts money by what it would buy in
 * ordinary care, so that this use of it is worth nothing more or less than its cost whatever happens: it is the measure
 * of the others, not one of them.
 */
export function isYardstick({ comparator, policy, region }: Scenario, { levers }: Model): boolean {
  const buysCare = ({ lever }: LeverUse): boolean => {
    const entry = levers.find(({ id }) => id === lever);
    if (entry?.spentOn !== 'care') return false;
    const payer = policy.programme?.payer ?? region.roles[entry.payer];
    return budgetCounts(
      region,
      region.payers.findIndex(({ id }) => id === payer),
      perspectiveOf(region),
    );
  };
  return comparator && policy.levers.length > 0 && policy.levers.every(buysCare);
}

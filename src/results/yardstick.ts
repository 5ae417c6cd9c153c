import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';

/**
 * True for a comparator all of whose levers buy ordinary care. Net health benefit counts money by what it would buy in
 * ordinary care, so that this use of it is worth nothing more or less than its cost whatever happens: it is the measure
 * of the others, not one of them.
 */
export function isYardstick({ comparator, policy }: Scenario, { levers }: Model): boolean {
  const buysCare = (lever: string) => levers.find(({ id }) => id === lever)?.spentOn === 'care';
  return comparator && policy.levers.length > 0 && policy.levers.every(({ lever }) => buysCare(lever));
}

import type { Policy } from '../../src/model/engine/policy.js';
import { leverOf } from '../../src/model/entries/lever.js';
import { medinno } from '../../src/model/medinno.js';
import { costOf, lever, policyOf } from './maoming.js';

/** A lever alone at its standard dose, with about the money that this costs. */
export function aloneAtStandardDose(id: string, years = 20): Policy {
  const dose = leverOf(id, medinno.levers).standard;
  const cost = costOf(id, dose);
  return policyOf([lever(id, dose, years)], cost > 0 ? cost : null, years);
}

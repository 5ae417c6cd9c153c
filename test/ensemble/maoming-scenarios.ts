import { NO_POLICY, type Policy } from '../../src/model/policy.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { lever, region } from '../model/maoming.js';

export function scenario(id: string, changes: Partial<Scenario> = {}): Scenario {
  const text = { en: id, zh: id };
  const frame = { comparator: false, figures: [], facts: [], horizon: 3, seed: 'test', overrides: {} };
  return { id, title: text, description: text, region, policy: NO_POLICY, ...frame, ...changes };
}

/** A policy that does something, and one whose lever does not exist. */
export const GRANTS: Policy = { levers: [lever('competitiveGrants', 10)], programme: null };
export const BROKEN: Policy = { levers: [lever('noSuchLever', 1)], programme: null };

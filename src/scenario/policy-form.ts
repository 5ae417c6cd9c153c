/** How a scenario names its policy: one name, several that compose, or the policy itself. */
export type PolicyForm = 'name' | 'names' | 'inline' | 'none';

/** Policies that one scenario names. */
export const MOST_POLICIES = 100;

/** Which form of policy a scenario's plain values hold. */
export function policyForm(policy: unknown): PolicyForm {
  if (policy === undefined) return 'none';
  if (Array.isArray(policy)) return 'names';
  return typeof policy === 'object' ? 'inline' : 'name';
}

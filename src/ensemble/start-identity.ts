import type { Policy } from '../model/engine/policy.js';
import { hasPast, memoryFor } from '../model/rules.js';
import type { Scenario } from '../scenario/scenario.js';

/** Policies that will be tried in worlds with a past: what their rules look at is remembered from before the policy year on. */
export const lookingPolicies = (scenarios: readonly Scenario[]): Policy[] =>
  scenarios.filter(({ region }) => hasPast(region)).map(({ policy }) => policy);

/** Everything that the world at the policy year follows from, apart from draw and replicate, and what it remembers for rules of policies. */
export function startIdentity(scenario: Scenario, policies: readonly Policy[]): string {
  const { seed, overrides, posterior, representation, indicators, region, figures, governed } = scenario;
  const drawnFrom = figures.map(({ path, value, low, high }) => [path, value, low, high]);
  const world = [seed, overrides, posterior, representation, indicators, governed, region, drawnFrom];
  return JSON.stringify([...world, memoryFor(policies, region)]);
}

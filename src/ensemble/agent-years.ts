import { SPIN_UP_YEARS } from '../model/simulation.js';
import type { Scenario } from '../scenario/scenario.js';

/**
 * About how many people are simulated for how many years, by the posts of the region: worlds up to the policy year, and
 * runs of a scenario from there.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * agentYears(scenario, { worlds: 0, runs: 2 }) === 2 * agentYears(scenario, { worlds: 0, runs: 1 }); // => true
 */
export function agentYears(
  { region, representation, horizon }: Scenario,
  { worlds, runs }: { readonly worlds: number; readonly runs: number },
): number {
  const posts = region.institutions.reduce((sum, institution) => sum + institution.posts, 0);
  const spinUp = SPIN_UP_YEARS + region.policyYear - region.startYear;
  return (posts / representation) * (worlds * spinUp + runs * horizon);
}

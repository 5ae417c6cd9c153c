import { NO_POLICY, type Policy } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import type { Experiment, Goal } from '../scenario/experiment/experiment.js';
import type { Scenario } from '../scenario/scenario.js';
import type { LeverTried } from './dose-for-sum.js';

/** Years that a lever acts, from the policy year on: those of the strategies that come with the program. */
export const YEARS_PAID = 10;

interface Asked {
  /** Id of the payer that sets the money aside. */
  readonly payer: string;
  readonly goals: readonly Goal[];
  readonly draws: number;
  readonly replicates: number;
}

/** The place of a scenario without any policy, and in it each of these sets of levers: a point each, in their order. */
export function leversTried(
  scenario: Scenario,
  sets: readonly (readonly LeverTried[])[],
  { payer, goals, draws, replicates }: Asked,
): Experiment {
  const policies = sets.map((uses) => ({
    id: uses.map(({ lever }) => lever.id).join('+'),
    title: uses[0].lever.name,
    policy: policyOf(uses, payer, scenario.region.policyYear),
  }));
  return {
    id: 'levers-tried',
    title: { en: 'Levers tried', zh: '逐项试行措施' },
    description: { en: 'Levers tried one by one.', zh: '逐项试行各项措施。' },
    scenario: { ...scenario, policy: NO_POLICY },
    inputs: [
      {
        id: 'lever',
        role: 'lever',
        of: 'policy',
        values: { choices: policies.map((_, n) => n) },
        dates: null,
        policies,
      },
    ],
    sampling: { method: 'grid', samples: sets.length, draws, replicates, seed: scenario.seed },
    goals,
    constraints: [],
  };
}

/** A policy of these levers, paid by a programme; free ones have none. What another government decides is supposed to come. */
function policyOf(uses: readonly LeverTried[], payer: string, start: number): Policy {
  const years = { start, end: start + YEARS_PAID - 1 };
  const amount = uses.reduce((sum, use) => sum + use.amount, 0);
  return {
    levers: uses.map(({ lever, target, dose }) => ({
      lever: lever.id,
      ...(target === '' ? {} : { target }),
      ...years,
      ramp: 0,
      dose: constant(dose),
      chance: 1,
    })),
    programme: amount === 0 ? null : { payer, amount, ...years },
  };
}

import { NO_POLICY, type Policy } from '../model/engine/policy.js';
import { constant } from '../model/engine/program.js';
import type { Experiment, Goal } from '../scenario/experiment/experiment.js';
import type { Scenario } from '../scenario/scenario.js';
import type { LeverAlone } from './dose-for-sum.js';

/** Years that a lever acts, from the policy year on: those of the strategies that come with the program. */
export const YEARS_PAID = 10;

interface Asked {
  /** Id of the payer that sets the money aside. */
  readonly payer: string;
  readonly goals: readonly Goal[];
  readonly draws: number;
  readonly replicates: number;
}

/** The place of a scenario without any policy, and each of these levers alone in it: a point each, in their order. */
export function leversAlone(
  scenario: Scenario,
  uses: readonly LeverAlone[],
  { payer, goals, draws, replicates }: Asked,
): Experiment {
  const policies = uses.map((use) => ({
    id: use.lever.id,
    title: use.lever.name,
    policy: policyOf(use, payer, scenario.region.policyYear),
  }));
  return {
    id: 'levers-alone',
    title: { en: 'Levers alone', zh: '各项措施单独实施' },
    description: { en: 'Each lever alone.', zh: '各项措施单独实施。' },
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
    sampling: { method: 'grid', samples: uses.length, draws, replicates, seed: scenario.seed },
    goals,
    constraints: [],
  };
}

/** A policy of one lever, paid by a programme; a free one has none. */
function policyOf({ lever, target, dose, amount }: LeverAlone, payer: string, start: number): Policy {
  const years = { start, end: start + YEARS_PAID - 1 };
  return {
    levers: [
      { lever: lever.id, ...(target === '' ? {} : { target }), ...years, ramp: 0, dose: constant(dose) },
    ],
    programme: amount === 0 ? null : { payer, amount, ...years },
  };
}

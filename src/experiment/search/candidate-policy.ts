import { type Policy, type Programme, withValues } from '../../model/engine/policy.js';
import type { Experiment } from '../../scenario/experiment/experiment.js';
import { leverUse } from '../scenario-at.js';
import { askedFor, type Candidate, isUsed } from './candidate.js';
import { namedBy } from './search-values.js';
import type { SearchSpace } from './space.js';

/** A portfolio as a policy: what the scenario does, with the values of the portfolio, and levers that are used, paid by the budget; where a target is sought at least cost, by what they ask for. */
export function candidatePolicy(
  { inputs, scenario, search }: Pick<Experiment, 'inputs' | 'scenario' | 'search'>,
  space: SearchSpace,
  candidate: Candidate,
): Policy {
  const own = inputs
    .filter(({ of }) => of === 'lever')
    .flatMap((input, n) =>
      isUsed(candidate, n) ? [leverUse(input, candidate.doses[n], candidate.later[n])] : [],
    );
  const given = withValues(scenario.policy, namedBy(space.values, candidate.values)).levers;
  const levers = [...given, ...own];
  const { budget = null, target = null } = search ?? {};
  if (target === null) return { levers, programme: budget };
  const { region, horizon } = scenario;
  const usual: Omit<Programme, 'amount'> = budget ?? {
    payer: region.roles.government,
    start: region.policyYear,
    end: region.policyYear + horizon - 1,
  };
  const amount = askedFor(space, candidate);
  return { levers, programme: amount === 0 ? null : { ...usual, amount } };
}

import { followsIndicator } from '../../model/engine/dose.js';
import type { Policy } from '../../model/engine/policy.js';
import type { Model } from '../../model/model.js';
import { parametersIn } from '../../model/parameter-values.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import type { Scenario } from '../../scenario/scenario.js';
import { askedFor } from './candidate.js';
import { givenLevers } from './given-levers.js';

/**
 * What a policy asks for in its most expensive year, million at point values: its programme, or without one what its levers cost together, those
 * of a rule as if it were in force. NaN where a dose follows an indicator, so that its price is not known before it runs.
 */
export function policyAsks(policy: Policy, scenario: Scenario, model: Model): number {
  if (policy.programme !== null) return policy.programme.amount;
  const place = {
    model,
    region: regionAtPolicy(scenario.region),
    p: parametersIn(scenario.region, model, scenario.overrides),
  };
  const given = givenLevers({ ...scenario, policy }, place);
  if (given.some(({ use }) => followsIndicator(use))) return Number.NaN;
  return askedFor({ levers: [], given, values: [] }, { doses: [], later: [], values: [] });
}

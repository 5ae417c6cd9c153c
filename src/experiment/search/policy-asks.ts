import { evaluate } from '../../model/engine/evaluate.js';
import type { LeverUse, Policy } from '../../model/engine/policy.js';
import { namesOf } from '../../model/engine/program.js';
import type { Model } from '../../model/model.js';
import { parametersIn } from '../../model/parameter-values.js';
import { regionAtPolicy } from '../../model/place/yearly.js';
import { lastYearOfScenario, type Scenario } from '../../scenario/scenario.js';
import { costOf } from '../dose-for-sum.js';
import { askedFor } from './candidate.js';

/**
 * What a policy asks for in its most expensive year, million at point values: its programme, or without one what its levers cost together, those
 * of a rule as if it were in force. NaN where a dose is an expression, whose price is not known before it runs.
 */
export function policyAsks({ programme, levers }: Policy, scenario: Scenario, model: Model): number {
  if (programme !== null) return programme.amount;
  const last = lastYearOfScenario(scenario);
  const used = levers.filter(({ start }) => start <= last);
  const place = {
    model,
    region: regionAtPolicy(scenario.region),
    p: parametersIn(scenario.region, model, scenario.overrides),
  };
  const priced = used.map(({ lever, start, end }) => {
    const own = model.levers.find(({ id }) => id === lever)!;
    return { start, end, cost: (dose: number) => Math.max(0, costOf(own, dose, place)) };
  });
  const doses = used.map(doseOf);
  if (doses.some(Number.isNaN)) return Number.NaN;
  return askedFor({ levers: priced }, { doses, later: doses.map(() => 0) });
}

const doseOf = ({ dose }: LeverUse): number => (namesOf(dose).length > 0 ? Number.NaN : evaluate(dose, {}));

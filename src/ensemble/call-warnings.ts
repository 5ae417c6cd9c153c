import type { Model } from '../model/model.js';
import { payerNamed } from '../model/place/payer-named.js';
import { type AskedSum, mergedWarnings, type Warning, warning } from '../scenario/reading/warning.js';
import { lastYearOfScenario, type Scenario } from '../scenario/scenario.js';
import { scenarioWarnings } from '../scenario/scenario-warnings.js';

/**
 * What is worth a second look in a call before anything is simulated: what `check` warns of in each scenario, and where
 * the first is a baseline that the others are set against, what makes them unequal apart from their policies.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * callWarnings([scenario], medinno, false); // => []
 */
export function callWarnings(scenarios: readonly Scenario[], model: Model, paired: boolean): Warning[] {
  const between = paired ? [...unequalSums(scenarios.slice(1)), ...unequalOverrides(scenarios, model)] : [];
  return mergedWarnings([...between, ...scenarios.flatMap((scenario) => scenarioWarnings(scenario, model))]);
}

/** The sums that alternatives ask for, where they are not the same money from the same payer in the same years. */
function unequalSums(alternatives: readonly Scenario[]): Warning[] {
  const sums = alternatives.map(askedSum);
  const key = ({ payer, first, last, total }: AskedSum) => JSON.stringify([payer, first, last, total]);
  return new Set(sums.map(key)).size > 1 ? [warning('unequalSums', { sums })] : [];
}

/** What a scenario's programme asks for within the horizon; nothing where it has none. */
export function askedSum(scenario: Scenario): AskedSum {
  const { id, policy } = scenario;
  const { programme } = policy;
  if (programme === null) return { scenario: id, payer: null, amount: 0, first: 0, last: 0, total: 0 };
  const { amount, start } = programme;
  const payer = payerNamed(scenario.region, programme.payer);
  const last = Math.min(programme.end, lastYearOfScenario(scenario));
  return { scenario: id, payer, amount, first: start, last, total: amount * Math.max(0, last - start + 1) };
}

/** Parameters that scenarios of one comparison do not share: their differences are no effect of a policy alone. */
function unequalOverrides(scenarios: readonly Scenario[], { parameters: registry }: Model): Warning[] {
  const parameters = [...new Set(scenarios.flatMap(({ overrides }) => Object.keys(overrides)))];
  return parameters.flatMap((parameter) => {
    const usual = Object.hasOwn(registry, parameter) ? registry[parameter].value : null;
    const values = scenarios.map(({ id, overrides }) => ({
      scenario: id,
      value: overrides[parameter] ?? null,
    }));
    const alike = new Set(values.map(({ value }) => value ?? usual)).size === 1;
    return alike ? [] : [warning('unequalOverride', { parameter, usual, values })];
  });
}

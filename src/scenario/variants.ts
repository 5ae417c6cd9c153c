import { policyVariants, type Variant, variant } from './policy-variants.js';
import type { Scenario } from './scenario.js';

/**
 * What is run in addition to the scenarios of a call, the baseline first: the two variants of every alternative where they are
 * asked for, and the default world where the baseline changes parameters.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * variantsBeside([scenario], true); // => []
 */
export function variantsBeside(
  [baseline, ...alternatives]: readonly Scenario[],
  asked: boolean,
): readonly Variant[] {
  if (baseline === undefined) return [];
  return [...(asked ? alternatives.flatMap(policyVariants) : []), ...defaultWorld(baseline)];
}

/**
 * Scenarios that are shown side by side, each followed by its own variants where they are asked for.
 * @example
 * const { value: scenario } = await resolveScenario('young-talent', scenarioFiles, loadCompiler);
 * withVariants([scenario], true).length; // => 3
 */
export function withVariants(scenarios: readonly Scenario[], asked: boolean): readonly Scenario[] {
  if (!asked) return scenarios;
  return scenarios.flatMap((scenario) => [
    scenario,
    ...policyVariants(scenario).map(({ variant: _variant, ...plain }) => plain),
  ]);
}

/** The baseline with every parameter as the model has it; none where it is that already. */
function defaultWorld(baseline: Scenario): readonly Variant[] {
  return Object.keys(baseline.overrides).length === 0
    ? []
    : [variant({ ...baseline, overrides: {} }, 'defaultWorld')];
}

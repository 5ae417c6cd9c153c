import { stringify } from 'yaml';
import { describedFully } from '../ensemble/described.js';
import type { PricedModel } from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';

/**
 * The file of all that results follow from: every scenario as it was resolved, and each number of its region with
 * unit, year, grade and source, and what past forecasts of the region came to. Scenarios of one region stand in one folder, so the first gives the figures for those that
 * share them.
 */
export function resolvedScenarios(scenarios: readonly Scenario[], model: PricedModel): string {
  const given = new Set<string>();
  const withFigures = scenarios.map((scenario) => {
    const { figures, scored } = scenario;
    const identity = JSON.stringify(figures);
    const described = { ...describedFully(scenario, model), ...(scored === undefined ? {} : { scored }) };
    if (given.has(identity)) return described;
    given.add(identity);
    return { ...described, figures };
  });
  return stringify(withFigures);
}

import { derivedIndicator } from '../model/derived-indicator.js';
import type { Indicator } from '../model/entries/indicator.js';
import { callIssue, type InputIssue, type Loaded, loaded } from '../scenario/reading/issues.js';
import type { Scenario } from '../scenario/scenario.js';
import { governedIn } from './governed-levers.js';

/** The scenario's own indicators in the form of those of the catalogue. */
export const ownIndicators = ({ indicators = [] }: Pick<Scenario, 'indicators'>): readonly Indicator[] =>
  indicators.map(derivedIndicator);

/**
 * Scenarios of one table keep the same columns: each gets the custom indicators of all, and when a rule of any had its lever in force. One name for two expressions is an
 * issue, since a table has one meaning for it.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * withCommonIndicators([scenario]).value; // => [scenario]
 */
export function withCommonIndicators(scenarios: readonly Scenario[]): Loaded<readonly Scenario[]> {
  const all = new Map<string, { readonly id: string; readonly text: string }>();
  const issues: InputIssue[] = [];
  const common = scenarios.flatMap(({ id, indicators = [] }) =>
    indicators.filter((indicator) => {
      const text = JSON.stringify(indicator);
      const earlier = all.get(indicator.id);
      if (earlier === undefined) all.set(indicator.id, { id, text });
      else if (earlier.text !== text) issues.push(twoMeanings(indicator.id, id, earlier.id));
      return earlier === undefined;
    }),
  );
  const governed = governedIn(scenarios);
  if (common.length === 0 && governed.length === 0) return { ok: true, value: scenarios };
  const shared = {
    ...(common.length === 0 ? {} : { indicators: common }),
    ...(governed.length === 0 ? {} : { governed }),
  };
  return loaded(
    scenarios.map((scenario) => ({ ...scenario, ...shared })),
    issues,
  );
}

function twoMeanings(name: string, scenario: string, earlier: string): InputIssue {
  const found = {
    en: `indicator ${name} with another meaning in scenario ${scenario}`,
    zh: `情景 ${scenario} 中含义不同的指标 ${name}`,
  };
  const expected = {
    en: `the expression, unit and title it has in scenario ${earlier}`,
    zh: `与情景 ${earlier} 中相同的表达式、单位与名称`,
  };
  return callIssue('indicators', found, expected);
}

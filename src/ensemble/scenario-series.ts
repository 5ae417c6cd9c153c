import { derivedIndicator } from '../model/derived-indicator.js';
import type { Indicator } from '../model/entries/indicator.js';
import { extend, type Model } from '../model/model.js';
import { type Series, seriesOf } from '../model/series.js';
import { callIssue, type InputIssue, type Loaded, loaded } from '../scenario/reading/issues.js';
import type { Scenario } from '../scenario/scenario.js';

/** The scenario's own indicators as the rest of the house knows them. */
export const ownIndicators = ({ indicators = [] }: Pick<Scenario, 'indicators'>): readonly Indicator[] =>
  indicators.map(derivedIndicator);

/** The model that a scenario runs: with its custom indicators. */
export function scenarioModel(scenario: Pick<Scenario, 'indicators'>, model: Model): Model {
  const indicators = ownIndicators(scenario);
  return indicators.length === 0 ? model : extend(model, { indicators });
}

/** The columns that are kept of every run of a scenario: those of the model, then those of its custom indicators. */
export const scenarioSeries = (
  scenario: Pick<Scenario, 'region' | 'indicators'>,
  model: Model,
): readonly Series[] => seriesOf(scenario.region, scenarioModel(scenario, model).indicators);

/** The name of a column: the indicator, and its part where it is one. */
export const columnName = ({ indicator, part }: Series): string =>
  part === '' ? indicator.id : `${indicator.id} ${part}`;

/**
 * Scenarios of one table keep the same columns: each gets the custom indicators of all. One name for two expressions is an
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
  if (common.length === 0) return { ok: true, value: scenarios };
  return loaded(
    scenarios.map((scenario) => ({ ...scenario, indicators: common })),
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

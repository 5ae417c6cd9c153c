import { uncertainFigures } from '../draws/region-draw.js';
import { formsText } from '../model/entries/forms.js';
import type { Model } from '../model/model.js';
import { variedIn } from '../model/parameter-values.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { ownParameter, regionField } from '../scenario/region/region-fields.js';
import type { Scenario } from '../scenario/scenario.js';

/** A number that differs from draw to draw: a parameter of the model, or a figure of the region. */
export interface DrawnInput {
  /** Id of the parameter, or path of the figure in the region: a column of draws.csv and draws.parquet. */
  readonly id: string;
  readonly part: 'parameter' | 'figure';
  readonly title: Bilingual;
  readonly unit: string;
  readonly grade: string;
  /** From what it is drawn: a range, or the forms of a choice. */
  readonly drawn: string;
  /** Scenarios that override it, in which it thus is not drawn. */
  readonly setIn: readonly string[];
}

const rangeText = ([low, high]: readonly [number, number]): string => `${low} to ${high}`;

/**
 * The drawn inputs of scenarios that stand in one table, parameters first. A parameter that every scenario overrides is
 * constant and left out; one that only some override is there, as the others have it.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * drawnInputs([scenario], medinno).some(({ id }) => id === 'reviewNoise'); // => true
 */
export function drawnInputs(scenarios: readonly Scenario[], model: Model): DrawnInput[] {
  const setting = (id: string) =>
    scenarios.filter(({ overrides }) => Object.hasOwn(overrides, id)).map((one) => one.id);
  const parameters = variedIn(scenarios[0].region, model).flatMap((id): DrawnInput[] => {
    const setIn = setting(id);
    const entry = model.parameters[id];
    const { range, title, unit, grade } = entry;
    if (range === null || setIn.length === scenarios.length) return [];
    const drawn = entry.distribution === 'choice' ? formsText(entry, ' or ') : rangeText(range);
    return [{ id, part: 'parameter', title, unit, grade, drawn, setIn }];
  });
  const figures = uncertainFigures(scenarios[0], model).flatMap(
    ({ path, unit, grade, low, high }): DrawnInput[] => {
      const parameter = ownParameter(path);
      const setIn = parameter === null ? [] : setting(parameter);
      if (setIn.length === scenarios.length) return [];
      const title = regionField(path, model)?.label ?? alike(path);
      return [{ id: path, part: 'figure', title, unit, grade, drawn: rangeText([low, high]), setIn }];
    },
  );
  return [...parameters, ...figures];
}

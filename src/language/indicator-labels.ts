import type { Model } from '../model/model.js';
import type { Comparison } from '../results/tables.js';
import { type OwnScores, supportOf } from '../scenario/region/own-scores.js';
import type { IndicatorLabels } from './labels.js';

/** Labels of a model's indicators, where a region says so with what past forecasts came to; throws for an id that it does not have. */
export const catalogueLabels =
  (model: Model, scored?: OwnScores): IndicatorLabels =>
  (id) => {
    const indicator = model.indicators.find((entry) => entry.id === id);
    if (indicator === undefined) throw new Error(`no indicator is called "${id}"`);
    const { name, unit, leansOn, arbitraryZero = false } = indicator;
    const grade = weakestGrade(leansOn, model);
    return { name, unit, ...supportOf(indicator, scored), grade, arbitraryZero };
  };

/** Labels of a comparison's indicators: the model's, and those of its scenarios. */
export function labelsOf(
  { indicators = [], scored }: Pick<Comparison, 'indicators' | 'scored'>,
  model: Model,
): IndicatorLabels {
  const known = catalogueLabels(model, scored);
  const custom = indicators.filter(({ id }) => !model.indicators.some((entry) => entry.id === id));
  return (id) => custom.find((own) => own.id === id) ?? known(id);
}

/** A chain holds as well as its weakest link: grades run from A to D. */
function weakestGrade(leansOn: readonly string[], { parameters }: Model): string | null {
  return (
    leansOn
      .flatMap((id) => parameters[id]?.grade ?? [])
      .sort()
      .at(-1) ?? null
  );
}

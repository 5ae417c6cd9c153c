import type { Model } from '../model/model.js';
import type { Comparison } from '../results/tables.js';
import type { IndicatorLabels } from './labels.js';

/** Labels of a model's indicators; throws for an id that it does not have. */
export const catalogueLabels =
  (model: Model): IndicatorLabels =>
  (id) => {
    const indicator = model.indicators.find((entry) => entry.id === id);
    if (indicator === undefined) throw new Error(`no indicator is called "${id}"`);
    const { name, unit, status, leansOn, arbitraryZero = false } = indicator;
    return { name, unit, status, grade: weakestGrade(leansOn, model), arbitraryZero };
  };

/** Labels of a comparison's indicators: the model's, and those of its scenarios. */
export function labelsOf({ indicators = [] }: Pick<Comparison, 'indicators'>, model: Model): IndicatorLabels {
  const known = catalogueLabels(model);
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

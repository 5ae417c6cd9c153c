import { medinno } from '../model/medinno.js';
import type { Comparison } from '../results/tables.js';
import type { IndicatorLabels } from './labels.js';

/** Labels of the catalogue's indicators; throws for an id that is not in it. */
export const catalogueLabels: IndicatorLabels = (id) => {
  const indicator = medinno.indicators.find((entry) => entry.id === id);
  if (indicator === undefined) throw new Error(`no indicator is called "${id}"`);
  const { name, unit, status, leansOn, arbitraryZero = false } = indicator;
  return { name, unit, status, grade: weakestGrade(leansOn), arbitraryZero };
};

/** Labels of a comparison's indicators: its own, then the catalogue's. */
export const labelsOf =
  ({ indicators = [] }: Pick<Comparison, 'indicators'>): IndicatorLabels =>
  (id) =>
    indicators.find((own) => own.id === id) ?? catalogueLabels(id);

/** A chain holds as well as its weakest link: grades run from A to D. */
function weakestGrade(parameters: readonly string[]): string | null {
  const registry: Readonly<Record<string, { readonly grade: string }>> = medinno.parameters;
  return (
    parameters
      .flatMap((id) => registry[id]?.grade ?? [])
      .sort()
      .at(-1) ?? null
  );
}

import type { SearchContext } from '../../charts/search/search-context.js';
import type { FrontRow } from '../../experiment/search/optimisation-rows.js';
import { doseTitle } from '../../language/experiment-names.js';
import { leverOf } from '../../scenario/experiment/experiment-input.js';

type Of = Pick<SearchContext, 'model' | 'language'>;

/** A dose of a portfolio in words. */
export function doseInWords(context: Of, id: string, dose: number): string {
  const { model, language } = context;
  const { lever, target = '' } = leverOf({ id });
  const entry = model.levers.find((one) => one.id === lever)!;
  return doseTitle({ name: entry.name, target, dose, doseUnit: entry.unit }, language);
}

/** Levers of a portfolio, the dearest first; those that cost nothing last, in the order of the experiment. */
export function leversByCost({ costs }: Pick<FrontRow, 'costs'>): string[] {
  return Object.keys(costs).sort((a, b) => costs[b] - costs[a]);
}

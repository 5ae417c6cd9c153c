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

/** Whether the dose of a lever is what it costs. */
export const isDoseOfMoney = ({ model }: Of, id: string): boolean =>
  model.levers.find((one) => one.id === leverOf({ id }).lever)!.price === 'money';

/** So many of its levers say what a portfolio mainly is. */
const MAIN = 2;

/** The dearest levers of a portfolio. */
export const mainlyInWords = (context: Of, row: Pick<FrontRow, 'costs' | 'doses'>): string[] =>
  leversByCost(row)
    .slice(0, MAIN)
    .filter((id) => row.costs[id] > 0)
    .map((id) => doseInWords(context, id, row.doses[id]));

/** Levers of a portfolio, the dearest first; those that cost nothing last, in the order of the experiment. */
export function leversByCost({ costs }: Pick<FrontRow, 'costs'>): string[] {
  return Object.keys(costs).sort((a, b) => costs[b] - costs[a]);
}

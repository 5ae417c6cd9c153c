import { words } from '../language/words.js';
import type { ChartContext } from './chart-context.js';
import { amountText, type PartRow, scenariosIn } from './part-rows.js';
import type { StackedRow } from './stacked-rows.js';

/** What all parts of a scenario are together. */
const wholeOf = (rows: readonly PartRow[], scenario: string): PartRow | undefined =>
  rows.find((row) => row.scenario === scenario && row.part === '');

/** A bar for each scenario, with the number of the whole as its text. */
export function barsOf(context: ChartContext, rows: readonly PartRow[]): StackedRow[] {
  return scenariosIn(rows).map((scenario) => {
    const own = rows.filter((row) => row.scenario === scenario);
    const whole = wholeOf(rows, scenario);
    return {
      name: own[0].name,
      amounts: new Map(own.filter(({ part }) => part !== '').map(({ part, mean }) => [part, mean])),
      ...(whole === undefined ? {} : { whole }),
      texts: whole === undefined ? [] : [amountText(context, whole)],
    };
  });
}

/** The numbers of each scenario in a sentence. */
export function barsInWords(context: ChartContext, rows: readonly PartRow[]): string[] {
  const { list } = words(context.language);
  return scenariosIn(rows).map((scenario) => {
    const own = rows.filter((row) => row.scenario === scenario);
    const said = own.map((row) => `${row.partName} ${amountText(context, row)}`);
    return `${own[0].name}: ${list(said)}`;
  });
}

import { formatEstimate } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { ScenarioLabel } from '../results/tables.js';
import type { ChartContext } from './chart.js';
import { scenarioTitle } from './naming.js';
import type { StackedRow } from './stacked-rows.js';

/** Data of charts of parts: a line for each part of each scenario, and one without a part for all of them together. */
export interface PartRow {
  readonly scenario: string;
  readonly name: string;
  /** Id of the part; empty for all together. */
  readonly part: string;
  readonly partName: string;
  readonly mean: number;
  /** Null where it was not estimated. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What a table has of a part. */
type Amount = Pick<PartRow, 'mean' | 'low' | 'high'>;

/** Lines of one scenario, with the names of its parts. */
export const partRowsOf = (
  context: ChartContext,
  scenario: ScenarioLabel,
  parts: readonly (readonly [id: string, name: string, amount: Amount | undefined])[],
): PartRow[] =>
  parts.flatMap(([part, partName, amount]) =>
    amount === undefined
      ? []
      : [
          {
            scenario: scenario.id,
            name: scenarioTitle(context, scenario),
            part,
            partName,
            mean: amount.mean,
            low: amount.low,
            high: amount.high,
          },
        ],
  );

/** Ids of the scenarios of these lines, in their order. */
export const scenariosIn = (rows: readonly { readonly scenario: string }[]): string[] => [
  ...new Set(rows.map(({ scenario }) => scenario)),
];

/** What all parts of a scenario are together. */
const wholeOf = (rows: readonly PartRow[], scenario: string): PartRow | undefined =>
  rows.find((row) => row.scenario === scenario && row.part === '');

/** A number with its interval in words. */
export function amountText({ language }: ChartContext, { mean, low, high }: Amount, signed = true): string {
  const text = formatEstimate(mean, low, high, { signed });
  return words(language).interval(text.mean, text.low, text.high);
}

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

import { formatEstimate } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { ChartContext } from './chart-context.js';
import { scenarioTitle } from './naming.js';

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

/** A number with its interval in words. */
export function amountText({ language }: ChartContext, { mean, low, high }: Amount, signed = true): string {
  const text = formatEstimate(mean, low, high, { signed });
  return words(language).interval(text.mean, text.low, text.high);
}

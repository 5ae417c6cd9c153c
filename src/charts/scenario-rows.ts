import type { Language } from '../language/words.js';
import type { Comparison, ScenarioLabel } from '../results/tables.js';
import { scenarioTitle } from './naming.js';
import { wrapText } from './text-width.js';
import { COLOURS, LABEL_SIZE, type Layer } from './theme.js';

/** What charts with one row per scenario and an amount across have in common. */

const NAME_WIDTH = 250;
const HALF_LINE = 7;
export const ROW_HEIGHT = 40;

/** A scenario's title as the label of its row, broken into lines where it is long. */
export function rowName(comparison: Comparison, scenario: ScenarioLabel, language: Language): string {
  return wrapText(scenarioTitle({ comparison, language }, scenario), NAME_WIDTH, LABEL_SIZE).join('\n');
}

/** Axis of the rows; labels of two lines are lifted so that they stay centred on their row. */
export const NAME_AXIS = {
  title: null,
  labelExpr: "split(datum.label, '\\n')",
  labelLimit: 0,
  labelPadding: 10,
  labelOffset: {
    condition: { test: "indexof(datum.label, '\\n') >= 0", value: -HALF_LINE },
    value: 0,
  },
  ticks: false,
  domain: false,
} as const;

/** Axis of the amounts, whole numbers with separators instead of powers of ten. */
export const AMOUNT_AXIS = { labelExpr: "format(datum.value, ',')", tickCount: 6 } as const;

/** The baseline as a grey line at zero with its name. */
export function zeroLine(baselineWord: string): Layer[] {
  const data = { values: [{}] };
  const colour = { value: COLOURS.baseline };
  return [
    {
      data,
      mark: { type: 'rule', strokeWidth: 1.5 },
      encoding: { x: { datum: 0 }, y: { value: 0 }, y2: { value: 'height' }, color: colour },
    },
    {
      data,
      mark: { type: 'text', baseline: 'bottom', dy: -4, fontSize: 11 },
      encoding: { x: { datum: 0 }, y: { value: 0 }, text: { value: baselineWord }, color: colour },
    },
  ];
}

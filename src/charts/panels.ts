import type { Language } from '../language/words.js';
import type { Comparison, ScenarioLabel } from '../results/tables.js';
import { scenarioTitle } from './naming.js';
import { wrapText } from './text-width.js';
import { LABEL_SIZE } from './theme.js';

/** What charts made of small multiples have in common. */

export const COLUMN_SPACING = 18;
const NARROWEST_TITLE = 480;

/** A scenario's title as the header of its panel, broken into lines where it is long. */
export function panelName(
  comparison: Comparison,
  scenario: ScenarioLabel,
  width: number,
  language: Language,
): string {
  return wrapText(scenarioTitle({ comparison, language }, scenario), width, LABEL_SIZE, 'bold').join('\n');
}

/** Header of a panel; names of several lines are split where they were broken. */
export const panelHeader = () =>
  ({ labelExpr: "split(datum.label, '\\n')", labelAnchor: 'start', labelLimit: 0 }) as const;

/** Width that titles above so many panels may take. */
export const panelsWidth = (columns: number, width: number): number =>
  Math.max(columns * (width + COLUMN_SPACING), NARROWEST_TITLE);

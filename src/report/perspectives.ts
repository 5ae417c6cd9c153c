import { indicatorName, indicatorShown, scenarioTitle } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { effectCell } from './cells.js';
import { groupedTable, type Html, html, NOTHING, type RowGroup, type TableRow } from './html.js';
import { shownOf } from './worth-of-daly.js';

/** What is looked at from every level: health, then what the region may win and others lose, then money and both together. */
const SEEN = [
  'discountedDalys',
  'netTalentFlow',
  'outsideMoneyWon',
  'patientsKept',
  'discountedSpending',
  'netHealthBenefit',
] as const;

/**
 * What each strategy brings as each level of the region sees it, its own first: who gains, who loses, what nets out. Nothing where
 * there is one level.
 */
export function perspectiveTable(context: Context): Html {
  const { comparison, language } = context;
  const { levels, perspective } = comparison.region;
  const { change } = words(language);
  if (levels.length < 2) return NOTHING;
  const groups: RowGroup[] = shownOf(comparison).map((scenario) => ({
    title: scenarioTitle(context, scenario),
    rows: SEEN.flatMap((indicator) => seenRow(context, scenario, indicator)),
  }));
  const head = levels.map(({ id, name }) =>
    id === perspective
      ? html`${name[language]} <span class="unit">${change.headline}</span>`
      : name[language],
  );
  const table = groupedTable(change.perspectiveTitle, [change.perspectiveOf, ...head], groups);
  return html`<p class="note">${change.perspectiveTitle}</p>${table}`;
}

/** One indicator from every level; none where it was not computed. */
function seenRow(context: Context, { id: scenario }: ScenarioLabel, indicator: string): TableRow[] {
  const { comparison } = context;
  const effects = comparison.region.levels.map(({ id }) =>
    effectOf(comparison, scenario, indicator, `perspective=${id}`),
  );
  if (effects.every((effect) => effect === undefined)) return [];
  const unit = indicatorShown(context, indicator);
  const name = html`${indicatorName(context, indicator)} <span class="unit">${unit}</span>`;
  return [{ cells: [name, ...effects.map((effect) => effectCell(context, effect))] }];
}

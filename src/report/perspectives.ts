import { scenarioTitle } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import { words } from '../language/words.js';
import type { Telling } from './answer.js';
import { effectCell } from './cells.js';
import { type Html, html, htmlTable, NOTHING } from './html.js';
import { shownOf } from './worth-of-daly.js';

const GOAL = 'netHealthBenefit';

/** Net health benefit as each level of the region sees it, its own first; nothing where there is one level. */
export function perspectiveTable(telling: Telling): Html {
  const { comparison, language } = telling;
  const { levels } = comparison.region;
  const { change, report } = words(language);
  if (levels.length < 2) return NOTHING;
  const rows = shownOf(comparison).map((scenario) => ({
    cells: [
      scenarioTitle(comparison, scenario, language),
      ...levels.map(({ id }) =>
        effectCell(telling, effectOf(comparison, scenario.id, GOAL, `perspective=${id}`)),
      ),
    ],
  }));
  const head = [report.strategy, ...levels.map(({ name }) => name[language])];
  return html`<p class="note">${change.perspectiveTitle}</p>${htmlTable(change.perspectiveTitle, head, rows)}`;
}

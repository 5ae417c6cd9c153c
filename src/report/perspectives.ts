import { scenarioTitle } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import { effectCell } from './cells.js';
import { type Html, html, htmlTable, NOTHING } from './html.js';
import { shownOf } from './worth-of-daly.js';

const GOAL = 'netHealthBenefit';

/** Net health benefit as each level of the region sees it, its own first; nothing where there is one level. */
export function perspectiveTable(context: Context): Html {
  const { comparison, language } = context;
  const { levels, perspective } = comparison.region;
  const { change, report } = words(language);
  if (levels.length < 2) return NOTHING;
  const rows = shownOf(comparison).map((scenario) => ({
    cells: [
      scenarioTitle(context, scenario),
      ...levels.map(({ id }) =>
        effectCell(context, effectOf(comparison, scenario.id, GOAL, `perspective=${id}`)),
      ),
    ],
  }));
  const head = levels.map(({ id, name }) =>
    id === perspective ? html`${name[language]}<span class="unit">${change.headline}</span>` : name[language],
  );
  return html`<p class="note">${change.perspectiveTitle}</p>${htmlTable(change.perspectiveTitle, [report.strategy, ...head], rows)}`;
}

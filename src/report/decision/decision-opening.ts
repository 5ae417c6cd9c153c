import type { DecisionContext } from '../../charts/decision/decision-context.js';
import { words } from '../../language/words.js';
import { type Html, html, htmlTable, NOTHING } from '../html.js';
import { answerInWords } from './decision-answer.js';
import {
  type RobustnessCell,
  robustnessColumns,
  robustnessNote,
  strategiesInOrder,
} from './robustness-table.js';

/** What a reader of a decision reads first: which strategy holds up, in at most three sentences, and one compact table. */
export function decisionOpening(context: DecisionContext): Html {
  const [headline, ...more] = answerInWords(context);
  const { paragraph } = words(context.language);
  return html`<p class="headline">${headline}</p>
${more.length === 0 ? NOTHING : html`<p>${paragraph(more)}</p>`}
${robustnessTable(context)}`;
}

/** Strategies by how well they hold up; nothing where none are ranked. */
function robustnessTable(context: DecisionContext): Html {
  const { names, language } = context;
  const strategies = strategiesInOrder(context);
  if (strategies.length === 0) return NOTHING;
  const { table } = words(language).decision;
  const columns = robustnessColumns(context);
  const head = [
    table.strategy,
    ...columns.map(({ head: name, unit }) =>
      unit === '' ? name : html`${name} <span class="unit">${unit}</span>`,
    ),
  ];
  const rows = strategies.map((id, n) => ({
    cells: [names.strategy(id), ...columns.map(({ cells }) => cellHtml(cells[n]))],
  }));
  return html`<div class="overview"><h2>${table.title}</h2>
${htmlTable(table.title, head, rows)}
<p class="note">${robustnessNote(context)}</p></div>`;
}

const cellHtml = ({ value, rank }: RobustnessCell): Html =>
  rank === '' ? html`${value}` : html`${value} <span class="unit">${rank}</span>`;

import type { SearchContext } from '../../charts/search/search-context.js';
import { leverName, pointName, valueName } from '../../charts/search/search-names.js';
import type { FrontRow } from '../../experiment/search/optimisation-rows.js';
import { formatNumber } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { type Html, html, htmlTable } from '../html.js';
import { askedInWords } from './budget-in-words.js';
import { doseInWords, isDoseOfMoney, leversByCost } from './doses-in-words.js';
import { goalHeads, reachedCells } from './reached-cells.js';

/** Every portfolio: doses and costs of its levers, what it asks for, what it comes to. */
export function portfoliosTable(context: SearchContext): Html {
  const { tables, language } = context;
  const { page } = words(language).search;
  const cells = reachedCells(context, tables.front);
  const rows = tables.front.map((row, n) => ({
    kind: row.holds ? '' : 'quiet',
    cells: [
      pointName(row.point, context),
      leversCell(context, row),
      askedInWords(context, row.asked),
      ...cells[n],
    ],
  }));
  const head = [page.portfolio, page.levers, words(language).search.terminal.asked, ...goalHeads(context)];
  return htmlTable(page.portfolios, head, rows, 'amounts listed');
}

/** A lever a line: its dose, what it costs, and when it begins where that is later than at once. */
function leversCell(context: SearchContext, row: FrontRow): Html {
  const { language, run } = context;
  const text = words(language).search;
  const lines = leversByCost(row).map((id) => {
    const { start } = run.space.levers.find((lever) => lever.id === id)!;
    const later = row.starts[id] > start ? ` · ${text.starting(row.starts[id])}` : '';
    const isSaid = row.costs[id] === 0 || isDoseOfMoney(context, id);
    const cost = isSaid ? '' : ` · ${askedInWords(context, row.costs[id])}`;
    return html`<li>${doseInWords(context, id, row.doses[id])} <span class="unit">${`${cost}${later}`}</span></li>`;
  });
  const all = [...lines, ...givenLines(context, row)];
  return all.length === 0 ? html`${text.nothing}` : html`<ul class="plain">${all}</ul>`;
}

/** What the scenario does in every portfolio with its cost, and the named values that the portfolio gives it. */
function givenLines(context: SearchContext, row: FrontRow): Html[] {
  const { page } = words(context.language).search;
  const levers = Object.entries(row.givenCosts).map(([id, cost]) => {
    const sum = cost > 0 ? ` · ${askedInWords(context, cost)}` : '';
    return html`<li>${page.given(leverName(id, context))} <span class="unit">${sum}</span></li>`;
  });
  return [...levers, ...valuesInWords(context, row).map((text) => html`<li>${text}</li>`)];
}

/** Named values of a portfolio in words. */
export const valuesInWords = (context: SearchContext, { values }: Pick<FrontRow, 'values'>): string[] =>
  Object.entries(values).map(([id, value]) =>
    words(context.language).search.valued(valueName(id, context), formatNumber(value)),
  );

/** Levers with what they may be, for those who ask what was not tried. */
export function rangesInWords(context: SearchContext): string {
  const { levers, values } = context.run.space;
  return [
    ...levers.map(({ id, variable }) => ({ name: leverName(id, context), variable })),
    ...values.map(({ id, variable }) => ({ name: valueName(id, context), variable })),
  ]
    .map(({ name, variable }) => {
      const ends = 'choices' in variable ? variable.choices.join(', ') : variable.range.join('–');
      return `${name} ${ends}`;
    })
    .join(context.language === 'zh' ? '；' : '; ');
}

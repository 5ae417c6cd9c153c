import type { SearchContext } from '../../charts/search/search-context.js';
import { handWrittenName, pointName } from '../../charts/search/search-names.js';
import { soughtName } from '../../charts/search/sought-names.js';
import type { HandWrittenRow } from '../../experiment/search/optimisation-rows.js';
import { words } from '../../language/words.js';
import { htmlTable, type Section } from '../html.js';
import { goalHeads, reachedCells } from './reached-cells.js';

/** Strategies written by hand: what they come to, and how they stand to the portfolios. */
export function handWrittenSection(context: SearchContext): Section | undefined {
  const { tables, language } = context;
  const { handWritten } = tables;
  if (handWritten.length === 0) return undefined;
  const { page } = words(language).search;
  const cells = reachedCells(context, handWritten);
  const rows = handWritten.map((row, n) => ({
    cells: [
      `${handWrittenName(context, row.scenario)}${row.sameBudget ? '' : ' *'}`,
      standingInWords(context, row),
      ...cells[n],
    ],
  }));
  const head = [page.strategy, page.standing, ...goalHeads(context)];
  const others = handWritten.some(({ sameBudget }) => !sameBudget);
  return {
    id: 'hand-written',
    title: page.hand,
    notes: [page.handNote, ...(others ? [page.otherSum] : [])],
    body: htmlTable(page.hand, head, rows, 'amounts listed'),
    kind: 'wide',
  };
}

/** How a strategy stands, and to which portfolio. */
export function standingInWords(context: SearchContext, { standing, by, signs }: HandWrittenRow): string {
  const { language, tables } = context;
  const { page, notKnown } = words(language).search;
  if (by === null || standing === 'unknown') return notKnown;
  const point = pointName(by, context);
  if (standing === 'dominated') return page.dominatedBy(point);
  if (standing === 'equalled') return page.near(point);
  const goals = tables.goals.filter((_, g) => signs[g] === -1).map((goal) => soughtName(context, goal));
  return page.aheadIn(goals, point);
}

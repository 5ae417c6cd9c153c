import type { DecisionContext } from '../charts/decision/decision-context.js';
import { capital } from '../language/english-phrases.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { words } from '../language/words.js';
import { answerInWords } from '../report/decision/decision-answer.js';
import { robustnessColumns, strategiesInOrder } from '../report/decision/robustness-table.js';
import { sentencesOfDecision } from '../report/decision/three-sentences.js';

const BULLET = '- ';
const GAP = 2;
/** A name that is broken into lines keeps at least so many columns. */
const NARROWEST_NAME = 20;
/** Columns of the table before those of the other goals. */
const OF_FIRST_GOAL = 5;

/** What strategies in many worlds came to: the answer, how well each holds up, and what matters most besides. */
export function decisionLines(context: DecisionContext, width: number): string[] {
  const table = tableLines(context, width);
  return [
    ...answerInWords(context).flatMap((text) => listItem(text, width)),
    ...(table.length === 0 ? [] : ['', ...table]),
    '',
    ...sentencesOfDecision(context).flatMap((text) => listItem(text, width)),
  ];
}

const listItem = (text: string, width: number): string[] =>
  breakLines(text, width - BULLET.length, terminalWidth).map(
    (line, n) => (n === 0 ? BULLET : ' '.repeat(BULLET.length)) + line,
  );

/** Strategies by the measures of the first goal, and by as many other goals as there is room for; ranks stand in brackets. */
function tableLines(context: DecisionContext, width: number): string[] {
  const strategies = strategiesInOrder(context);
  if (strategies.length === 0) return [];
  const { names, language, decision } = context;
  const { table } = words(language).decision;
  const all = robustnessColumns(context).map(({ head, cells }) => [
    capital(head),
    ...cells.map(({ value, place }) => (place === '' ? value : `${value} (${place})`)),
  ]);
  const columns = fitting(all, width);
  const room = width - widthOf(columns) - GAP;
  const titles = [table.strategy, ...strategies.map((id) => names.strategy(id))];
  const widest = Math.min(room, Math.max(...titles.map(terminalWidth)));
  const rows = titles.map((title, row) => rowLines(title, columns, row, widest));
  const rule = '─'.repeat(widest + GAP + widthOf(columns));
  const note = table.terminal(names.goal(decision.goals[0]));
  return [...rows[0], rule, ...rows.slice(1).flat(), ...breakLines(note, width, terminalWidth)];
}

type Columns = readonly (readonly string[])[];

const columnWidth = (column: readonly string[]): number =>
  Math.max(...headLines(column[0]).map(terminalWidth), ...column.slice(1).map(terminalWidth));

const widthOf = (columns: Columns): number =>
  columns.reduce((sum, column) => sum + columnWidth(column) + GAP, -GAP);

/** As many columns as leave room for names; those of the first goal stay. */
function fitting(all: Columns, width: number): Columns {
  const columns = [...all];
  while (columns.length > OF_FIRST_GOAL && widthOf(columns) + GAP + NARROWEST_NAME > width) columns.pop();
  return columns;
}

/** Columns of a head that has no room for one line. */
const WIDEST_HEAD = 11;

const headLines = (head: string): string[] => breakLines(head, WIDEST_HEAD, terminalWidth);

/** One row of the table in as many lines as its name, or its heads, take. */
function rowLines(title: string, columns: Columns, row: number, widest: number): string[] {
  const name = breakLines(title, widest, terminalWidth);
  const cells = columns.map((column) => (row === 0 ? headLines(column[0]) : [column[row]]));
  const height = Math.max(name.length, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const first = name[line] ?? '';
    const rest = cells.map((lines, c) => {
      const text = lines[line] ?? '';
      return ' '.repeat(GAP + columnWidth(columns[c]) - terminalWidth(text)) + text;
    });
    return (first + ' '.repeat(widest - terminalWidth(first)) + rest.join('')).trimEnd();
  });
}

import type { Context } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatShare } from '../language/numbers.js';
import { shownUnit } from '../language/units.js';
import { words } from '../language/words.js';
import { checksInWords, plausibilityTexts } from '../report/background-tables.js';
import type { PlausibilityRow } from '../results/plausibility-row.js';
import { draw, NARROWEST_NAME, roomForNames } from './draw-table.js';
import type { Cells } from './table-cell.js';
import type { Look } from './terminal-look.js';

/** Columns of a text where the terminal is narrow: of a known range, and of what is found of it. */
const NARROW_RANGE = 14;
const NARROW_VERDICT = 10;

/**
 * Known facts that simulated values do not all agree with, how many of those that test the model hold, and how many
 * others there are.
 */
export function plausibilityBlock(context: Context, look: Look): string {
  const { report } = words(context.language);
  const { plausibility } = context.comparison;
  if (plausibility.length === 0) return report.noPlausibility;
  const shown = plausibility.filter(({ verdict }) => verdict !== 'inside');
  const below = [
    ...(shown.length === plausibility.length ? [] : [insideText(context, shown.length)]),
    checksInWords(context),
    report.useNote,
  ];
  return [
    ...(shown.length === 0 ? [] : [factsTable(context, shown, look)]),
    ...below.flatMap((text) => breakLines(text, look.width, terminalWidth)),
  ].join('\n');
}

/** How many facts the simulated values agree with, which are not shown one by one. */
function insideText({ comparison, language }: Context, others: number): string {
  const count = comparison.plausibility.length - others;
  return {
    en: `${count} of ${count + others} facts lie inside their known range in the simulation; the report shows them all.`,
    zh: `${count + others} 项已知事实中，${count} 项的模拟值在已知范围内；报告列出全部事实。`,
  }[language];
}

/** The table at full width, or with its texts broken into lines. */
function factsTable(context: Context, facts: readonly PlausibilityRow[], look: Look): string {
  const wide = factCells(context, facts, ' ');
  const fits = roomForNames(wide, look.width) >= NARROWEST_NAME;
  return draw(fits ? wide : factCells(context, facts, '\n'), look, true);
}

/** Known facts next to simulated values, the simulated range behind the value or, by a line break, below it. */
function factCells({ language }: Context, facts: readonly PlausibilityRow[], between: ' ' | '\n'): Cells {
  const { chart, report, table } = words(language);
  const broken = (text: string, width: number) =>
    between === '\n' ? breakLines(text, width, terminalWidth).join(between) : text;
  const rows = facts.map((row) => {
    const text = plausibilityTexts(row, language);
    const share = row.shareInside === null ? [] : [formatShare(row.shareInside)];
    const verdict = [broken(report.verdicts[row.verdict], NARROW_VERDICT), ...share].join(between);
    return [
      chart.axisUnit(row.label[language], shownUnit(row.unit, language).word),
      `${text.simulated}${between}[${text.simulatedRange}]`,
      broken(text.known, NARROW_RANGE),
      row.grade,
      row.verdict === 'outside' ? { text: verdict, tone: 'warning' as const } : verdict,
      report.uses[row.use],
    ];
  });
  return [[table.fact, table.simulated, table.known, table.grade, table.verdict, table.use], ...rows];
}

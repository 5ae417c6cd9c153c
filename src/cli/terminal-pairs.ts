import { rankedContenders } from '../charts/contenders.js';
import { scenarioTitle } from '../charts/naming.js';
import type { Context } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatShare } from '../language/numbers.js';
import { words } from '../language/words.js';
import { pairOf } from '../results/pairwise.js';
import { excludesZero } from '../statistics/estimable.js';
import { draw } from './draw-table.js';

const TIED = '=';
const MISSING = '–';

/** In how many runs the strategy of a row is better than that of a column; no lines where there is no pair. */
export function pairsBlock(context: Context, width: number, bold: (text: string) => string): string[] {
  const { comparison, language } = context;
  const { table } = words(language);
  const ranked = rankedContenders(comparison, 'netHealthBenefit').map(({ scenario }) => scenario);
  const cell = (a: string, b: string): string => {
    const pair = a === b ? undefined : pairOf(comparison, a, b, 'netHealthBenefit');
    if (pair === undefined || pair.shareBetter === null) return MISSING;
    return formatShare(pair.shareBetter) + (excludesZero(pair, comparison) ? ' ' : TIED);
  };
  if (ranked.length < 2 || comparison.pairwise.length === 0) return [];
  const rows = [
    [table.strategy, ...ranked.map((_, n) => String(n + 1))],
    ...ranked.map((scenario, n) => [
      `${n + 1} ${scenarioTitle(context, scenario)}`,
      ...ranked.map((other) => cell(scenario.id, other.id)),
    ]),
  ];
  const note = breakLines(table.pairsNote, width, terminalWidth);
  return ['', bold(table.pairs), ...note, draw(rows, width, bold)];
}

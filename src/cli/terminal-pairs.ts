import { rankedContenders } from '../charts/contenders.js';
import { scenarioTitle } from '../charts/naming.js';
import type { Context } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatShare } from '../language/numbers.js';
import { words } from '../language/words.js';
import { pairOf } from '../results/pairwise.js';
import { excludesZero } from '../statistics/estimable.js';
import { draw } from './draw-table.js';
import type { Cell } from './table-cell.js';
import type { Look } from './terminal-look.js';

const TIED = '=';
const MISSING = '–';

/** In how many runs the strategy of a row is better than that of a column; no lines where there is no pair. */
export function pairsBlock(context: Context, look: Look): string[] {
  const { comparison, language } = context;
  const { table } = words(language);
  const ranked = rankedContenders(comparison, 'netHealthBenefit').map(({ scenario }) => scenario);
  const cell = (a: string, b: string): Cell => {
    const pair = a === b ? undefined : pairOf(comparison, a, b, 'netHealthBenefit');
    if (pair === undefined || pair.shareBetter === null) return MISSING;
    const share = formatShare(pair.shareBetter);
    return excludesZero(pair, comparison) ? `${share} ` : { text: share + TIED, tone: 'tie' };
  };
  if (ranked.length < 2 || comparison.pairwise.length === 0) return [];
  const rows = [
    [table.strategy, ...ranked.map((_, n) => String(n + 1))],
    ...ranked.map((scenario, n) => [
      `${n + 1} ${scenarioTitle(context, scenario)}`,
      ...ranked.map((other) => cell(scenario.id, other.id)),
    ]),
  ];
  const lines = (text: string) => breakLines(text, look.width, terminalWidth);
  const title = lines(table.pairs).map((line) => look.paint('head', line));
  return ['', ...title, ...lines(table.pairsNote), draw(rows, look)];
}

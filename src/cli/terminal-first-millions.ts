import type { Context, Wording } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { words } from '../language/words.js';
import { leagueInShort, leagueLines, leagueTitle } from '../report/first-millions.js';
import type { Comparison } from '../results/tables.js';
import { draw } from './draw-table.js';
import { lookOf } from './terminal-look.js';
import type { TerminalOptions } from './terminal-options.js';

/** Levers that the terminal lists. */
const LISTED = 8;

/** The first of the league of the first millions, as lines for a terminal; none where it was not asked for. */
export function terminalLeague(
  comparison: Comparison,
  wording: Wording,
  options: TerminalOptions = {},
): string[] {
  const { language } = wording;
  const context: Context = { comparison, ...wording };
  const look = lookOf(options);
  const league = comparison.firstMillions;
  if (league === undefined) return [];
  const { firstMillions: text, interval } = words(language);
  const lines = (said: string) => breakLines(said, look.width, terminalWidth);
  const all = leagueLines(league, context);
  const rows = all
    .slice(0, LISTED)
    .map(({ rank, lever, benefit, holds, breakEven }) => [
      lever,
      rank,
      benefit === null ? '' : interval(benefit.mean, benefit.low, benefit.high),
      holds,
      breakEven,
    ]);
  const head = [text.lever, text.rank, text.benefit, text.holds, text.breakEven(comparison.region.currency)];
  return [
    ...lines(leagueTitle(league, context)).map((line) => look.paint('head', line)),
    ...lines(leagueInShort(league, language)),
    ...(rows.length === 0 ? [] : [draw([head, ...rows], look)]),
    ...(all.length > LISTED ? lines(text.more(all.length - LISTED)) : []),
    '',
  ];
}

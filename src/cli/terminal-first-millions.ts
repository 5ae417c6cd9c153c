import type { Context } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { words } from '../language/words.js';
import { leagueInShort, leagueLines, leagueTitle } from '../report/first-millions.js';
import { draw } from './draw-table.js';
import type { Look } from './terminal-look.js';

/** Levers that the terminal lists. */
const LISTED = 8;

/** The first of the league of the first millions; no lines where it was not asked for. */
export function firstMillionsBlock(context: Context, look: Look): string[] {
  const { comparison, language } = context;
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
    '',
    ...lines(leagueTitle(league, context)).map((line) => look.paint('head', line)),
    ...lines(leagueInShort(league, language)),
    ...(rows.length === 0 ? [] : [draw([head, ...rows], look)]),
    ...(all.length > LISTED ? lines(text.more(all.length - LISTED)) : []),
  ];
}

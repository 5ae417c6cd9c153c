import { rankedContenders } from '../charts/contenders.js';
import { scenarioTitle } from '../charts/naming.js';
import type { Context } from '../language/context.js';
import { formatShare } from '../language/numbers.js';
import { words } from '../language/words.js';
import { pairOf } from '../results/pairwise.js';
import { excludesZero } from '../statistics/estimable.js';
import { estimateCell, MISSING } from './cells.js';
import { type Html, html, htmlTable, NOTHING, type Section } from './html.js';

const GOAL = 'netHealthBenefit';

/** Every strategy against every other; undefined where there is no pair. */
export function pairsSection(context: Context): Section | undefined {
  const { comparison, language } = context;
  const { report } = words(language);
  const ranked = rankedContenders(comparison, GOAL).map(({ scenario }) => scenario);
  if (ranked.length < 2 || comparison.pairwise.length === 0) return undefined;
  const titles = ranked.map((scenario) => scenarioTitle(context, scenario));
  const rows = ranked.map(({ id }, n) => ({
    cells: [titles[n], ...ranked.map((other) => pairCell(context, id, other.id))],
  }));
  const body = htmlTable(report.pairs, [report.strategy, ...titles], rows);
  return { id: 'pairs', title: report.pairs, notes: [report.pairsNote], body, kind: 'wide' };
}

function pairCell(context: Context, a: string, b: string): Html {
  const { comparison, language } = context;
  const { report } = words(language);
  const pair = a === b ? undefined : pairOf(comparison, a, b, GOAL);
  if (pair === undefined || pair.mean === null) return html`${MISSING}`;
  const { mean, low, high, shareBetter } = pair;
  const share =
    shareBetter === null
      ? NOTHING
      : html` <span class="passed">${report.betterIn(formatShare(shareBetter))}</span>`;
  const mark = excludesZero(pair, comparison) ? NOTHING : html` <span class="tie">${report.tieMark}</span>`;
  return html`${estimateCell(context, { mean, low, high })}${share}${mark}`;
}

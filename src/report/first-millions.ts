import type { Context, Naming } from '../language/context.js';
import { capital } from '../language/english-phrases.js';
import { doseTitle } from '../language/experiment-names.js';
import { moneyInWords } from '../language/money-in-words.js';
import { type EstimateText, formatEstimate, formatNumber, formatShare } from '../language/numbers.js';
import { inShownUnit, shownUnit } from '../language/units.js';
import { type Language, words } from '../language/words.js';
import { payerNamed } from '../model/place/payer-named.js';
import type { FirstMillions, FirstMillionsRow } from '../results/first-millions-row.js';
import { MISSING, rangeUnder } from './cells.js';
import { html, htmlTable, type Section } from './html.js';

const THOUSAND = 1000;

/** A line of the league in words. */
interface LeagueLine {
  readonly rank: string;
  readonly lever: string;
  /** Null where a run failed. */
  readonly benefit: EstimateText | null;
  readonly holds: string;
  readonly breakEven: string;
}

/** The title of the league, with its sum as money is counted in the language. */
export function leagueTitle({ sum }: Pick<FirstMillions, 'sum'>, naming: Naming): string {
  const { language, comparison } = naming;
  const money = moneyInWords(sum, comparison.region.currency, language, formatNumber);
  return words(language).firstMillions.title(money);
}

/** How many levers are ranked, and how many of these do better than ordinary care. */
export function leagueInShort({ rows }: FirstMillions, language: Language): string {
  const { finding, none } = words(language).firstMillions;
  const known = rows.filter(({ mean }) => mean !== null);
  const ranked = known.filter(({ rank }) => rank !== null);
  const better = ranked.filter(({ mean }) => mean !== null && mean > 0);
  return known.length === 0 ? none : finding(ranked.length, better.length, known.length);
}

/** Every lever of the league, best first. */
export const leagueLines = ({ rows }: FirstMillions, { language }: Context): LeagueLine[] =>
  rows.map((row) => ({
    rank: rankText(row, language),
    lever: doseTitle(row, language),
    benefit: benefitOf(row, language),
    holds: row.signShare === null ? MISSING : formatShare(row.signShare),
    breakEven: row.breakEven === null ? '' : formatNumber(row.breakEven / THOUSAND, 3),
  }));

function rankText({ rank, mean }: FirstMillionsRow, language: Language): string {
  const { tie, unknown } = words(language).firstMillions;
  if (mean === null) return unknown;
  return rank === null ? tie : formatNumber(rank, 3);
}

function benefitOf({ mean, low, high, unit }: FirstMillionsRow, language: Language): EstimateText | null {
  if (mean === null) return null;
  const shown = inShownUnit({ mean, low, high }, unit, language);
  return formatEstimate(shown.mean, shown.low, shown.high, { signed: true });
}

/** The league of the first millions; undefined where it was not asked for. */
export function firstMillionsSection(context: Context): Section | undefined {
  const { comparison, language, model } = context;
  const league = comparison.firstMillions;
  if (league === undefined) return undefined;
  const { firstMillions: text, range } = words(language);
  const { years, draws, replicates, tooSmall } = league;
  const payer = payerNamed(comparison.region, league.payer).name[language];
  const nameOf = (id: string) => model.levers.find((lever) => lever.id === id)?.name[language] ?? id;
  const title = leagueTitle(league, context);
  const rows = leagueLines(league, context).map(({ rank, lever, benefit, holds, breakEven }) => ({
    cells: [
      rank,
      capital(lever),
      benefit === null ? MISSING : html`${benefit.mean}${rangeUnder(range(benefit.low, benefit.high))}`,
      holds,
      breakEven,
    ],
  }));
  const unit = league.rows.length === 0 ? '' : shownUnit(league.rows[0].unit, language, 'total').word;
  const head = [
    text.rank,
    text.lever,
    html`${text.benefit} <span class="unit">${unit}</span>`,
    text.holds,
    text.breakEven(comparison.region.currency),
  ];
  const left = tooSmall.length === 0 ? [] : [text.tooSmall(tooSmall.map(nameOf))];
  const failures = league.failed === 0 ? [] : [text.failed(league.failed)];
  const notes = [text.note(years, payer, draws, replicates), ...left, ...failures];
  const said = html`<p>${leagueInShort(league, language)}</p>`;
  const body = rows.length === 0 ? said : html`${said}${htmlTable(title, head, rows, 'text')}`;
  return { id: 'first-millions', title, notes, body };
}

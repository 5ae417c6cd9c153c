import { breakLines, terminalWidth } from '../language/lines.js';
import { formatNumber } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Region } from '../model/place/region.js';
import { PATTERNS } from '../patterns/catalogue.js';
import type { Range } from '../patterns/expected.js';
import type { Used } from '../patterns/pattern.js';
import type { Found, PatternRow } from '../patterns/pattern-row.js';
import type { Verdict } from '../patterns/verdict.js';
import { draw } from './draw-table.js';
import type { Look } from './terminal-look.js';

/** Words of the table of patterns. */
interface PatternWords {
  readonly head: readonly string[];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly used: Readonly<Record<Used, string>>;
  readonly control: (quantity: string) => string;
  readonly note: (places: readonly (readonly [region: string, ids: readonly string[]])[]) => string;
}

const WORDS: Readonly<Record<Language, PatternWords>> = {
  en: {
    head: ['Pattern', 'Value', '95% interval', 'Range', 'Verdict', 'Used for'],
    verdicts: {
      holds: 'holds',
      fails: 'fails',
      open: 'not decided',
      unjudged: 'not judged',
    },
    used: { structure: 'structure', parameter: 'a parameter', none: 'nothing: validation' },
    control: (quantity) => `control: ${quantity}`,
    note: (places) =>
      `${places.map(([region, ids]) => `${ids.join(', ')} in ${region}`).join('; ')}; point values. A pattern holds where its whole interval over replicates lies in the range, and fails where it lies outside. Only a pattern that was used for nothing is validation. medinno list patterns describes the experiments.`,
  },
  zh: {
    head: ['规律', '数值', '95% 区间', '范围', '结论', '用途'],
    verdicts: {
      holds: '成立',
      fails: '不成立',
      open: '未能判定',
      unjudged: '不作判定',
    },
    used: { structure: '结构', parameter: '参数', none: '未使用：可作验证' },
    control: (quantity) => `对照：${quantity}`,
    note: (places) =>
      `${places.map(([region, ids]) => `${ids.join('、')}：${region}`).join('；')}；参数取点值。各重复所得区间全部落在范围内为成立，全部落在范围外为不成立。只有未用于建模的规律才算验证。实验说明见 medinno list patterns。`,
  },
};

const MISSING = '–';

/** The ledger of patterns as a table, controls below their claims. */
export function patternText(
  rows: readonly PatternRow[],
  regions: readonly Region[],
  language: Language,
  look: Look,
): string {
  const text = WORDS[language];
  const body = rows.flatMap((row) => [
    [
      `${row.id} ${titleOf(row.id, language)}: ${row.quantity[language]}`,
      ...cells(row, language),
      text.used[row.used],
    ],
    ...(row.control === null
      ? []
      : [[text.control(row.control.quantity[language]), ...cells(row.control, language), '']]),
  ]);
  const notes = [text.note(placesOf(rows, regions, language)), ...reasonsOf(rows, language)];
  const lines = notes.flatMap((note) => breakLines(note, look.width, terminalWidth));
  return `${draw([text.head, ...body], look)}\n\n${lines.join('\n')}\n`;
}

/** Why patterns do not hold, each once. */
function reasonsOf(rows: readonly PatternRow[], language: Language): string[] {
  const reasons = rows.flatMap(({ id, reason }) => (reason === null ? [] : [`${id}: ${reason[language]}`]));
  return [...new Set(reasons)];
}

/** Which patterns were looked for where. */
function placesOf(rows: readonly PatternRow[], regions: readonly Region[], language: Language) {
  return regions.map(({ id, name }) => {
    const ids = rows.filter(({ region }) => region === id).map((row) => row.id);
    return [name[language], [...new Set(ids)]] as const;
  });
}

const titleOf = (id: string, language: Language): string =>
  PATTERNS.find((pattern) => pattern.id === id)!.title[language];

function cells({ value, low, high, range, verdict }: Found, language: Language): string[] {
  const { range: between, notEstimated } = words(language);
  const interval =
    low === null || high === null ? notEstimated : between(formatNumber(low), formatNumber(high));
  return [
    value === null ? MISSING : formatNumber(value),
    value === null ? MISSING : interval,
    rangeText(range, language),
    WORDS[language].verdicts[verdict],
  ];
}

/** A range in words, open ends named. */
function rangeText([low, high]: Range, language: Language): string {
  const { atLeast, atMost, range } = words(language);
  if (low === null) return high === null ? MISSING : atMost(formatNumber(high));
  return high === null ? atLeast(formatNumber(low)) : range(formatNumber(low), formatNumber(high));
}

import type { Language } from '../../language/words.js';
import type { Bilingual } from '../../model/place/region.js';
import { lettersIn } from '../../scenario/workbook/text-height.js';
import type { TableColumn, Value } from './table-sheet.js';

/** Headings that several sheets share. */
export const HEADINGS = {
  strategy: { en: 'Strategy', zh: '方案' },
  indicator: { en: 'Indicator', zh: '指标' },
  unit: { en: 'Unit', zh: '单位' },
  payer: { en: 'Payer', zh: '出资方' },
  baseline: { en: 'Baseline', zh: '基准值' },
  difference: { en: 'Difference to the baseline', zh: '与基准之差' },
  low: { en: '95% interval, low', zh: '95% 区间下限' },
  high: { en: '95% interval, high', zh: '95% 区间上限' },
  pairs: { en: 'Pairs of runs', zh: '配对模拟次数' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Width of a column of numbers, and the least and most of one of texts, in letters. */
const OF_NUMBERS = 14;
const NARROWEST = 10;
const WIDEST = 44;

/** A heading with the unit of all numbers under it, unless it names that already. */
export function inUnit(heading: string, unit: string, language: Language): string {
  if (heading.includes(unit)) return heading;
  return language === 'zh' ? `${heading}（${unit}）` : `${heading} (${unit})`;
}

/** Columns as wide as what stands in them: texts up to a width from where they wrap, numbers all alike. */
export const fitted = (
  headings: readonly string[],
  rows: readonly (readonly Value[])[],
): readonly TableColumn[] =>
  headings.map((heading, n) => {
    const texts = rows.map((row) => row[n]).filter((value) => typeof value === 'string');
    const longest = Math.max(0, ...texts.map(lettersIn)) + 2;
    const width = texts.length === 0 ? OF_NUMBERS : Math.min(WIDEST, Math.max(NARROWEST, longest));
    return { heading, width };
  });

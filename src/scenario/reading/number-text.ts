import type { Bilingual } from './bilingual.js';
import { TYPE_WORDS } from './validate.js';

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that a text is, with a point before decimals and nothing between its digits; null where it is none. */
export const numberOf = (text: string): number | null => (PLAIN.test(text) ? Number(text) : null);

/** What is expected in place of a text that is no plain number. */
export function plainNumber(text: string): Bilingual {
  if (/^[+-]?\d{1,3}(,\d{3})+$/.test(text)) return GROUPED;
  if (/^[+-]?\d{1,3}([,'’ \u00a0\u2009\u202f，]\d{3})+(\.\d+)?$/.test(text)) return GROUPED;
  if (/^[+-]?[\d.' ]*\d[,，]\d+$/.test(text)) return DECIMAL_COMMA;
  if (/^[+-]?\d+(\.\d+)? ?[%％]$/.test(text)) return PERCENT;
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text)) return GROUPED;
  if (/[０-９−－]/.test(text)) return PLAIN_DIGITS;
  return /\d/.test(text) ? DIGITS_ALONE : TYPE_WORDS.number;
}

const GROUPED: Bilingual = {
  en: 'a number without separators of thousands (1234567), with a point before decimals (0.5)',
  zh: '不带千位分隔符的数值（如 1234567），小数点用“.”（如 0.5）',
};
const DECIMAL_COMMA: Bilingual = {
  en: 'a number with a point before decimals, as 0.5',
  zh: '以“.”为小数点的数值，如 0.5',
};
const PERCENT: Bilingual = {
  en: 'a number without the sign: 0.15 of a fraction for 15 %, or 15 with the unit percent',
  zh: '不带百分号的数值（15% 按比例写作 0.15，或以 percent 为单位写作 15）',
};
const PLAIN_DIGITS: Bilingual = {
  en: 'a number in the signs 0 to 9 and -',
  zh: '以半角数字 0 至 9 和减号“-”书写的数值',
};
const DIGITS_ALONE: Bilingual = {
  en: 'a number alone; words belong in the note',
  zh: '单独的数值（文字请写入 note 列）',
};

/** What is expected in place of a text that is no year, as a date. */
export const YEAR_ALONE: Bilingual = { en: 'a year alone, as 2020', zh: '单独的年份，如 2020' };

/** Whether a point in a text may as well separate thousands as begin decimals; in 0.217 it does not. */
export const isAmbiguous = (text: string): boolean => /^[1-9]\d{0,2}\.\d{3}$/.test(text);

/** What is expected in place of one that separates thousands. */
export const ungrouped = (text: string): Bilingual => {
  const [whole, decimal] = [text.replace('.', ''), `${text}0`];
  return {
    en: `${whole} without a separator of thousands, or ${decimal} where the point begins decimals`,
    zh: `不带千位分隔符的 ${whole}；若“.”为小数点，请写作 ${decimal}`,
  };
};

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
  if (/[０-９]/.test(text)) return PLAIN_DIGITS;
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
const PLAIN_DIGITS: Bilingual = { en: 'a number in the digits 0 to 9', zh: '以半角数字 0 至 9 书写的数值' };
const DIGITS_ALONE: Bilingual = {
  en: 'a number alone; words belong in the note',
  zh: '单独的数值（文字请写入 note 列）',
};

/** What is expected in place of a text that is no year. */
export function plainYear(text: string): Bilingual {
  return /\d/.test(text) ? YEAR_ALONE : TYPE_WORDS.number;
}

const YEAR_ALONE: Bilingual = { en: 'a year alone, as 2020', zh: '单独的年份，如 2020' };

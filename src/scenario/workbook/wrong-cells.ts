import { type Bilingual, quoted } from '../reading/bilingual.js';
import { hiddenCharacters } from '../reading/hidden-characters.js';
import type { IssueWords } from '../reading/issues.js';
import { VISIBLE } from '../reading/text-limits.js';
import { TYPE_WORDS } from '../reading/validate.js';
import type { Cell } from './cells.js';

/** Why a cell holds no text that can be read; null where it does. */
export function wrongText({ kind, text }: Cell): IssueWords | null {
  if (kind === 'formula') return FORMULA;
  if (kind === 'date') return [DATE, TYPED_TEXT];
  if (kind === 'percent' || kind === 'boolean' || kind === 'error') {
    return [shownCell(kind, text), TYPE_WORDS.string];
  }
  const [hidden] = hiddenCharacters(text);
  return hidden === undefined ? null : [hidden.name, VISIBLE];
}

/** Why a cell holds no number that can be read; null where it does. */
export function wrongNumber({ kind, text }: Cell): IssueWords | null {
  if (kind === 'formula') return FORMULA;
  if (kind === 'number') return Number.isFinite(Number(text)) ? null : [quoted(text), TYPE_WORDS.number];
  if (kind === 'percent') return [shownCell(kind, text), PLAIN_NUMBER];
  if (kind === 'date') return [DATE, TYPED_NUMBER];
  if (kind !== 'text') return [shownCell(kind, text), TYPE_WORDS.number];
  const [hidden] = hiddenCharacters(text);
  return [hidden === undefined ? theText(text.slice(0, 40)) : hidden.name, DIGITS];
}

const FORMULA: IssueWords = [
  { en: 'a formula', zh: '公式' },
  {
    en: 'its result: copy the cell and paste values only',
    zh: '公式的结果（请复制单元格，选择性粘贴为数值）',
  },
];
const DATE: Bilingual = { en: 'a date', zh: '日期' };
const TYPED_TEXT: Bilingual = {
  en: 'a text: format the cell as text and type it again',
  zh: '文本（请将单元格设为文本格式后重新输入）',
};
const TYPED_NUMBER: Bilingual = {
  en: 'a number: format the cell as General and type it again',
  zh: '数值（请将单元格设为常规格式后重新输入）',
};
const PLAIN_NUMBER: Bilingual = {
  en: 'a number in the unit of its row: format the cell as General, and write 0.15 for 15 percent',
  zh: '以该行单位表示的数值（请将单元格设为常规格式，15% 写作 0.15）',
};
const DIGITS: Bilingual = {
  en: 'a number, typed as digits with a point and without unit, comma or space',
  zh: '只含数字与小数点的数值，不带单位、逗号或空格',
};

function theText(text: string): Bilingual {
  const { en, zh } = quoted(text);
  return { en: `the text ${en}`, zh: `文本${zh}` };
}

function shownCell(kind: 'percent' | 'boolean' | 'error', text: string): Bilingual {
  if (kind === 'percent') return { en: `${text} shown as a percentage`, zh: `以百分比显示的 ${text}` };
  if (kind === 'boolean') return TYPE_WORDS.boolean;
  const short = text.slice(0, 20);
  return { en: `the error ${short}`, zh: `错误值 ${short}` };
}

import type { Bilingual } from '../scenario/reading/bilingual.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { NOTHING } from '../scenario/reading/validate.js';

/** Characters of a name on the first page at most. */
const LONGEST_READER = 100;

const READER_TEXT: Bilingual = {
  en: `a name of 1 to ${LONGEST_READER} characters`,
  zh: `1 至 ${LONGEST_READER} 个字符的名称`,
};

/** A name that the first page has no room for, or none. */
export function unfitReader(name: unknown): InputIssue[] {
  if (typeof name !== 'string' || (name.trim() !== '' && name.length <= LONGEST_READER)) return [];
  const found =
    name.trim() === ''
      ? NOTHING
      : { en: `a text of ${name.length} characters`, zh: `${name.length} 个字符的文本` };
  return [callIssue('--prepared-for', found, READER_TEXT)];
}

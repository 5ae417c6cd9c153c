import type { Bilingual } from '../scenario/reading/bilingual.js';
import type { IssueWords } from '../scenario/reading/issues.js';

/** Said of an option that may be given once. */
export const MORE_THAN_ONCE: IssueWords = [
  { en: 'the option more than once', zh: '重复的选项' },
  { en: 'it once', zh: '一次' },
];

/** What is expected of an option that counts something. */
export const wholeNumber = (low: number, high: number): Bilingual => ({
  en: `a whole number from ${low} to ${high}`,
  zh: `${low} 至 ${high} 的整数`,
});

/** Values of parameters as texts `parameter=value`. */
export const assignmentsOf = (
  set: Readonly<Record<string, number>> | readonly string[],
): readonly string[] =>
  Array.isArray(set) ? set : Object.entries(set).map(([parameter, value]) => `${parameter}=${value}`);

import { expect } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import type { InputIssue } from '../../src/scenario/reading/issues.js';
import { GBD_CAUSES } from '../../src/scenario/region/gbd-causes.js';
import { regionFields } from '../../src/scenario/region/region-fields.js';
import { SHEETS } from '../../src/scenario/workbook/layout.js';

/** What stays Latin in a Chinese text: units and causes of disease as files have them, sheets as they may be called, commands to type, operators and forms of writing. */
const KEPT: readonly string[] = [
  ...regionFields().map(({ unit }) => unit),
  ...Object.values(SHEETS).map(({ title }) => title.en),
  ...medinno.indicators.map(({ unit }) => unit),
  ...Object.values(medinno.parameters).map(({ unit }) => unit),
  ...GBD_CAUSES,
  'medinno new KIND NAME',
  'medinno list indicators',
  'medinno list parameters',
  'not a > b',
  'Save As',
  'Excel or WPS',
]
  .filter((text) => text.includes(' '))
  .sort((a, b) => b.length - a.length);

/** Words of the file or the call itself: in quotation marks, as code, as options with their values; and prices of any model. */
const QUOTED = /million CNY(?: a year)?(?: per \w+)?|“[^”]*”|"[^"]*"|`[^`]*`|\{[^}]*\}|--[\w-]+ \w+/g;
const SEVERAL_WORDS = /\b[A-Za-z]{2,}(?: [a-z]{2,})+\b/g;

/** English that is left in a Chinese text; names, units and what a file itself says are none. */
export function englishLeft(text: string): readonly string[] {
  const bare = KEPT.reduce((rest, kept) => rest.replaceAll(kept, '…'), text.replace(QUOTED, '…'));
  return bare.match(SEVERAL_WORDS) ?? [];
}

/** Every issue has its text in Chinese as well. */
export function expectChinese(issues: readonly InputIssue[]): void {
  for (const { found, expected, zh } of issues) {
    for (const [en, text] of [
      [found, zh.found],
      [expected, zh.expected],
    ]) {
      expect(text.trim(), en).not.toBe('');
      expect(englishLeft(text), text).toEqual([]);
    }
    // One of both at least is said in words, not as a name or number alone.
    expect(/\p{Script=Han}/u.test(zh.found + zh.expected) || /^[\w .:()"-]+$/.test(found), found).toBe(true);
  }
}

import { describe, expect, it } from 'vitest';
import { codebookRows } from '../../src/language/codebook.js';
import { medinno } from '../../src/model/medinno.js';

describe('the codebook', () => {
  it('explains every indicator once, without an empty meaning or unit', () => {
    const rows = codebookRows(medinno.indicators);
    expect(rows.map(({ indicator }) => indicator)).toEqual(medinno.indicators.map(({ id }) => id));
    expect(new Set(rows.map(({ indicator }) => indicator)).size).toBe(rows.length);
    for (const { indicator, definition, definitionZh, nameZh, unit, unitZh, status } of rows) {
      expect(definitionZh, indicator).toMatch(/\p{Script=Han}/u);
      for (const text of [definition, unit, unitZh, status]) expect(text, indicator).not.toBe('');
      expect(nameZh, indicator).toMatch(/\p{Script=Han}/u);
    }
  });
});

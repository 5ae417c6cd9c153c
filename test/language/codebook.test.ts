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

  it('says which indicators are scored by past forecasts of the region, and changes nothing else', () => {
    const score = { verdict: 'worse', against: 'theta', skill: -1, low: -2, high: -0.5 } as const;
    const papers = { ...score, upTo: 1, origins: 9, source: 'made up' };
    const plain = codebookRows(medinno.indicators);
    expect(codebookRows(medinno.indicators, [], { papers })).toEqual(
      plain.map((row) => (row.indicator === 'papers' ? { ...row, status: 'scored' } : row)),
    );
    expect(plain.map(({ status }) => status)).not.toContain('scored');
  });
});

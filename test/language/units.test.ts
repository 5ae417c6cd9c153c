import { describe, expect, it } from 'vitest';
import { unitWord } from '../../src/language/units.js';
import { medinno } from '../../src/model/medinno.js';

describe('the units of levers and indicators', () => {
  const units = new Set([...medinno.levers, ...medinno.indicators].map(({ unit }) => unit));

  it.each([...units])('have a word in Chinese: %s', (unit) => {
    expect(unitWord(unit, 'zh').replace('DALY', '')).not.toMatch(/[A-Za-z]{3}/);
  });
});

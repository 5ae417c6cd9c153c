import { describe, expect, it } from 'vitest';
import { moneyInWords, moneysInWords } from '../../src/language/money-in-words.js';
import { sumsOf, sumsUpTo } from '../../src/language/sums-of-place.js';
import { inShownUnit, shownUnit } from '../../src/language/units.js';

describe('sums of money', () => {
  it('are billions in a province or nation, and millions in any city', () => {
    expect([6_200_000, 32_000_000, 127_000_000].map((population) => sumsOf({ population }))).toEqual([
      'millions',
      'millions',
      'billions',
    ]);
    expect(
      [
        [999, -20],
        [10, -1000],
      ].map(sumsUpTo),
    ).toEqual(['millions', 'billions']);
  });

  it('are the same sum in whatever words', () => {
    const spent = { mean: 12_000, low: 9000, high: 15_000 };
    const units = ['million CNY', 'million USD a year', 'million CNY (discounted)'];
    for (const unit of units)
      for (const [language, billion] of [
        ['en', 1e9],
        ['zh', 1e8],
      ] as const) {
        const { word } = shownUnit(unit, language, 'full', 'billions');
        expect(word).toContain(language === 'en' ? 'billion' : '亿');
        expect(inShownUnit(spent, unit, language, 'billions').mean * billion).toBeCloseTo(12_000 * 1e6, 0);
      }
    expect(shownUnit('million CNY', 'zh', 'full', 'billions').word).toBe('亿元');
    expect(shownUnit('million USD a year', 'en', 'total', 'billions').word).toBe('billion USD');
  });

  it('leave alone what is no sum of a region: the money of one grant, the price of a DALY', () => {
    for (const unit of ['million CNY a grant', 'CNY per DALY', 'persons'])
      for (const language of ['en', 'zh'] as const)
        expect(shownUnit(unit, language, 'full', 'billions')).toEqual(shownUnit(unit, language));
  });

  it('stand in sentences in the unit of their size, and the unit once where it is the same', () => {
    expect(moneyInWords(300, 'CNY', 'en')).toBe('300 million CNY');
    expect(moneyInWords(300, 'CNY', 'zh')).toBe('30,000 万元');
    expect(moneyInWords(10_000, 'USD', 'en')).toBe('10 billion USD');
    expect(moneyInWords(10_000, 'CNY', 'zh')).toBe('100 亿元');
    expect(moneysInWords([88_585, 100_000], 'to', 'CNY', 'en')).toBe('88.6 to 100 billion CNY');
    expect(moneysInWords([500, 2000], 'of', 'CNY', 'en')).toBe('500 million CNY of 2 billion CNY');
    expect(moneysInWords([30, 30], 'to', 'CNY', 'en')).toBe('30 million CNY');
  });
});

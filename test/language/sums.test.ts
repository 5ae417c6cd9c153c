import { describe, expect, it } from 'vitest';
import { moneyInWords, moneysInWords } from '../../src/language/money-in-words.js';
import { sumsOf, sumsUpTo } from '../../src/language/sums-of-place.js';
import { inShownUnit, shownUnit } from '../../src/language/units.js';
import { LANGUAGES, words } from '../../src/language/words.js';

describe('sums of money', () => {
  it('are billions in a province or nation, and millions in any city', () => {
    expect([6_200_000, 32_000_000, 127_000_000].map((population) => sumsOf({ population }))).toEqual([
      'millions',
      'millions',
      'billions',
    ]);
  });

  it('that are said are counted by the largest, as it is rounded, from where each language counts anew', () => {
    const counted = (language: 'en' | 'zh') =>
      [[99, -20], [99.97], [10, -100], [999], [999.7], [0, 1000]].map((sums) => sumsUpTo(sums, language));
    const [small, large] = ['millions', 'billions'];
    expect(counted('en')).toEqual([small, small, small, small, large, large]);
    expect(counted('zh')).toEqual([small, large, large, large, large, large]);
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
    expect(moneyInWords(300, 'CNY', 'zh')).toBe('3 亿元');
    expect(moneyInWords(30, 'CNY', 'zh')).toBe('3,000 万元');
    expect(moneyInWords(999.7, 'CNY', 'en')).toBe('1 billion CNY');
    expect(moneyInWords(10_000, 'USD', 'en')).toBe('10 billion USD');
    expect(moneyInWords(10_000, 'CNY', 'zh')).toBe('100 亿元');
    expect(moneysInWords([88_585, 100_000], 'to', 'CNY', 'en')).toBe('88.6 to 100 billion CNY');
    expect(moneysInWords([500, 2000], 'of', 'CNY', 'en')).toBe('0.5 of 2 billion CNY');
    expect(moneysInWords([990, 1000], 'to', 'CNY', 'en')).toBe('0.99 to 1 billion CNY');
    expect(moneysInWords([990, 1000], '至', 'CNY', 'zh')).toBe('9.9 至 10 亿元');
    expect(moneysInWords([999.7, 1000], 'to', 'CNY', 'en')).toBe('1 billion CNY');
    expect(moneysInWords([0.02, 2000], 'of', 'CNY', 'en')).toBe('0 of 2 billion CNY');
    expect(moneysInWords([30, 30], 'to', 'CNY', 'en')).toBe('30 million CNY');
  });

  it('have one unit in a sentence, which no sum of it is without', () => {
    const said = (total: number, least: number) =>
      LANGUAGES.map((language) => words(language).answer.equalMoney(total, least, total, 'CNY'));
    expect(said(1000, 990)).toEqual([
      'With 1 billion CNY to draw on each (0.99 to 1 paid), ',
      '各方案可用经费均为 10 亿元（实际支出 9.9 至 10 亿元）时，',
    ]);
    expect(said(300, 298)).toEqual([
      'With 300 million CNY to draw on each (298 to 300 paid), ',
      '各方案可用经费均为 3 亿元（实际支出 2.98 至 3 亿元）时，',
    ]);
    expect(said(300, 300)[1]).toBe('各方案可用经费均为 3 亿元时，');
    expect(words('zh').answer.unequalMoney(60, 300, 'CNY')).toBe('资金不等（0.6 至 3 亿元）时，');
  });

  it('are the same in an explanation, to more digits', () => {
    const programme = { amount: 120, asked: 126.25, paid: 118, returned: 2 };
    const [english, chinese] = LANGUAGES.map((language) => words(language).explanation);
    expect(english!.programme('city', programme, 'CNY')).toBe('Programme of city, 120 million CNY a year');
    expect(chinese!.programme('市', programme, 'CNY')).toContain('每年 1.2 亿元');
    expect(chinese!.programmePaid(programme, 'CNY')).toMatch(/1\.2625 亿元.*1\.18 亿元.*0\.02 亿元/);
    expect(chinese!.money(30, 29.5, 'CNY')).toBe('；申请 3,000 万元，支付 2,950 万元');
    expect(english!.money(1300, 900, 'CNY')).toBe('; asked 1.3, paid 0.9 billion CNY');
  });
});

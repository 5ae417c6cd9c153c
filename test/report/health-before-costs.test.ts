import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/words.js';
import { healthBeforeCosts } from '../../src/report/health-before-costs.js';
import type { Comparison } from '../../src/results/tables.js';
import { context, three, withNet } from './three-strategies.js';

const NET = { 'leading-talent': -500, 'young-talent': -2000, platforms: -800 };

/** Three strategies of which young talent averts 900 DALYs, the others fewer, and costs 70 million CNY on balance, so much of it paid by hospitals. */
function costing(hospitals: number, net: Readonly<Record<string, number>> = NET): Comparison {
  const dalys: Readonly<Record<string, number>> = {
    'leading-talent': 400,
    'young-talent': 900,
    platforms: 300,
  };
  const effects = withNet(net).map((row) =>
    row.indicator === 'dalysAverted' && row.part === '' && row.scenario in dalys
      ? { ...row, mean: dalys[row.scenario], low: 100, high: 1900 }
      : row,
  );
  const spent = (indicator: string, part: string, mean: number) => ({
    ...effects[0],
    scenario: 'young-talent',
    indicator,
    part,
    year: 'total' as const,
    unit: 'million CNY',
    mean,
    low: mean - 20,
    high: mean + 20,
  });
  return {
    ...three,
    effects: [
      ...effects,
      spent('discountedSpending', '', 70),
      spent('spending', 'payer=hospitals', hospitals),
      spent('spending', 'payer=city', 40),
    ],
  };
}

const said = (comparison: Comparison, language: Language = 'en') =>
  healthBeforeCosts(context(comparison, language)).join(' ');

describe('what averts most before costs', () => {
  it('is named with what it costs where it is not the first net of costs', () => {
    expect(said(costing(60))).toMatch(
      /^“Young talent, postdocs and retention” averts most before costs, 900 \[100 to 1,900\] DALYs, but what it costs on balance, 70 \[50 to 90\] million CNY.* discounted, most of it paid by hospitals, would avert more in ordinary care\.$/,
    );
    expect(said(costing(60), 'zh')).toMatch(/增加的支出主要由医院承担）?.*用于常规医疗可避免更多。$/);
  });

  it('has no payer where nobody pays most of it', () => {
    expect(said(costing(30))).not.toContain('paid by hospitals');
    expect(said(costing(30))).toContain('most of it paid by city');
    expect(said(costing(40))).not.toContain('most of it paid');
  });

  it('stays behind others where it brings more than ordinary care', () => {
    const net = { 'leading-talent': 500, 'young-talent': 100, platforms: -800 };
    expect(said(costing(60, net))).toContain('leaves it behind others.');
  });

  it('needs no word where it is the first net of costs too', () => {
    expect(said(costing(60, { ...NET, 'young-talent': -100 }))).toBe('');
  });
});

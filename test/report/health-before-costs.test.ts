import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/words.js';
import { healthBeforeCosts } from '../../src/report/health-before-costs.js';
import type { Comparison } from '../../src/results/tables.js';
import { context, three, withNet } from './three-strategies.js';

const NET = { 'leading-talent': -500, 'young-talent': -2000, platforms: -800 };

/** Three strategies of which young talent averts 900 DALYs, the others fewer; payers spend 40 million CNY more with it, and hospitals so much. */
function costing(hospitals: number, net: Readonly<Record<string, number>> = NET): Comparison {
  const dalys: Readonly<Record<string, number>> = {
    'leading-talent': 400,
    'young-talent': 900,
    platforms: 300,
  };
  const effects = withNet(net)
    .filter(({ indicator }) => indicator !== 'spending')
    .map((row) =>
      row.indicator === 'dalysAverted' && row.part === '' && row.scenario in dalys
        ? { ...row, mean: dalys[row.scenario], low: 100, high: 1900 }
        : row,
    );
  const spent = (part: string, mean: number) => ({
    ...effects[0],
    scenario: 'young-talent',
    indicator: 'spending',
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
      spent('', 40 + hospitals),
      spent('payer=hospitals', hospitals),
      spent('payer=city', 40),
    ],
  };
}

const said = (comparison: Comparison, language: Language = 'en') =>
  healthBeforeCosts(context(comparison, language)).join(' ');

describe('what averts most before costs', () => {
  it('is named with what is spent more, who spends most of it and where it stands net of costs', () => {
    expect(said(costing(60))).toBe(
      'On average “Young talent, postdocs and retention” averts most before costs, 900 [100 to 1,900] DALYs; but all payers together spend 100 million CNY more with it (hospitals: 60 million CNY), and net of costs it stands at −2,000 [−2,900 to −1,100] DALYs.',
    );
    expect(said(costing(60), 'zh')).toBe(
      '不计成本，“青年人才、博士后与留才”平均避免的健康损失最多，为 900 [100 至 1,900] DALY；但各方因此共多支出 1 亿元（其中医院 0.6 亿元），扣除成本后的净健康效益为 −2,000 [−2,900 至 −1,100] DALY。',
    );
    expect(said(costing(30))).toContain('(city: 40 million CNY)');
  });

  it('needs no word where it is the first net of costs too, or payers spend no more', () => {
    expect(said(costing(60, { ...NET, 'young-talent': -100 }))).toBe('');
    expect(said(costing(-50))).toBe('');
  });

  it('is left out where the budgets of a level above count: what others lose is then between the two as well', () => {
    const above = three.region.levels.at(-1)!.id;
    const region = { ...three.region, perspective: above };
    expect(said({ ...costing(60), region })).toBe('');
  });

  it('is left out where the runs are too few to conclude', () => {
    expect(said({ ...costing(60), draws: 3 })).toBe('');
  });
});

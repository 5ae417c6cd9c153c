import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/words.js';
import { firstPerMillionInWords } from '../../src/report/per-million.js';
import type { Comparison } from '../../src/results/tables.js';
import { context, three, withNet } from './three-strategies.js';

/** What is said where leading talent, young talent and platforms lose 500, 800 and 2,000 DALYs, and so many millions were paid. */
function said(paid: readonly number[], language: Language = 'en'): string {
  const means = { 'leading-talent': -500, 'young-talent': -800, platforms: -2000 };
  const sums = new Map(Object.keys(means).map((scenario, n) => [scenario, paid[n]]));
  const effects = withNet(means).map((row) =>
    row.indicator === 'programmePaid' ? { ...row, mean: sums.get(row.scenario) ?? row.mean } : row,
  );
  return firstPerMillionInWords(context({ ...three, effects }, language)).join(' ');
}

describe('what a strategy brings per million paid', () => {
  it('is said where another than the first is first by it', () => {
    expect(said([100, 200, 300])).toBe(
      'Per million CNY that the programme paid, “Young talent, postdocs and retention” loses least, −4 DALYs on average; “Leading-talent import” stands at −5 DALYs.',
    );
    expect(said([100, 200, 300], 'zh')).toBe(
      '按专项每支出 100 万元计，净健康效益以“青年人才、博士后与留才”损失最少，平均为 −4 DALY；“引进领军人才”为 −5 DALY。',
    );
    expect(said([100, 200, 1000])).toContain(
      '“Hospital-university-enterprise platforms” loses least, −2 DALYs',
    );
  });

  it('is not where the same is first, or the baseline is a policy', () => {
    expect(said([300, 300, 300])).toBe('');
    const policy: Comparison = { ...three, baselineIsPolicy: true };
    expect(firstPerMillionInWords(context(policy))).toEqual([]);
  });
});

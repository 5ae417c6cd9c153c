import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/words.js';
import { firstPerMillionInWords } from '../../src/report/per-million.js';
import type { Comparison } from '../../src/results/tables.js';
import { context, three, withNet } from './three-strategies.js';

const STRATEGIES = ['leading-talent', 'young-talent', 'platforms'];

/** What is said where leading talent, young talent and platforms have these net health benefits, and so many millions were paid. */
function said(means: readonly number[], paid: readonly number[], language: Language = 'en'): string {
  const of = (values: readonly number[]) =>
    Object.fromEntries(STRATEGIES.map((scenario, n) => [scenario, values[n]]));
  const sums = of(paid);
  const effects = withNet(of(means)).map((row) =>
    row.indicator === 'programmePaid' ? { ...row, mean: sums[row.scenario] ?? row.mean } : row,
  );
  return firstPerMillionInWords(context({ ...three, effects }, language)).join(' ');
}

describe('what a strategy brings per million paid', () => {
  it('is said where another than the first brings most by it', () => {
    expect(said([900, 800, -2000], [300, 100, 300])).toBe(
      'Per million CNY that the programme paid, “Young talent, postdocs and retention” brings most on average, +8 DALYs; “Leading-talent import” brings +3 DALYs.',
    );
    expect(said([900, 800, -2000], [300, 100, 300], 'zh')).toBe(
      '按专项每支出 100 万元计，“青年人才、博士后与留才”的平均净健康效益最高，为 +8 DALY；“引进领军人才”为 +3 DALY。',
    );
  });

  it('is said of losses where the smallest is of the one that was paid least', () => {
    expect(said([-500, -800, -2000], [100, 200, 300])).toBe(
      '“Leading-talent import” was also paid least: per million CNY that the programme paid it stands at −5 DALYs on average, “Young talent, postdocs and retention” at −4 DALYs.',
    );
    expect(said([-500, -800, -2000], [100, 200, 300], 'zh')).toBe(
      '“引进领军人才”的专项支出也最少：按专项每支出 100 万元计，其平均净健康效益为 −5 DALY，“青年人才、博士后与留才”为 −4 DALY。',
    );
    // More was paid for the smallest loss: that another wasted more for each million is no merit of it.
    expect(said([-500, -800, -2000], [100, 90, 1000])).toBe('');
  });

  it('is not where the same is first, both read alike, or the baseline is a policy', () => {
    expect(said([-500, -800, -2000], [300, 300, 300])).toBe('');
    expect(said([3000, 2950, -2000], [300, 294, 300])).toBe('');
    const policy: Comparison = { ...three, baselineIsPolicy: true };
    expect(firstPerMillionInWords(context(policy))).toEqual([]);
  });
});

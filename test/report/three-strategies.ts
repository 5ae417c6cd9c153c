import type { Language } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { reportHtml } from '../../src/report/report.js';
import type { EffectRow } from '../../src/results/effect-row.js';
import type { PairwiseRow } from '../../src/results/pairwise-row.js';
import type { Comparison } from '../../src/results/tables.js';
import { COMPARISON, labels } from './fixture.js';

/** A comparison of three strategies with the same money, its context and its pages. */

export const THREE = ['leading-talent', 'young-talent', 'platforms'];

export const pair = (
  a: string,
  b: string,
  mean: number,
  low: number,
  high: number,
  share: number,
): PairwiseRow => ({
  a,
  b,
  indicator: 'netHealthBenefit',
  year: 'total',
  mean,
  low,
  high,
  shareBetter: share,
  pairs: 100,
});

/** Three strategies: two that are alike, and a third that both are better than. */
export const PAIRS = [
  pair('young-talent', 'leading-talent', -1330, -8750, 6290, 0.27),
  pair('platforms', 'leading-talent', -4000, -7000, -900, 0.02),
  pair('platforms', 'young-talent', -2670, -5100, -240, 0.04),
];

export const of = (...ids: readonly string[]): Pick<Comparison, 'scenarios' | 'sums' | 'leaders'> => ({
  scenarios: COMPARISON.scenarios.filter(({ id }) => id === 'baseline' || ids.includes(id)),
  sums: COMPARISON.sums.filter(({ scenario }) => ids.includes(scenario)),
  leaders: COMPARISON.leaders.filter(({ scenario }) => scenario === 'baseline' || ids.includes(scenario)),
});

export const withNet = (means: Readonly<Record<string, number>>): EffectRow[] =>
  COMPARISON.effects.map((row) =>
    row.indicator === 'netHealthBenefit' && row.scenario in means
      ? { ...row, mean: means[row.scenario], low: means[row.scenario] - 900, high: means[row.scenario] + 900 }
      : row,
  );

export const three: Comparison = {
  ...COMPARISON,
  ...of(...THREE),
  effects: withNet({ 'leading-talent': -1000, 'young-talent': -2330, platforms: -5000 }),
  pairwise: PAIRS,
  ties: [],
};

export const context = (comparison: Comparison, language: Language = 'en') => ({
  model: medinno,
  comparison,
  labels,
  language,
});
export const pageOf = (comparison: Comparison, language: Language = 'en') =>
  reportHtml(comparison, [], { model: medinno, labels, language });
export const firstPageOf = (comparison: Comparison, language: Language = 'en') => {
  const page = pageOf(comparison, language);
  return page.slice(page.indexOf('id="answer"'), page.indexOf('<nav')).replace(/<[^>]*>/g, ' ');
};

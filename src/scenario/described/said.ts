import type { Bilingual } from '../reading/bilingual.js';

/** What a file can say of itself, and what that is called. */
export const SAID_NAMES = {
  title: { en: 'title', zh: '名称' },
  policyYear: { en: 'policyYear', zh: '政策起始年' },
  population: { en: 'population', zh: '人口' },
  institutions: { en: 'institutions', zh: '机构' },
  money: { en: 'money', zh: '经费' },
  'later years': { en: 'later years', zh: '以后年份' },
  figures: { en: 'figures', zh: '数据' },
  'own figures': { en: 'own figures', zh: '本地数据' },
  facts: { en: 'facts', zh: '已知事实' },
  history: { en: 'history', zh: '历史数据' },
  'years without a number': { en: 'years without a number', zh: '缺失年份' },
  'breaks of definition': { en: 'breaks of definition', zh: '统计口径变更年份' },
  region: { en: 'region', zh: '地区' },
  horizon: { en: 'horizon', zh: '模拟年限' },
  seed: { en: 'seed', zh: '随机种子' },
  comparator: { en: 'comparator', zh: '对照用途' },
  programme: { en: 'programme', zh: '专项' },
  overrides: { en: 'overrides', zh: '改动的参数' },
  scenario: { en: 'scenario', zh: '情景' },
  levers: { en: 'levers', zh: '政策措施' },
  values: { en: 'values', zh: '命名数值' },
  uncertainties: { en: 'uncertainties', zh: '不确定因素' },
  structures: { en: 'structures', zh: '模型形式' },
  correlations: { en: 'correlations', zh: '相关' },
  combinations: { en: 'combinations', zh: '组合限定' },
  sampling: { en: 'sampling', zh: '抽样' },
  indicators: { en: 'indicators', zh: '指标' },
  constraints: { en: 'constraints', zh: '约束' },
  studies: { en: 'studies', zh: '调研' },
  budget: { en: 'budget', zh: '预算' },
  search: { en: 'search', zh: '寻优' },
  test: { en: 'test', zh: '检验' },
  target: { en: 'target', zh: '目标值' },
  against: { en: 'against', zh: '对照方案' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type SaidName = keyof typeof SAID_NAMES;

/** A text, several, or a number. */
export type Said<T> = { readonly [Name in SaidName]?: T | number | readonly T[] };

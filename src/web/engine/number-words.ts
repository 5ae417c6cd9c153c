import { texts } from '../../language/texts.js';

/** Words of what made a number. */
export const NUMBER_WORDS = texts({
  en: {
    unit: 'Unit',
    level: (name: string) => `Level, ${name}`,
    runs90: (range: string) => `90% of runs ${range}`,
    difference: 'Difference, run by run',
    interval: '95% interval, chance and parameters together',
    chance: '95% interval, chance alone',
    parameters: '95% interval, parameters alone',
    error: 'Standard error of the mean',
    better: 'Share of pairs in which it is better',
    pairs: 'Pairs of runs',
    pairsOf: (pairs: number, draws: number, replicates: number) =>
      `${pairs} (${draws} sets of parameters × ${replicates})`,
    notEstimated: 'not estimated from so few runs',
    same: 'the same in all runs',
    weakest: 'Weakest evidence behind it',
    correlation: (value: string) => `rank correlation ${value}`,
    usual: (value: string, range: string | null, grade: string) =>
      `${value}${range === null ? '' : ` (${range})`}, evidence ${grade}`,
    exactly: 'All numbers of the panels, as they are computed',
    columns: {
      id: 'Name in files',
      mean: 'mean',
      low: '2.5%',
      high: '97.5%',
      error: 'standard error',
      better: 'better in',
      pairs: 'pairs',
    },
    exactNote:
      'Differences over all years in the unit of the catalogue, as in effects.csv. 2.5% and 97.5%: interval of chance and parameters together. Standard error: of the mean, clustered by set of parameters and replicate. Better in: share of pairs in which the strategy is better by the direction of the indicator, equal ones counted half.',
  },
  zh: {
    unit: '单位',
    level: (name) => `水平：${name}`,
    runs90: (range) => `90% 的模拟 ${range}`,
    difference: '逐次模拟之差',
    interval: '95% 区间（随机性与参数合计）',
    chance: '95% 区间（仅随机性）',
    parameters: '95% 区间（仅参数）',
    error: '均值的标准误',
    better: '更优的模拟对所占比例',
    pairs: '模拟对数',
    pairsOf: (pairs, draws, replicates) => `${pairs}（${draws} 组参数 × ${replicates}）`,
    notEstimated: '模拟太少，未估计',
    same: '各次模拟相同',
    weakest: '其中最弱的证据等级',
    correlation: (value) => `秩相关 ${value}`,
    usual: (value, range, grade) => `${value}${range === null ? '' : `（${range}）`}，证据等级 ${grade}`,
    exactly: '各栏全部数值（按计算结果）',
    columns: {
      id: '文件中的名称',
      mean: '均值',
      low: '2.5%',
      high: '97.5%',
      error: '标准误',
      better: '更优比例',
      pairs: '对数',
    },
    exactNote:
      '各年合计之差，单位同目录，与 effects.csv 一致。2.5% 与 97.5%：随机性与参数合计的区间。标准误：均值的标准误，按参数组与重复聚类。更优比例：按指标方向更优的模拟对所占比例，相等计一半。',
  },
});

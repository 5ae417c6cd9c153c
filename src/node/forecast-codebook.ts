import type { ForecastResult } from '../commands/forecast-result.js';
import { catalogueLabels } from '../language/indicator-labels.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';

/** What a column of the files means, or a series in them. */
interface CodebookRow {
  readonly file: string;
  readonly column: string;
  readonly meaning: string;
  readonly meaningZh: string;
}

const QUANTILES: Bilingual = {
  en: 'quantiles of the forecast at 5, 25, 50, 75 and 95 %, in the unit of the series',
  zh: '预测的 5%、25%、50%、75%、95% 分位数，单位与序列相同',
};
const METHOD: Bilingual = {
  en: 'model, combination (the model and a simple method together), or a simple method',
  zh: 'model 为模型，combination 为模型与简单方法合并，其余为简单方法',
};
const SERIES: Bilingual = { en: 'series of the history', zh: '历史数据中的序列' };
const INDICATOR: Bilingual = { en: 'indicator of the model that it observes', zh: '所对应的模型指标' };
const ORIGIN: Bilingual = { en: 'last year whose numbers were used', zh: '所用数据的最后一年' };

const HELD: Bilingual = {
  en: 'share of outcomes in the interval, an origin counting once, with its 95 % interval by block bootstrap, at least as wide as Wilson’s for as many independent origins',
  zh: '实际值落入区间的比例（每个起点只计一次）及其分块自助法 95% 区间，且不窄于按独立起点数计算的威尔逊区间',
};

/** Columns by file; those of several names share a meaning. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  'forecast.csv': {
    series: SERIES,
    indicator: INDICATOR,
    method: METHOD,
    year: { en: 'calendar year', zh: '公历年份' },
    kind: {
      en: 'fit up to the origin, forecast after it',
      zh: 'fit 为起点及以前的拟合，forecast 为起点之后的预测',
    },
    unit: { en: 'unit as the history has it', zh: '历史数据所用单位' },
    observed: { en: 'number on record; empty where there is none', zh: '实际值，没有时为空' },
    mean: { en: 'mean of the forecast', zh: '预测均值' },
    'p05 p25 p50 p75 p95': QUANTILES,
  },
  'scored.csv': {
    'series indicator method': METHOD,
    origin: ORIGIN,
    'year horizon': { en: 'year that was forecast, and years ahead', zh: '被预测的年份及预测期' },
    observed: { en: 'what happened', zh: '实际值' },
    'mean p05 p25 p50 p75 p95': QUANTILES,
    'crps crpsLog': {
      en: 'continuous ranked probability score, and that of log(1 + value) for counts',
      zh: '连续分级概率评分；计数序列另有 log(1 + 值) 的评分',
    },
    wis: { en: 'weighted interval score', zh: '加权区间得分' },
    error: { en: 'median less what happened', zh: '中值减实际值' },
    'inside50 inside90': { en: '1 where the interval held the outcome', zh: '区间包含实际值为 1' },
    pit: { en: 'share of the forecast below the outcome', zh: '预测分布中低于实际值的比例' },
  },
  'scores.csv': {
    'series indicator method': METHOD,
    horizon: { en: 'years ahead; empty over all of them', zh: '预测期，空为合计' },
    upTo: {
      en: 'the same; over several years as far ahead as origins suffice to conclude from',
      zh: '同上；合计行为起点数足以判断的最长预测期',
    },
    'origins effectiveOrigins n': {
      en: 'origins; as many as count as independent; forecasts scored',
      zh: '起点数、相当于独立的起点数、已评分预测数',
    },
    'crps crpsLog wis mae bias': { en: 'mean scores; bias: mean error', zh: '平均得分；bias 为平均误差' },
    biasP: { en: 'p of the test of no bias', zh: '无偏检验的 p 值' },
    'coverage50 coverage50Low coverage50High coverage90 coverage90Low coverage90High': HELD,
    candidate: {
      en: 'of a simple method: whether the best was taken from it too; it needs half of the forecasts of the one with the most',
      zh: '简单方法是否参与最佳的评选：其预测数须不少于最多者的一半',
    },
    'compared comparedOrigins': {
      en: 'forecasts that the best simple method has too, and their origins: skill and test rest on these',
      zh: '最佳简单方法同样有预测的次数及其起点数，相对评分和检验以此为据',
    },
    'against skill skillLow skillHigh': {
      en: 'best simple method; 1 less the ratio of scores, with its 95 % interval',
      zh: '最佳简单方法；1 减去得分之比，及其 95% 区间',
    },
    'dm dmP': { en: 'Diebold-Mariano statistic and p', zh: '迪博尔德—马里亚诺统计量及 p 值' },
  },
  'families.csv': {
    family: {
      en: 'unit of its indicators; a ratio is a family by itself',
      zh: '该类指标的单位；比率各自成类',
    },
    series: { en: 'its series, with a space between two', zh: '该类的序列，以空格分隔' },
    method: METHOD,
    'horizon upTo': {
      en: 'years ahead; empty over all of them, with upTo as far ahead as origins suffice to conclude from',
      zh: '预测期；空为合计，此时 upTo 为起点数足以判断的最长预测期',
    },
    'origins effectiveOrigins n': {
      en: 'origins, each counting once with all of its series; as many as count as independent; forecasts scored',
      zh: '起点数（每个起点连同其全部序列只计一次）、相当于独立的起点数、已评分预测数',
    },
    'coverage50 coverage50Low coverage50High coverage90 coverage90Low coverage90High': HELD,
    covers: {
      en: 'whether the intervals of both shares hold 50 and 90 %; empty where there are too few origins',
      zh: '两个比例的区间是否分别包含 50% 和 90%，起点太少时为空',
    },
  },
  'forecast-hub.csv': {
    model_id: METHOD,
    reference_date: { en: 'last day of the origin', zh: '起点年份的最后一天' },
    location: { en: 'region', zh: '地区' },
    target: SERIES,
    horizon: { en: 'years ahead', zh: '预测期' },
    target_end_date: { en: 'last day of the year that is forecast', zh: '被预测年份的最后一天' },
    'output_type output_type_id value': {
      en: 'quantile with its level, or mean; in the unit of the series',
      zh: '分位数及其水平，或均值；单位与序列相同',
    },
  },
  'newer.csv': {
    'kind id': {
      en: 'figure of the region or parameter that is newer than the origin',
      zh: '晚于起点的地区数据或参数',
    },
    year: { en: 'year from which it is known', zh: '得知年份' },
    widened: { en: 'whether it was drawn from a wider range', zh: '是否按加宽的范围抽样' },
    factor: {
      en: 'width of the range that it was drawn from over that of the usual one, on logarithms where this lies above 0; 1 where it stands as it is',
      zh: '所用抽样范围与原范围宽度之比（原范围大于 0 时按对数计），1 表示按原样使用',
    },
  },
};

/** Columns of the files, then the series with their units and what they observe. */
export function forecastCodebook({ asked, table }: ForecastResult): CodebookRow[] {
  const columns = Object.entries(COLUMNS).flatMap(([file, entries]) =>
    Object.entries(entries).flatMap(([names, { en, zh }]) =>
      names.split(' ').map((column) => ({ file, column, meaning: en, meaningZh: zh })),
    ),
  );
  const labels = catalogueLabels(asked.model);
  const series = table('verdicts').map(({ series: id, indicator }) => {
    const { name } = labels(indicator);
    return { file: '', column: id, meaning: name.en, meaningZh: name.zh };
  });
  return [...columns, ...series];
}

import type { Bilingual } from '../scenario/reading/bilingual.js';

const BEFORE: Bilingual = {
  en: 'quantiles before the record was seen, in the unit of the input',
  zh: '拟合前的分位数，单位与该项相同',
};
const AFTER: Bilingual = { en: 'quantiles after it', zh: '拟合后的分位数' };

/** Columns of the files of a fit. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  'inputs.csv': {
    id: { en: 'id of the parameter, or path of the figure', zh: '参数的 id，或地区数据的路径' },
    spread: {
      en: 'standard deviation after the record over that before it, on the scale on which the prior is a standard normal',
      zh: '拟合后与拟合前标准差之比（先验为标准正态的尺度）',
    },
    shift: {
      en: 'mean after the record on that scale; 0 before it',
      zh: '同一尺度上拟合后的均值，拟合前为 0',
    },
    informed: { en: 'whether the spread is below 0.7', zh: '标准差之比是否小于 0.7' },
    adjusted: {
      en: 'spread over the usual one of inputs that no run reads, which chance makes smaller from few draws: an informed input of which it is not below 0.7 may be so by chance',
      zh: '离散比除以与模拟无关的输入的通常离散比（组数少时后者会偶然变小）；获得信息的输入若此值不小于 0.7，可能只是偶然',
    },
    fitted: { en: 'whether draws of the posterior move it', zh: '后验抽样是否改变该项' },
    'priorP05 priorP50 priorP95': BEFORE,
    'p05 p50 p95': AFTER,
  },
  'fitted.csv': {
    'series indicator': {
      en: 'series of the history, and the indicator that it observes',
      zh: '历史序列及其所对应的指标',
    },
    'year observed': { en: 'calendar year, and the number on record', zh: '公历年份及实际值' },
    'p05 p50 p95': {
      en: 'quantiles of the fitted runs with their discrepancy, in the unit of the series',
      zh: '拟合后模拟（含偏差项）的分位数，单位与序列相同',
    },
  },
  'checks.csv': {
    'series indicator': {
      en: 'series of the history, and the indicator that it observes',
      zh: '历史序列及其所对应的指标',
    },
    by: {
      en: 'what sums up the years: level (mean), trend (slope of the straight line of least squares) or unevenness (standard deviation around it), on the scale of the series',
      zh: '概括各年的方式：level 为水平（均值），trend 为趋势（最小二乘直线的斜率），unevenness 为起伏（围绕该直线的标准差），均按序列的尺度计算',
    },
    unit: { en: 'unit of the numbers of the row', zh: '该行数值的单位' },
    'from to': {
      en: 'first and last year compared: those since the last change of definition',
      zh: '比较的起止年份：自最近一次口径变化以来',
    },
    observed: { en: 'of the record', zh: '历史记录的数值' },
    'p05 p50 p95': {
      en: 'quantiles of the same number over the fitted runs, without discrepancy and measurement error',
      zh: '拟合后各次模拟同一数值的分位数，不含偏差项与测量误差',
    },
    shareAbove: {
      en: 'share of the runs above the record: near 0 or 1 where the runs are not like it',
      zh: '高于历史记录的模拟所占比例，接近 0 或 1 表示模拟与记录不像',
    },
  },
};

/** What the columns mean. */
export const calibrationCodebook = () =>
  Object.entries(COLUMNS).flatMap(([file, columns]) =>
    Object.entries(columns).flatMap(([names, { en, zh }]) =>
      names.split(' ').map((column) => ({ file, column, meaning: en, meaningZh: zh })),
    ),
  );

import { medinno } from '../../model/medinno.js';
import { chineseUnitIn, modelUnit } from '../../model/place/currency.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { PricedModel } from './region-fields.js';

/**
 * Units of a region's figures in Chinese, those of prices apart, for those who fill a workbook. The unit column keeps the English words: they
 * are what the reader compares.
 */
const CHINESE_UNITS: Readonly<Record<string, string>> = {
  'calendar year': '公历年份',
  residents: '人',
  'CNY a year per resident': '元/人·年',
  'licensed and assistant doctors': '人',
  'research-active posts': '个岗位',
  '0 to 1': '0 至 1',
  'relative to the mean': '与平均值之比',
  'million CNY a year': '百万元/年',
  fraction: '小数，0 至 1',
  'million CNY per grant': '百万元/项',
  years: '年',
  'ln ability': '能力的对数',
  'score per award': '每次获资助的得分',
  'grants a year': '项/年',
  'proposals a year': '份/年',
  'million CNY a year per post': '百万元/岗·年',
  'pay outside over pay inside, minus one': '外地收入除以本地收入再减一',
  'research money per head outside over inside, minus one': '外地人均科研经费除以本地再减一',
  'trainees per research-active post': '人/岗',
  'DALYs a year': '伤残调整生命年/年',
  'change a year per resident': '年变化率，小数',
  'CNY per US dollar': '元/美元',
  'stays a year': '人次/年',
  'CNY per stay': '元/人次',
  'CNY per DALY': '元/伤残调整生命年',
  'fraction a year': '年率，小数',
  ratio: '比值',
  'over the start year': '与起始年之比',
  'fraction of working time': '占工作时间的比例',
};

/** The unit of a figure in Chinese; null where none is known. */
export function chineseUnit(unit: string, { prices }: PricedModel = medinno): string | null {
  const priced = Object.values(prices).find((price) => price.unit.en === unit);
  if (priced !== undefined) return priced.unit.zh;
  const { unit: known, code } = modelUnit(unit);
  return Object.hasOwn(CHINESE_UNITS, known) ? chineseUnitIn(CHINESE_UNITS[known], code) : null;
}

/** The unit of a figure in both languages; where no Chinese one is known as files have it. */
export const unitInWords = (unit: string, model: PricedModel = medinno): Bilingual => ({
  en: unit,
  zh: chineseUnit(unit, model) ?? unit,
});

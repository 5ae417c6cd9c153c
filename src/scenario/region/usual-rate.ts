import { CHINESE_CITY, RATE_OF_2020 } from '../../model/place/chinese-city.js';
import type { Figure } from '../reading/figure.js';
import { EXCHANGE_RATE, regionField } from './region-fields.js';
import type { RegionFile } from './region-schema.js';

/** The exchange rate of a region of CNY that neither gives nor borrows one: that of a city of China. A dollar needs none. */
export function usualRate({ currency }: Pick<RegionFile, 'currency'>): Figure[] {
  const { code = CHINESE_CITY.currency.code, perUsd } = currency ?? {};
  if (perUsd !== undefined || code !== CHINESE_CITY.currency.code) return [];
  const { source, year, grade, note } = RATE_OF_2020;
  return [
    {
      path: EXCHANGE_RATE,
      value: CHINESE_CITY.currency.perUsd,
      low: null,
      high: null,
      unit: regionField(EXCHANGE_RATE)!.unit,
      source,
      year,
      grade,
      note,
      formula: '',
      borrowedFrom: null,
      byDefault: true,
    },
  ];
}

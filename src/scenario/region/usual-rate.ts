import { CHINESE_CITY, RATE_OF_2020 } from '../../model/place/chinese-city.js';
import type { Figure } from '../reading/figure.js';
import { regionField } from './region-fields.js';
import type { RegionFile } from './region-schema.js';

const PATH = 'currency.perUsd';

/** The exchange rate of a region that neither gives nor borrows one: that of a city of China. */
export function usualRate({ currency }: Pick<RegionFile, 'currency'>): Figure[] {
  if (currency !== undefined) return [];
  const { source, year, grade, note } = RATE_OF_2020;
  return [
    {
      path: PATH,
      value: CHINESE_CITY.currency.perUsd,
      low: null,
      high: null,
      unit: regionField(PATH)!.unit,
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

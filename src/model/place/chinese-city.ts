import type { Finances } from './region.js';

/** CNY per US dollar, with where it comes from. */
export const RATE_OF_2020 = {
  value: 7,
  source:
    'FRED, Federal Reserve Bank of St. Louis, yearly average of 2020: 6.9042; read in the public repository datasets/exchange-rates (data/annual.csv)',
  year: 2020,
  grade: 'B',
  note: 'Rounded to a whole number. Yearly averages of 2019 to 2025 were 6.45 to 7.20.',
} as const;

/** Payers of a prefecture-level city of China: the default of a region without finances. */
export const CHINESE_CITY: Finances = {
  levels: [
    { id: 'city', name: { en: 'city', zh: '市级' } },
    { id: 'province', name: { en: 'province', zh: '省级' } },
    { id: 'nation', name: { en: 'nation', zh: '国家' } },
  ],
  payers: [
    { id: 'city', name: { en: 'city', zh: '市级财政' }, level: 'city' },
    { id: 'province', name: { en: 'province', zh: '省级财政' }, level: 'province' },
    { id: 'hospitals', name: { en: 'hospitals', zh: '医院' }, level: 'city' },
    { id: 'enterprises', name: { en: 'enterprises', zh: '企业' }, level: null },
    { id: 'central', name: { en: 'central government', zh: '中央财政' }, level: 'nation' },
    { id: 'insurance', name: { en: 'insurance', zh: '医保' }, level: 'city' },
    { id: 'patients', name: { en: 'patients', zh: '患者' }, level: null },
  ],
  roles: {
    government: 'city',
    upperGovernment: 'province',
    nation: 'central',
    hospitals: 'hospitals',
    enterprises: 'enterprises',
    insurance: 'insurance',
    patients: 'patients',
  },
  currency: { code: 'CNY', perUsd: RATE_OF_2020.value },
};

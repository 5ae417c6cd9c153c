import { medinno } from '../../src/model/medinno.js';
import { parseSource } from '../../src/scenario/reading/document.js';
import { MAOMING_TEXT } from './workbook-files.js';

type Plain = Record<string, unknown>;

/** Who pays in a place that is no city of China. */
const FINANCES = {
  levels: [
    { id: 'state', name: { en: 'state', zh: '州' } },
    { id: 'union', name: { en: 'union', zh: '联邦' } },
  ],
  payers: [
    { id: 'treasury', name: { en: 'state treasury', zh: '州财政' }, level: 'state' },
    { id: 'agency', name: { en: 'union agency', zh: '联邦机构' }, level: 'union' },
    { id: 'clinics', name: { en: 'clinics', zh: '诊所' }, level: 'state' },
    { id: 'firms', name: { en: 'firms', zh: '公司' } },
    { id: 'funds', name: { en: 'sickness funds', zh: '疾病基金' }, level: 'state' },
    { id: 'households', name: { en: 'households', zh: '家庭' } },
  ],
  roles: {
    government: 'treasury',
    upperGovernment: 'agency',
    nation: 'agency',
    hospitals: 'clinics',
    enterprises: 'firms',
    insurance: 'funds',
    patients: 'households',
  },
};

const PAYERS: Readonly<Record<string, string>> = {
  city: 'treasury',
  province: 'agency',
  hospitals: 'clinics',
  enterprises: 'firms',
  central: 'agency',
};

/** Quantities that name a payer of Maoming. */
const OF_A_PAYER = /City|Province|Central|Hospitals|Enterprises|Insurance|Patients/;

/** CNY per dollar. */
const RATE = 7;

/** A value of a file of Maoming in dollars, with names and sources that say nothing of Maoming. */
function inDollars(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item, n) => inDollars(item, `${key} ${n + 1}`));
  if (typeof value !== 'object' || value === null) return value;
  const entry = value as Plain;
  const money = typeof entry.unit === 'string' && entry.unit.includes('CNY');
  return Object.fromEntries(
    Object.entries(entry).map(([name, item]) => {
      if (money && ['value', 'low', 'high'].includes(name)) return [name, Number(item) / RATE];
      if (name === 'unit') return [name, String(item).replace('CNY', 'USD')];
      if (name === 'source') return [name, 'a yearbook'];
      if (['note', 'explanation', 'formula'].includes(name))
        return [name, item === '' ? '' : 'as it was read'];
      if (['name', 'label', 'description'].includes(name)) return [name, { en: `one${key}`, zh: `某${key}` }];
      if (name === 'payer') return [name, PAYERS[String(item)]];
      return [name, inDollars(item, name)];
    }),
  );
}

/** A region file like that of Maoming in which all money is in dollars and others pay. */
export function dollarRegion(change: Plain = {}): Plain {
  const raw = parseSource(MAOMING_TEXT, 'maoming.yaml').raw as Plain;
  const region = inDollars(raw) as Plain & {
    funding: Plain & { localShares: Plain };
    prices: Plain;
    currency?: Plain;
  };
  const shares = Object.entries(region.funding.localShares).map(([payer, share]) => [PAYERS[payer], share]);
  const usual = Object.entries(medinno.prices).flatMap(([id, { usual: price, unit }]) =>
    price === undefined || Object.hasOwn(region.prices, id)
      ? []
      : [
          [
            id,
            {
              value: price.value / RATE,
              low: price.range[0] / RATE,
              high: price.range[1] / RATE,
              unit: unit.en.replace('CNY', 'USD'),
              source: 'a list of prices',
              year: 2020,
              grade: 'D',
              note: 'as it was read',
            },
          ],
        ],
  );
  return {
    ...region,
    ...FINANCES,
    id: 'dollars',
    name: { en: 'Bluewater', zh: '蓝水州' },
    description: { en: 'A place that counts in dollars.', zh: '以美元计价的地方。' },
    currency: { code: 'USD' },
    facts: (region.facts as Plain[]).filter(({ quantity }) => !OF_A_PAYER.test(String(quantity))),
    funding: { ...region.funding, localShares: Object.fromEntries(shares) },
    prices: { ...region.prices, ...Object.fromEntries(usual) },
    ...change,
  };
}

export const DOLLAR_TEXT = JSON.stringify(dollarRegion());

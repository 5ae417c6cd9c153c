/** What is measured, as far as the words of a unit say: numbers of different kinds are never observations of one another. */
export type UnitKind = 'money' | 'fraction' | 'rate' | 'time' | 'count';

/** Currencies that are known in a unit wherever they stand; of any other its code has to follow a number word or begin the unit. */
const CODES =
  'CNY|RMB|USD|EUR|GBP|JPY|KRW|HKD|MOP|TWD|INR|CHF|CAD|AUD|NZD|SGD|RUB|BRL|SEK|NOK|DKK|PLN|ZAR|MXN|THB|VND';
const CODE = new RegExp(`\\b(${CODES})\\b`);
const AFTER_NUMBER = /^(?:\d+ )?(?:million|billion|thousand|trillion)s? ([A-Z]{3})\b/;

/** Words and signs of currencies; those before 元 in 美元 and its like come first. */
const NAMES: readonly (readonly [word: RegExp, code: string])[] = [
  [/美元|\bUS dollar|\bUS\$/i, 'USD'],
  [/欧元|\beuros?\b|€/i, 'EUR'],
  [/英镑|£|\bpounds? sterling/i, 'GBP'],
  [/日元|\byen\b/i, 'JPY'],
  [/港元|港币/, 'HKD'],
  [/人民币|\byuan\b|\brenminbi\b|元/i, 'CNY'],
];

/** The code of the currency in a unit; empty where none is named. */
export function currencyIn(unit: string): string {
  const code = (CODE.exec(unit) ?? AFTER_NUMBER.exec(unit))?.[1];
  if (code !== undefined) return code === 'RMB' ? 'CNY' : code;
  return NAMES.find(([word]) => word.test(unit))?.[1] ?? '';
}

/** Kind of a unit of a region, whose currency may be one that is known nowhere else. */
export function kindOfUnit(unit: string, currency = 'CNY'): UnitKind {
  if (currencyIn(unit) !== '' || unit.includes(currency) || /dollar|\$/i.test(unit)) return 'money';
  if (/^(fraction|share|0 to 1|比例)$/i.test(unit)) return 'fraction';
  if (/%|percent|\bper |index|growth|ratio|^1 = /i.test(unit)) return 'rate';
  return /^(years|年|岁)$/i.test(unit) ? 'time' : 'count';
}

/** Whether single things are counted, not thousands or millions of them. */
export const countsSingly = (unit: string): boolean =>
  kindOfUnit(unit) === 'count' && !/thousand|million|[千万亿]/i.test(unit);

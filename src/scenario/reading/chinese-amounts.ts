import { currencyName } from '../../model/place/currency.js';

/** All digits that mean something. */
const ALL_DIGITS = 12;

/** From so many million on amounts are counted in 亿. */
export const HUNDRED_MILLION = 100;

/**
 * Money in Chinese, from millions of a currency: in 万元, from a hundred million yuan on in 亿元, and in 万美元 of dollars;
 * every digit unless fewer are asked for.
 */
export const chineseMoney = (millions: number, currency: string, digits = ALL_DIGITS): string =>
  chineseAmount(millions, digits) + currencyName(currency).zh;

/** The same without a currency. */
export const chineseAmount = (millions: number, digits = ALL_DIGITS): string =>
  Number(Math.abs(millions).toPrecision(digits)) >= HUNDRED_MILLION
    ? `${grouped(millions / HUNDRED_MILLION, digits)} 亿`
    : `${grouped(millions * 100, digits)} 万`;

/** People in Chinese, from ten thousand on in 万人. */
export const chinesePeople = (count: number): string =>
  count >= 10_000 ? `${grouped(count / 10_000)} 万人` : `${grouped(count)} 人`;

/** Thousands separated. */
function grouped(value: number, digits = ALL_DIGITS): string {
  const [whole, fraction] = String(Number(value.toPrecision(digits))).split('.');
  const thousands = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

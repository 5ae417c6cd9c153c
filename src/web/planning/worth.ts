import { formatWhole } from '../../language/numbers.js';
import type { DerivedSpec } from '../../model/derived-indicator.js';
import { currencyName } from '../../model/place/currency.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';

/** The indicator that net health benefit at a set worth of a DALY is in a file, so that the command shows it too. */
export const WORTH_ID = 'netHealthBenefitAtWorth';

const HEALTH_LESS_MONEY = 'discountedDalys - (discountedSpending - discountedTransfers) * 1000000 / ';

interface WrittenIndicator {
  readonly expression: string;
  readonly unit: string;
  readonly title: Bilingual;
  readonly direction: 'more';
}

/**
 * Net health benefit where a DALY is worth a sum: health gained less what its net cost to the budgets that count would be worth
 * in DALYs. Ordinary care is then one use of money among others, and transfers cancel, as in the report's table of worths.
 * @example
 * worthIndicator(61_300, 'CNY').title.en; // => 'net health benefit, a DALY worth 61,300 CNY'
 */
export const worthIndicator = (worth: number, currency: string): WrittenIndicator => ({
  expression: `${HEALTH_LESS_MONEY}${worth}`,
  unit: 'DALYs (discounted)',
  title: {
    en: `net health benefit, a DALY worth ${formatWhole(worth)} ${currency}`,
    zh: `净健康效益（每 DALY 值 ${formatWhole(worth)} ${currencyName(currency).zh}）`,
  },
  direction: 'more',
});

/** Whether an indicator of a file is that of a worth; another one of the same name is not. */
export const isWorth = ({ id, formula: { source } }: DerivedSpec): boolean =>
  id === WORTH_ID && worthIn(source) !== null;

/** The worth of a DALY that a file sets; null where it sets none. */
export function worthOf(indicators: readonly DerivedSpec[]): number | null {
  const own = indicators.find(isWorth);
  return own === undefined ? null : worthIn(own.formula.source);
}

function worthIn(expression: string): number | null {
  const number = expression.startsWith(HEALTH_LESS_MONEY)
    ? Number(expression.slice(HEALTH_LESS_MONEY.length))
    : Number.NaN;
  return Number.isFinite(number) && number > 0 ? number : null;
}

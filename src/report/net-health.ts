import type { Context } from '../language/context.js';
import { formatNumber, formatShare } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';

/** The price moves with the draws: more digits would not be the same in the next run. */
const PRICE_DIGITS = 2;

/** What a DALY and net health benefit are, and at which price of ordinary care money was counted. */
export function netHealthInWords(context: Context): string {
  const { report } = words(context.language);
  return report.netHealthExplained(priceInWords(context), formatShare(context.comparison.discountRate));
}

/** The price of a DALY in ordinary care at both ends of the horizon; the central one of the place where years were not kept. */
function priceInWords({ comparison, language }: Context): string {
  const { report } = words(language);
  const { currency, policyYear } = comparison.region;
  const years = [policyYear, policyYear + comparison.horizon - 1] as const;
  const [first, last] = years.map((year) => priceIn(comparison, year));
  if (first === undefined || last === undefined)
    return report.priceEach(formatNumber(comparison.threshold), currency);
  const shown = [first, last].map((price) => formatNumber(price, PRICE_DIGITS));
  return report.priceOverYears(shown[0], shown[1], years, currency);
}

const priceIn = ({ effects }: Comparison, wanted: number): number | undefined =>
  effects.find(({ indicator, year }) => indicator === 'opportunityCost' && year === wanted)?.baseline;

import type { Collected } from '../ensemble/collected.js';
import { mean } from '../statistics/mean.js';
import { pairedEffect } from '../statistics/paired.js';
import type { Comparison } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/**
 * CNY per DALY against the baseline, as a ratio of means of discounted money of all payers and discounted DALYs;
 * null where the effect on DALYs cannot be told from 0, for there the ratio means nothing.
 */
export function costPerDalyRows(collected: Collected): Comparison['costPerDaly'] {
  return collected.scenarios.slice(1).map(({ id }, offset) => {
    const dalys = difference(collected, offset + 1, 'discountedDalys');
    const { low } = pairedEffect(dalys, collected.draws.length, collected.replicates.length, 'spread');
    const money = mean(difference(collected, offset + 1, 'discountedSpending'));
    return { scenario: id, value: low > 0 ? (money * 1e6) / mean(dalys) : null };
  });
}

function difference(collected: Collected, scenario: number, indicator: string): Float64Array {
  const column = seriesIndex(collected, indicator);
  return pairedDifference(totalOver(collected, scenario, column), totalOver(collected, 0, column));
}

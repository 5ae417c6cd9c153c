import type { Collected } from '../ensemble/collected.js';
import { excludesZero } from '../statistics/estimable.js';
import { mean } from '../statistics/mean.js';
import { pairedEffect } from '../statistics/paired.js';
import type { Comparison } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/**
 * CNY per DALY against the baseline, as a ratio of means of discounted net cost and discounted DALYs;
 * null where the effect on DALYs is not surely above 0, for there the ratio means nothing.
 */
export function costPerDalyRows(collected: Collected): Comparison['costPerDaly'] {
  return collected.scenarios.slice(1).map(({ id }, offset) => {
    const dalys = difference(collected, offset + 1, 'discountedDalys');
    const layout = { draws: collected.draws.length, replicates: collected.replicates.length };
    const effect = pairedEffect(dalys, layout.draws, layout.replicates);
    const sure = effect.mean > 0 && excludesZero(effect, layout);
    const money = mean(difference(collected, offset + 1, 'discountedSpending'));
    return { scenario: id, value: sure ? (money * 1e6) / mean(dalys) : null };
  });
}

function difference(collected: Collected, scenario: number, indicator: string): Float64Array {
  const column = seriesIndex(collected, indicator);
  return pairedDifference(totalOver(collected, scenario, column), totalOver(collected, 0, column));
}

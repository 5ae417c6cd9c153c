import type { Collected } from '../ensemble/collected.js';
import type { Region } from '../model/place/region.js';
import type { AlternativeEffect } from '../statistics/best.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** Increment of one scenario over the baseline over the horizon in every run, row-major draws x replicates. */
export interface Increment {
  readonly scenario: string;
  /** Discounted DALYs averted. */
  readonly dalys: Float64Array;
  /** Discounted net cost to the budgets that count, transfers that cancel left out, million CNY. */
  readonly money: Float64Array;
}

/** Increments of every scenario, the baseline among them with zeros. */
export function increments(collected: Collected): Increment[] {
  const of = (indicator: string) => {
    const column = seriesIndex(collected, indicator);
    const baseline = totalOver(collected, 0, column);
    return (scenario: number) => pairedDifference(totalOver(collected, scenario, column), baseline);
  };
  const [dalys, cost, transfers] = [
    of('discountedDalys'),
    of('discountedSpending'),
    of('discountedTransfers'),
  ];
  return collected.scenarios.map(({ id }, s) => {
    const cancelled = transfers(s);
    return { scenario: id, dalys: dalys(s), money: cost(s).map((spent, n) => spent - cancelled[n]) };
  });
}

/**
 * Net monetary benefit of every scenario in every run, million CNY: λ ΔE - ΔC, with λ what a DALY is worth (CNY),
 * ΔE the DALYs and ΔC the money above the baseline. It is net health benefit for a DALY of that worth times λ, so that both rank alike, and
 * unlike that it is finite at λ = 0.
 *
 * Source: Stinnett and Mullahy 1998, DOI 10.1177/0272989X98018002S09.
 */
export function netMonetaryBenefit(
  incremental: readonly Increment[],
  cnyPerDaly: number,
): AlternativeEffect[] {
  return incremental.map(({ scenario, dalys, money }) => ({
    id: scenario,
    values: dalys.map((gained, n) => (gained * cnyPerDaly) / 1e6 - money[n]),
  }));
}

/** Steps of the curves over the threshold. */
const STEPS = 40;
/** The curves reach this many times the highest published cost of a DALY, so that what comes beyond it is seen. */
const REACH = 1.5;
/** Products per head that a DALY is at most said to be worth, as the thresholds of one and of three are cited. */
const MOST_PRODUCTS = 3;
const ROUND_TO = 20_000;

/** The highest value of a DALY that is discussed, or beyond it, CNY. */
export function highestWorth({ gdpPerHead, health }: Pick<Region, 'gdpPerHead' | 'health'>): number {
  const dearest = Math.max(health.opportunityCost.high, health.opportunityCost.central);
  const highest = Math.max(MOST_PRODUCTS * gdpPerHead, REACH * dearest);
  return Math.ceil(highest / ROUND_TO) * ROUND_TO;
}

/** What a DALY may be worth, CNY: evenly from 0 to the highest value that is discussed, or beyond it. */
export function thresholds({ scenarios }: Collected): number[] {
  const last = highestWorth(scenarios[0].region);
  return Array.from({ length: STEPS + 1 }, (_, n) => (last * n) / STEPS);
}

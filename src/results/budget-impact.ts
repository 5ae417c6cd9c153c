import type { Collected } from '../ensemble/collected.js';
import { pairedEffect } from '../statistics/paired.js';
import type { YearOrTotal } from './effect-row.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** What a payer pays more than in the baseline, undiscounted, in one of the first years or in all of them together. */
export interface BudgetImpactRow {
  readonly scenario: string;
  /** Empty for all payers together. */
  readonly payer: string;
  readonly year: YearOrTotal;
  /** Million CNY, mean paired difference and its 95 % interval, null where it cannot be estimated. */
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Years of a budget impact, from the policy year on. */
const BUDGET_YEARS = 10;

/**
 * Budget impact of every alternative in its first ten years: what each payer pays beyond the baseline, year by year and
 * in all, in constant prices and undiscounted, since a budget is held in the money of its year (Sullivan et al. 2014,
 * good practice of budget impact analysis, DOI 10.1016/j.jval.2013.08.2291).
 */
export function budgetImpactRows(collected: Collected): BudgetImpactRow[] {
  const years = Math.min(BUDGET_YEARS, collected.horizon);
  return collected.scenarios
    .slice(1)
    .flatMap((_, offset) =>
      ['', ...collected.scenarios[0].region.payers.map(({ id }) => id)].flatMap((payer) => [
        ...Array.from({ length: years }, (_, t) => impactRow(collected, offset + 1, payer, t, t + 1)),
        impactRow(collected, offset + 1, payer, 0, years),
      ]),
    );
}

function impactRow(
  collected: Collected,
  scenario: number,
  payer: string,
  from: number,
  until: number,
): BudgetImpactRow {
  const { scenarios, draws, replicates } = collected;
  const column = seriesIndex(collected, 'spending', payer === '' ? '' : `payer=${payer}`);
  const difference = pairedDifference(
    totalOver(collected, scenario, column, from, until),
    totalOver(collected, 0, column, from, until),
  );
  const { mean, low, high } = pairedEffect(difference, draws.length, replicates.length);
  const year: YearOrTotal = until - from === 1 ? scenarios[0].region.policyYear + from : 'total';
  return { scenario: scenarios[scenario].id, payer, year, mean, low, high };
}

import { ACCOUNT } from '../../engine/ledger.js';
import { payFrom, receive } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { DevelopmentControls } from '../development/controls.js';
import type { DevelopmentParameters } from '../development/parameters.js';
import type { DevelopmentStocks } from '../development/stocks.js';

/** Parts of the year that guarantees read. */
export type GuaranteesYear = Year<
  Pick<DevelopmentParameters, 'guaranteeCover' | 'guaranteeLeverage'>,
  Pick<DevelopmentControls, 'guaranteeMoney'>,
  unknown,
  Pick<DevelopmentStocks, 'guaranteeFund' | 'guaranteedLoans'>
>;

/** Puts the money of the year, which its payer has spent, into the fund, and adds up the loans that it still stands for. */
export function fillGuarantees({ world, stocks, controls }: GuaranteesYear): void {
  stocks.guaranteeFund += controls.guaranteeMoney;
  if (stocks.guaranteeFund <= 0) return;
  const { projects } = world;
  stocks.guaranteedLoans = 0;
  for (let j = 0; j < projects.rows; j++) stocks.guaranteedLoans += projects.loan[j];
}

/**
 * Whether a bank lends an enterprise the money for a whole stage of a waiting project: while loans are no more than the fund times its
 * leverage. The enterprise spends it now, and owes it.
 */
export function isLent({ world, region, stocks, p }: GuaranteesYear, j: number, cost: number): boolean {
  if (stocks.guaranteedLoans + cost > p.guaranteeLeverage * stocks.guaranteeFund) return false;
  world.projects.loan[j] += cost;
  stocks.guaranteedLoans += cost;
  payFrom(world, region.roles.enterprises, 'development', ACCOUNT.development, cost);
  return true;
}

/** Of the loans of a project that ended without a product the fund bears its part, as far as its money goes. */
export function payGuarantee({ world, region, stocks, p }: GuaranteesYear, j: number): void {
  const loan = world.projects.loan[j];
  if (loan <= 0) return;
  const paid = Math.min(stocks.guaranteeFund, p.guaranteeCover * loan);
  stocks.guaranteeFund -= paid;
  receive(world, region.roles.enterprises, paid);
}

import { payLoss, returnDeposits, shareDeposited } from '../../engine/deposits.js';
import { ACCOUNT } from '../../engine/ledger.js';
import { payFrom } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { BudgetsFlows } from '../budgets/flows.js';
import type { DevelopmentControls } from '../development/controls.js';
import type { DevelopmentParameters } from '../development/parameters.js';
import type { DevelopmentStocks } from '../development/stocks.js';

/** Parts of the year that guarantees read. */
export type GuaranteesYear = Year<
  Pick<DevelopmentParameters, 'guaranteeCover' | 'guaranteeLeverage'>,
  Pick<DevelopmentControls, 'guaranteeMoney'>,
  Pick<BudgetsFlows, 'programmeReturned'>,
  Pick<DevelopmentStocks, 'guaranteeFund' | 'guaranteedLoans' | 'guaranteedLately'>
>;

/** Puts the money of the year, which its payer has deposited, into the fund, and adds up the loans that it still stands for. */
export function fillGuarantees({ world, stocks, controls }: GuaranteesYear): void {
  const { projects } = world;
  stocks.guaranteeFund += controls.guaranteeMoney;
  stocks.guaranteedLately = 0;
  stocks.guaranteedLoans = 0;
  for (let j = 0; j < projects.rows; j++) stocks.guaranteedLoans += projects.loan[j];
}

/**
 * Whether a bank lends an enterprise the money for a whole stage of a waiting project: while the fund is given money, and loans are no
 * more than the fund times its leverage. The enterprise spends it now, and owes it.
 */
export function isLent(
  { world, region, stocks, controls, p }: GuaranteesYear,
  j: number,
  cost: number,
): boolean {
  if (controls.guaranteeMoney <= 0) return false;
  if (stocks.guaranteedLoans + cost > p.guaranteeLeverage * stocks.guaranteeFund) return false;
  world.projects.loan[j] += cost;
  stocks.guaranteedLoans += cost;
  stocks.guaranteedLately += cost;
  payFrom(world, region.roles.enterprises, 'development', ACCOUNT.development, cost);
  return true;
}

/** Of the loans of a project that ended without a product the fund bears its part, as far as its money goes. */
export function payGuarantee(y: GuaranteesYear, j: number): void {
  const { world, region, stocks, p } = y;
  const paid = Math.min(stocks.guaranteeFund, p.guaranteeCover * world.projects.loan[j]);
  if (paid > 0) payLoss(world, region.roles.enterprises, paid);
  stocks.guaranteeFund -= paid;
  endLoans(y, j);
}

/** The fund no longer stands for loans of a project that has ended. */
export function endLoans({ world, stocks }: GuaranteesYear, j: number): void {
  const { loan } = world.projects;
  stocks.guaranteedLoans = Math.max(0, stocks.guaranteedLoans - loan[j]);
  loan[j] = 0;
}

/** Once the fund is given no more money, all that it could not lose on its loans goes back to those who gave it, after the end of a programme too; what its payer gave is returned by it. */
export function windUp({
  world,
  stocks,
  controls,
  flows,
  p,
  policy: { programme },
  year,
}: GuaranteesYear): void {
  if (controls.guaranteeMoney > 0) return;
  const rest = stocks.guaranteeFund - p.guaranteeCover * stocks.guaranteedLoans;
  if (rest <= 0) return;
  stocks.guaranteeFund -= rest;
  if (programme !== null && year >= programme.start)
    flows.programmeReturned += rest * shareDeposited(world.ledger, programme.payer);
  returnDeposits(world, rest);
}

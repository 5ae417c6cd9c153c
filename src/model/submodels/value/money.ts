import { incomeOf, spendingByPayer, TRANSFERS } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import { budgetCounts } from '../../place/perspective.js';

/** Money of a perspective in a year, million CNY. */
export interface PerspectiveMoney {
  /** Cash out of the budgets that count. */
  readonly spent: number;
  /** How much of it goes to people of the region without using anything up. */
  readonly transferred: number;
  /** What came into the budgets that count. */
  readonly earned: number;
}

/** Money of all payers whose budgets count from a level of the region, the first being its own. */
export function moneyOf({ world, region }: Pick<Year, 'world' | 'region'>, level: number): PerspectiveMoney {
  let spent = 0;
  let transferred = 0;
  let earned = 0;
  for (let payer = 0; payer < region.payers.length; payer++) {
    if (!budgetCounts(region, payer, level)) continue;
    spent += spendingByPayer(world.ledger, payer);
    transferred += spendingByPayer(world.ledger, payer, TRANSFERS);
    earned += incomeOf(world.ledger, payer);
  }
  return { spent, transferred, earned };
}

/** What the money costs where a DALY is paid for from budgets: every yuan that leaves one, less what comes in. */
export const budgetCost = ({ spent, earned }: PerspectiveMoney): number => spent - earned;

/** What it costs where all people of the region count alike: transfers among them cancel, less what raising the money costs. */
export const socialCost = (
  { spent, transferred, earned }: PerspectiveMoney,
  publicFundsCost: number,
): number => spent - (1 - publicFundsCost) * transferred - earned;

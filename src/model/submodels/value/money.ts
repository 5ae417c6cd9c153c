import { incomeOf, spendingByPayer, TRANSFERS } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import { budgetCounts, isFundedFromAbove, takenWithin } from '../../place/perspective.js';
import type { CallsFlows } from '../calls/flows.js';
import type { PatientsFlows } from '../patients/flows.js';
import type { ValueParameters } from './parameters.js';

/** Money of a perspective in a year, million CNY. */
interface PerspectiveMoney {
  /** Cash out of the budgets that count. */
  readonly spent: number;
  /** Part of it that goes to people of the region without using anything up. */
  readonly transferred: number;
  /** Losses of others that budgets that count have borne: what is spent by one is earned by another. */
  readonly borne: number;
  /** Income of the budgets that count. */
  readonly earned: number;
}

/** Parts of the year that are read. */
type MoneyYear = Pick<
  Year<
    Pick<ValueParameters, 'grantsNearby' | 'patientsNearby'>,
    unknown,
    Pick<PatientsFlows, 'keptSurplus'> & Pick<CallsFlows, 'outsidePaid'>
  >,
  'world' | 'region' | 'p' | 'flows'
>;

/**
 * Money of all payers whose budgets count from a level of the region, the first being its own. Above it, the gain of its hospitals from
 * patients kept is the loss of hospitals elsewhere, as far as these are within the level, and its grants from budgets still further up are
 * the loss of others who would have won them, as far as these are.
 */
export function moneyOf(y: MoneyYear, level: number): PerspectiveMoney {
  const { world, region, p, flows } = y;
  let spent = 0;
  let transferred = 0;
  let borne = 0;
  let earned =
    -takenWithin(region, level, p.patientsNearby) * flows.keptSurplus -
    takenWithin(region, level, p.grantsNearby) * paidFromAbove(y, level);
  for (let payer = 0; payer < region.payers.length; payer++) {
    if (!budgetCounts(region, payer, level)) continue;
    spent += spendingByPayer(world.ledger, payer);
    transferred += spendingByPayer(world.ledger, payer, TRANSFERS);
    borne += world.ledger.lost[payer];
    earned += incomeOf(world.ledger, payer);
  }
  return { spent, transferred, borne, earned };
}

/** Money of the year from funders outside whose budgets lie above a level, million CNY. */
const paidFromAbove = ({ region, flows: { outsidePaid } }: MoneyYear, level: number): number =>
  outsidePaid.reduce(
    (total, paid, funder) => (isFundedFromAbove(region, funder, level) ? total + paid : total),
    0,
  );

/** Cost where a DALY is paid for from budgets: every yuan that leaves one, less income. */
export const budgetCost = ({ spent, earned }: PerspectiveMoney): number => spent - earned;

/**
 * Cost where all people of the region count alike: transfers among them cancel, and so do losses borne for others, but for what
 * raising the money costs.
 */
export const socialCost = (
  { spent, transferred, borne, earned }: PerspectiveMoney,
  publicFundsCost: number,
): number => spent - (1 - publicFundsCost) * transferred - earned + publicFundsCost * borne;

import type { Year } from '../../engine/year.js';
import type { DevelopmentControls } from '../development/controls.js';
import type { DevelopmentParameters } from '../development/parameters.js';
import type { DevelopmentStocks } from '../development/stocks.js';

/** Parts of the year that public money for development reads. */
export type PublicMoneyYear = Year<DevelopmentParameters, DevelopmentControls, unknown, DevelopmentStocks>;

/** A public fund for development: its money in hand, and the first stages that it pays for. */
interface PublicFund {
  readonly stock: 'seedFund' | 'developmentFund';
  readonly money: 'seedMoney' | 'developmentMoney';
  readonly stages: (p: DevelopmentParameters) => number;
}

/** Seed grants come first: a project that can have one leaves the other fund to later stages. */
const SEEDS: PublicFund = { stock: 'seedFund', money: 'seedMoney', stages: (p) => p.seedStages };
const FUND: PublicFund = {
  stock: 'developmentFund',
  money: 'developmentMoney',
  stages: () => Number.POSITIVE_INFINITY,
};

/** Puts the money of the year, which its payer has spent, into the funds. */
export function fillFunds({ stocks, controls }: PublicMoneyYear): void {
  for (const { stock, money } of [SEEDS, FUND]) stocks[stock] += controls[money];
}

/**
 * Whether a public fund pays the stage of a waiting project in advance, with all its years, so that nothing is owed for it once
 * the fund is empty.
 */
export function isPrepaid({ world, stocks, p }: PublicMoneyYear, j: number, cost: number): boolean {
  const { projects } = world;
  for (const fund of [SEEDS, FUND]) {
    if (projects.stage[j] >= fund.stages(p) || stocks[fund.stock] < cost) continue;
    stocks[fund.stock] -= cost;
    if (fund === SEEDS) projects.seeded[j] = 1;
    return true;
  }
  return false;
}

/**
 * Own money that enterprises hold back where the public pays, million CNY, and where banks lent to them for its guarantee: of the last
 * year, since how much they will lend is not known when budgets are made. What waits in the guarantee fund holds nothing back.
 */
export const crowdedOut = ({ p, controls, stocks }: PublicMoneyYear): number =>
  p.developmentCrowding * (controls.developmentMoney + stocks.guaranteedLately);

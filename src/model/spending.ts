import { ACCOUNT, move } from './ledger.js';
import { PAYERS, type PayerId } from './region.js';
import { SPENDING_KINDS, type SpendingKind } from './tally.js';
import type { World } from './world.js';

/**
 * Cash out of a payer's own budget, million CNY: booked from the payer to `account` and counted as spending of
 * that kind. Money that a fund passes on is not spent a second time.
 */
export function payFrom(
  world: World,
  payer: PayerId,
  kind: SpendingKind,
  account: number,
  amount: number,
): void {
  move(world.ledger, ACCOUNT[payer], account, amount);
  world.tally.spending[SPENDING_KINDS.indexOf(kind) * PAYERS.length + PAYERS.indexOf(payer)] += amount;
}

/** The account in which money of a kind is used up. */
export const useOf = (kind: SpendingKind): number => ACCOUNT[kind];

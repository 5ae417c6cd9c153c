import { sum } from '../../maths/sum.js';
import { ACCOUNT, type Ledger, payerIndex } from './ledger.js';
import { payBack, payFrom, receive } from './spending.js';
import type { World } from './world.js';

/**
 * Deposits of payers in the fund that guarantees loans. They buy nothing: what they cover is spent by the borrowers, and what no loss
 * takes is the payers' again.
 */
export const depositsIn = ({ deposited }: Ledger): number => sum(deposited);

/** The part of the deposits that a payer gave, 0 to 1; 0 where there are none. */
export function shareDeposited(ledger: Ledger, payer: string): number {
  const all = depositsIn(ledger);
  return all > 0 ? ledger.deposited[payerIndex(ledger, payer)] / all : 0;
}

/** Money from a payer's budget into the fund, million CNY: spent until it comes back. */
export function deposit(world: World, payer: string, amount: number): void {
  payFrom(world, payer, 'programmes', ACCOUNT.guaranteeFund, amount);
  world.ledger.deposited[payerIndex(world.ledger, payer)] += amount;
}

/** Money out of the fund for a debtor's loans, million CNY, alike out of all deposits: income of the debtor. */
export function payLoss(world: World, debtor: string, amount: number): void {
  const { ledger } = world;
  receive(world, debtor, amount, ACCOUNT.guaranteeFund);
  const before = [...ledger.deposited];
  takeAlike(ledger, amount);
  for (const [n, held] of before.entries()) ledger.lost[n] += held - ledger.deposited[n];
}

/** Money out of the fund back to those who gave it, million CNY. */
export function returnDeposits(world: World, amount: number): void {
  const { ledger } = world;
  const all = depositsIn(ledger);
  if (amount <= 0 || all <= 0) return;
  ledger.payers.forEach((payer, n) => {
    const share = amount * (ledger.deposited[n] / all);
    if (share > 0) payBack(world, payer, 'programmes', ACCOUNT.guaranteeFund, share);
  });
  takeAlike(ledger, amount);
}

function takeAlike(ledger: Ledger, amount: number): void {
  const all = depositsIn(ledger);
  if (all <= 0) return;
  for (let n = 0; n < ledger.payers.length; n++)
    ledger.deposited[n] = Math.max(0, ledger.deposited[n] - amount * (ledger.deposited[n] / all));
}

import { FUNDER } from './codes.js';
import { ACCOUNT, FUND_ACCOUNTS, type Ledger, MONEY_TOLERANCE, move, payerIndex } from './ledger.js';
import { payBack, payFrom } from './spending.js';
import type { World } from './world.js';

/**
 * The two funds that commit payers' money to grants. A fund is given money, pays instalments out of it, and gives back what
 * it did not commit, so that at the end of a year it holds exactly the unpaid instalments of its running grants.
 */
export type Fund = typeof FUNDER.local | typeof FUNDER.programme;

/** Money from a payer's budget into a fund, million CNY: spent when it is appropriated. */
export function appropriate(world: World, fund: Fund, payer: string, amount: number): void {
  const { ledger } = world;
  payFrom(world, payer, 'research', FUND_ACCOUNTS[fund], amount);
  const cell = fund * ledger.payers.length + payerIndex(ledger, payer);
  ledger.held[cell] += amount;
  ledger.appropriated[cell] += amount;
  addToReserve(world, fund, amount);
}

/** Money given to a fund in the year and not given back, million CNY. */
export const appropriatedTo = ({ appropriated, payers }: Ledger, fund: Fund): number =>
  total(appropriated, fund * payers.length, payers.length);

/** Money that a fund holds, million CNY. */
const reserveOf = ({ state }: World, fund: Fund): number =>
  fund === FUNDER.local ? state.localReserve : state.programmeReserve;

/** Money from a fund to research, alike out of what each payer has in it. */
export function payOut(world: World, fund: Fund, amount: number): void {
  const { ledger } = world;
  move(ledger, FUND_ACCOUNTS[fund], ACCOUNT.research, amount);
  takeAlike(ledger.held, fund, ledger.payers.length, amount);
  addToReserve(world, fund, -amount);
}

/** Returns appropriations of the year that cannot be committed to the payers who gave them. */
export function giveBackUncommitted(world: World, fund: Fund, amount: number): void {
  const { ledger } = world;
  giveBack(world, fund, amount, ledger.appropriated);
  takeAlike(ledger.appropriated, fund, ledger.payers.length, amount);
}

/** Returns money beyond a fund's commitments to its owners; returns the amount, million CNY. */
export function giveBackBeyond(world: World, fund: Fund, committed: number): number {
  const held = reserveOf(world, fund);
  const beyond = held - committed;
  if (beyond <= MONEY_TOLERANCE * Math.max(1, held)) return 0;
  giveBack(world, fund, beyond, world.ledger.held);
  return beyond;
}

function giveBack(world: World, fund: Fund, amount: number, givers: Float64Array): void {
  const { payers, held } = world.ledger;
  const first = fund * payers.length;
  const given = total(givers, first, payers.length);
  if (amount <= 0 || given <= 0) return;
  // shares before any of them goes: the givers may be the holders
  const perUnit = amount / given;
  for (let n = 0; n < payers.length; n++) {
    const share = perUnit * givers[first + n];
    if (share <= 0) continue;
    payBack(world, payers[n], 'research', FUND_ACCOUNTS[fund], share);
    held[first + n] -= share;
    addToReserve(world, fund, -share);
  }
}

/** Takes an amount out of a fund's row, from each payer in proportion to its balance there. */
function takeAlike(column: Float64Array, fund: Fund, payers: number, amount: number): void {
  const first = fund * payers;
  const whole = total(column, first, payers);
  if (amount <= 0 || whole <= 0) return;
  const kept = Math.max(0, 1 - amount / whole);
  for (let cell = first; cell < first + payers; cell++) column[cell] *= kept;
}

function total(column: Float64Array, first: number, count: number): number {
  let sum = 0;
  for (let cell = first; cell < first + count; cell++) sum += column[cell];
  return sum;
}

function addToReserve({ state }: World, fund: Fund, amount: number): void {
  if (fund === FUNDER.local) state.localReserve += amount;
  else state.programmeReserve += amount;
}

import { sum } from '../../maths/sum.js';
import type { Payer } from '../place/region.js';
import { ACCOUNT, emptyLedger, type Ledger, move, payerAccount, payerIndex } from './ledger.js';
import type { World } from './world.js';

/**
 * 'core' is the research money that institutions give all researchers without a grant; 'transfers' is money to people of the region for which
 * nothing is used up, as a rise of pay.
 */
export const SPENDING_KINDS = [
  'research',
  'core',
  'programmes',
  'development',
  'adoption',
  'care',
  'posts',
  'transfers',
] as const;
export type SpendingKind = (typeof SPENDING_KINDS)[number];

/** Books of these payers and institutions with nothing in them; spending has kinds in rows, payers in columns. */
export const emptyBooks = (payers: readonly Payer[], institutions: readonly string[]): Ledger =>
  emptyLedger(
    payers.map(({ id }) => id),
    institutions,
    new Float64Array(SPENDING_KINDS.length * payers.length),
  );

/**
 * Cash out of a payer's own budget, million CNY: booked from the payer to `account` and counted as spending of
 * that kind. Money that a fund passes on is not spent a second time.
 */
export function payFrom(
  world: World,
  payer: string,
  kind: SpendingKind,
  account: number,
  amount: number,
): void {
  const { ledger } = world;
  move(ledger, payerAccount(ledger, payer), account, amount);
  ledger.spending[SPENDING_KINDS.indexOf(kind) * ledger.payers.length + payerIndex(ledger, payer)] += amount;
}

/** Money of that kind back from `account` into a payer's budget, million CNY: it counts as spending that did not happen. */
export function payBack(
  world: World,
  payer: string,
  kind: SpendingKind,
  account: number,
  amount: number,
): void {
  const { ledger } = world;
  const index = payerIndex(ledger, payer);
  move(ledger, account, payerAccount(ledger, payer), amount);
  ledger.spending[SPENDING_KINDS.indexOf(kind) * ledger.payers.length + index] -= amount;
  ledger.returned[index] += amount;
}

/**
 * Money that comes into a payer's budget, million CNY, from outside the region's books (sales, contracts) unless another account is
 * said. It is that payer's income of the year, not less spending.
 */
export function receive(world: World, payer: string, amount: number, account: number = ACCOUNT.market): void {
  const { ledger } = world;
  move(ledger, account, payerAccount(ledger, payer), amount);
  ledger.income[payerIndex(ledger, payer)] += amount;
}

/** The account in which money of a kind is used up. */
export const useOf = (kind: SpendingKind): number => ACCOUNT[kind];

/** Positions of the kinds that use nothing up. */
export const TRANSFERS: readonly number[] = [SPENDING_KINDS.indexOf('transfers')];

/** Income of a payer's budget in the year, million CNY. */
export const incomeOf = ({ income }: Ledger, payer: number): number => income[payer];

const ALL_KINDS = SPENDING_KINDS.map((_, kind) => kind);

const cell = ({ spending, payers }: Ledger, kind: number, payer: number): number =>
  spending[kind * payers.length + payer];

/** Spending of one payer on kinds given by their positions, or on all; million CNY. */
export const spendingByPayer = (
  ledger: Ledger,
  payer: number,
  kinds: readonly number[] = ALL_KINDS,
): number => kinds.reduce((total, kind) => total + cell(ledger, kind, payer), 0);

/** Spending of all payers on one kind, million CNY. */
export const spendingByKind = (ledger: Ledger, kind: number): number =>
  ledger.payers.reduce((total, _, payer) => total + cell(ledger, kind, payer), 0);

/** Cash out of the budgets of all payers in the year, million CNY. */
export const spendingOfAll = ({ spending }: Ledger): number => sum(spending);

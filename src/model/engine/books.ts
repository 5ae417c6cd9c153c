import { depositsIn } from './deposits.js';
import { ACCOUNT, institutionAccount, MONEY_TOLERANCE, payerAccount } from './ledger.js';
import { spendingByPayer } from './spending.js';
import type { World } from './world.js';

/** Opens the books of a year with the balances at the end of the last. */
export function openBooks(world: World): void {
  const { ledger } = world;
  for (let a = 0; a < ledger.names.length; a++) {
    ledger.opening[a] += ledger.received[a] - ledger.paid[a];
    ledger.received[a] = 0;
    ledger.paid[a] = 0;
  }
  ledger.spending.fill(0);
  ledger.appropriated.fill(0);
  ledger.lost.fill(0);
  ledger.returned.fill(0);
  ledger.income.fill(0);
  ledger.peopleOpening += ledger.peopleIn - ledger.peopleOut;
  ledger.peopleIn = ledger.peopleOut = 0;
  ledger.projectsOpening += ledger.projectsIn - ledger.projectsOut;
  ledger.projectsIn = ledger.projectsOut = 0;
}

/** Thrown when the books of a year do not balance. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

/** Closes the books of a year: opening + in - out must equal the balance. */
export function closeBooks(world: World): void {
  const { ledger } = world;
  const faults: string[] = [];
  checkHolding(world, ACCOUNT.localFund, world.state.localReserve, faults);
  checkHolding(world, ACCOUNT.programmeFund, world.state.programmeReserve, faults);
  checkHolding(world, ACCOUNT.guaranteeFund, depositsIn(ledger), faults);
  for (let i = 0; i < world.institutions.rows; i++) {
    checkHolding(world, institutionAccount(ledger, i), world.institutions.balance[i], faults);
  }
  ledger.payers.forEach((payer, n) => {
    checkPayer(world, payer, n, faults);
  });
  checkCount('people', ledger.peopleOpening + ledger.peopleIn - ledger.peopleOut, world.activeCount, faults);
  checkCount(
    'projects',
    ledger.projectsOpening + ledger.projectsIn - ledger.projectsOut,
    world.projects.rows,
    faults,
  );
  if (faults.length > 0)
    throw new LedgerError(`the books of ${world.year} do not balance: ${faults.join('; ')}`);
}

function checkHolding(world: World, account: number, held: number, faults: string[]): void {
  const { ledger } = world;
  const expected = ledger.opening[account] + ledger.received[account] - ledger.paid[account];
  const turnover = Math.abs(ledger.opening[account]) + ledger.received[account] + ledger.paid[account];
  const error = Math.abs(expected - held) / Math.max(1, turnover);
  if (error > ledger.worst) ledger.worst = error;
  if (!(error <= MONEY_TOLERANCE)) {
    faults.push(
      `${ledger.names[account]} holds ${held} million CNY, its flows say ${expected} (off by ${held - expected})`,
    );
  }
}

/** Net payments of a payer in the ledger must equal its observed spending, and its receipts its income. */
function checkPayer({ ledger }: World, payer: string, index: number, faults: string[]): void {
  const account = payerAccount(ledger, payer);
  const out = ledger.paid[account];
  const paid = out - ledger.returned[index];
  const observed = spendingByPayer(ledger, index);
  const error = Math.abs(paid - observed) / Math.max(1, out);
  if (error > ledger.worst) ledger.worst = error;
  if (!(error <= MONEY_TOLERANCE)) faults.push(`${payer} paid ${paid} million CNY, observed as ${observed}`);
  const received = ledger.received[account] - ledger.returned[index];
  if (Math.abs(received - ledger.income[index]) > MONEY_TOLERANCE * Math.max(1, received, out))
    faults.push(`${payer} got ${received} million CNY, observed as ${ledger.income[index]}`);
}

function checkCount(what: string, expected: number, found: number, faults: string[]): void {
  if (expected !== found) faults.push(`${what}: ${found} are there, the movements say ${expected}`);
}

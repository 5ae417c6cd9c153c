/**
 * Conservation of money, people and projects. Money moves only by `move`, between accounts; accounts that
 * hold money (funds, institutions) are checked every year against what the model's own
 * columns say they hold. Payers give, and receive uncommitted money back; uses only take.
 */
export interface Ledger {
  readonly names: readonly string[];
  /** Payers of the region, in its order. */
  readonly payers: readonly string[];
  readonly opening: Float64Array;
  readonly received: Float64Array;
  readonly paid: Float64Array;
  /** Cash out of payers' budgets in the year: see `spending.ts`. */
  readonly spending: Float64Array;
  /** Balances of the funds by owner, and net appropriations of this year; funds in rows, payers in columns. */
  readonly held: Float64Array;
  readonly appropriated: Float64Array;
  /** What the fund that guarantees loans holds, by payer. */
  readonly deposited: Float64Array;
  /** What it paid for losses of others in the year, by payer. */
  readonly lost: Float64Array;
  /** Money returned by funds in the year, by payer. */
  readonly returned: Float64Array;
  /** Income of each payer's budget in the year. */
  readonly income: Float64Array;
  /** Counts at the start of the year and movements in it. */
  peopleOpening: number;
  peopleIn: number;
  peopleOut: number;
  projectsOpening: number;
  projectsIn: number;
  projectsOut: number;
  /** Largest relative imbalance of money seen so far. */
  worst: number;
}

/** Accounts that every region has; those of its payers and institutions follow. */
export const ACCOUNT = {
  research: 0,
  core: 1,
  programmes: 2,
  development: 3,
  adoption: 4,
  care: 5,
  posts: 6,
  transfers: 7,
  market: 8,
  localFund: 9,
  programmeFund: 10,
  guaranteeFund: 11,
  firstPayer: 12,
} as const;

/** Accounts of the funds that commit money to grants, in the order of their funders. */
export const FUND_ACCOUNTS = [ACCOUNT.localFund, ACCOUNT.programmeFund] as const;

/** Relative tolerance on money. */
export const MONEY_TOLERANCE = 1e-9;

/** Books with nothing in them; `spending` is the room for the payers' spending of a year. */
export function emptyLedger(
  payers: readonly string[],
  institutions: readonly string[],
  spending: Float64Array,
): Ledger {
  const names = [...Object.keys(ACCOUNT).slice(0, ACCOUNT.firstPayer), ...payers, ...institutions];
  const column = () => new Float64Array(names.length);
  return {
    names,
    payers,
    opening: column(),
    received: column(),
    paid: column(),
    spending,
    held: new Float64Array(FUND_ACCOUNTS.length * payers.length),
    appropriated: new Float64Array(FUND_ACCOUNTS.length * payers.length),
    deposited: new Float64Array(payers.length),
    lost: new Float64Array(payers.length),
    returned: new Float64Array(payers.length),
    income: new Float64Array(payers.length),
    peopleOpening: 0,
    peopleIn: 0,
    peopleOut: 0,
    projectsOpening: 0,
    projectsIn: 0,
    projectsOut: 0,
    worst: 0,
  };
}

/** The position of a payer among those of the region. */
export function payerIndex({ payers }: Ledger, payer: string): number {
  const index = payers.indexOf(payer);
  if (index < 0) throw new RangeError(`found payer ${payer}, expected one of ${payers.join(', ')}`);
  return index;
}

/** The account of a payer. */
export const payerAccount = (ledger: Ledger, payer: string): number =>
  ACCOUNT.firstPayer + payerIndex(ledger, payer);

/** The account of an institution, by its row. */
export const institutionAccount = ({ payers }: Ledger, row: number): number =>
  ACCOUNT.firstPayer + payers.length + row;

/**
 * How many times money pays for something of a price, which sums of decimal fractions miss by less than the tolerance. What has no
 * price is never bought.
 */
export const wholeTimes = (money: number, price: number): number =>
  money > 0 && price > 0 ? Math.floor(money / price + MONEY_TOLERANCE) : 0;

/** Move million CNY from one account to another. */
export function move(ledger: Ledger, from: number, to: number, amount: number): void {
  ledger.paid[from] += amount;
  ledger.received[to] += amount;
}

/**
 * Conservation of money, people and projects. Money moves only by `move`, between accounts; accounts that
 * hold money (funds, institutions) are checked every year against what the model's own
 * columns say they hold. Payers only give, uses only take.
 */
export interface Ledger {
  readonly names: readonly string[];
  readonly opening: Float64Array;
  readonly received: Float64Array;
  readonly paid: Float64Array;
  /** Cash out of payers' budgets in the year: see `spending.ts`. */
  readonly spending: Float64Array;
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

/** Accounts in front of those of the institutions. */
export const ACCOUNT = {
  city: 0,
  province: 1,
  hospitals: 2,
  enterprises: 3,
  central: 4,
  insurance: 5,
  patients: 6,
  research: 7,
  core: 8,
  programmes: 9,
  development: 10,
  adoption: 11,
  care: 12,
  posts: 13,
  market: 14,
  localFund: 15,
  programmeFund: 16,
  firstInstitution: 17,
} as const;

/** Relative tolerance on money. */
export const MONEY_TOLERANCE = 1e-9;

/** Books with nothing in them; `spending` is the room for what payers spend in a year. */
export function emptyLedger(institutionNames: readonly string[], spending: Float64Array): Ledger {
  const names = [...Object.keys(ACCOUNT).slice(0, ACCOUNT.firstInstitution), ...institutionNames];
  const column = () => new Float64Array(names.length);
  return {
    names,
    opening: column(),
    received: column(),
    paid: column(),
    spending,
    peopleOpening: 0,
    peopleIn: 0,
    peopleOut: 0,
    projectsOpening: 0,
    projectsIn: 0,
    projectsOut: 0,
    worst: 0,
  };
}

/** Move million CNY from one account to another. */
export function move(ledger: Ledger, from: number, to: number, amount: number): void {
  ledger.paid[from] += amount;
  ledger.received[to] += amount;
}

import type { Portfolio } from './expectation.js';

interface YearOfPortfolio {
  readonly year: number;
  /** Million USD. */
  readonly cost: number;
  readonly launches: number;
}

/**
 * Expected cost and launches by year from the start. Candidates of a phase enter it at the start of the first year,
 * stay d_k years, spend c_k evenly over them and, with chance p_k, enter the next phase at once. A launch counts in
 * the year in which the last phase ends; a phase that ends on the last day of a year counts in that year.
 */
export function expectedYears(portfolio: Portfolio): YearOfPortfolio[] {
  const { candidates, probability, cost, duration } = portfolio;
  const years = Array.from({ length: Math.max(1, Math.ceil(sumFrom(duration, 0))) }, (_, year) => ({
    year: year + 1,
    cost: 0,
    launches: 0,
  }));
  for (let start = 0; start < candidates.length; start++) {
    let alive = candidates[start];
    let entered = 0;
    for (let k = start; k < candidates.length; k++) {
      spread(years, alive * cost[k], entered, entered + duration[k]);
      entered += duration[k];
      alive *= probability[k];
    }
    years[Math.max(0, Math.ceil(entered) - 1)].launches += alive;
  }
  return years;
}

/** Add an amount to the years from `from` to `to`, by the part of the time that falls into each. */
function spread(years: { cost: number }[], amount: number, from: number, to: number): void {
  if (to === from) {
    years[Math.min(Math.floor(from), years.length - 1)].cost += amount;
    return;
  }
  for (let year = Math.floor(from); year < Math.ceil(to); year++) {
    const overlap = Math.min(to, year + 1) - Math.max(from, year);
    years[year].cost += amount * (overlap / (to - from));
  }
}

const sumFrom = (values: readonly number[], first: number): number =>
  values.slice(first).reduce((total, value) => total + value, 0);

import { DEFAULT_HORIZON, LONGEST_HORIZON } from '../reading/horizon.js';

/** What dates are counted from: the region's policy year, and how many years from it on are simulated. */
export interface Calendar {
  readonly policyYear: number;
  readonly horizon: number;
}

/** A number, or an expression not yet compiled. */
export type Entry = number | string;

/** First and last year as a file has them; null where it says nothing. */
export interface WrittenSpan {
  readonly start: Entry | null;
  readonly end: Entry | null;
}

/** Where no region says from when on a policy acts, it is dated from its own earliest year. */
const ANY_YEAR = 2025;

/** A calendar in which the dates of policies can be read where the region is not known. */
export function likelyCalendar(
  policies: readonly { readonly programme: WrittenSpan | null; readonly levers: readonly WrittenSpan[] }[],
): Calendar {
  const years = policies
    .flatMap(({ programme, levers }) => [programme, ...levers])
    .flatMap((entry) => [entry?.start, entry?.end])
    .filter((year): year is number => typeof year === 'number' && year > 1900 && year < 2200);
  const policyYear = Math.min(ANY_YEAR + LONGEST_HORIZON, ...(years.length > 0 ? years : [ANY_YEAR]));
  return { policyYear, horizon: DEFAULT_HORIZON };
}

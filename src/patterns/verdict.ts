import type { Range } from './expected.js';
import type { Estimate } from './measured.js';

/**
 * holds: the whole interval lies in the range; fails: the whole interval lies outside; open: it reaches over an end, or
 * there is none; unjudged: no range was stated.
 */
export type Verdict = 'holds' | 'fails' | 'open' | 'unjudged';

/** By the interval, never by the value alone: that lies inside half of the time where the truth is on the edge. */
export function verdictOf({ low, high }: Estimate, [least, most]: Range): Verdict {
  if (least === null && most === null) return 'unjudged';
  if (low === null || high === null) return 'open';
  const [from, to] = [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY];
  if (low >= from && high <= to) return 'holds';
  return high < from || low > to ? 'fails' : 'open';
}

/** True, false, or null where the runs do not decide or nothing is to be decided. */
export const holds = (verdict: Verdict): boolean | null =>
  verdict === 'holds' ? true : verdict === 'fails' ? false : null;

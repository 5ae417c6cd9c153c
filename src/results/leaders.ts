import type { Collected } from '../ensemble/collected.js';
import { frontierRows } from './frontier.js';

/** A scenario that has the highest mean net benefit if a DALY is worth at least so much, up to the worth of the next one. */
export interface LeaderRow {
  readonly scenario: string;
  /** CNY per DALY. */
  readonly from: number;
}

/**
 * The order of scenarios turns with what a DALY is worth: at each worth the one of the highest mean net benefit stands on the
 * frontier, and the next one on it takes its place where its further DALYs are worth what they cost. Ordinary care and doing
 * nothing compete like any other use of money. Of several at one place the one that averts most leads beyond it.
 */
export function leaderRows(collected: Collected): LeaderRow[] {
  const onFrontier = frontierRows(collected)
    .filter(({ status }) => status === 'frontier')
    .map(({ scenario, costPerDaly, dalys }) => ({ scenario, from: costPerDaly ?? 0, dalys: dalys.mean }))
    .sort((a, b) => a.from - b.from || b.dalys - a.dalys);
  return onFrontier
    .filter(({ from }, n) => n === 0 || from > onFrontier[n - 1].from)
    .map(({ scenario, from }) => ({ scenario, from }));
}

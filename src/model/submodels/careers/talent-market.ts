import { exp } from '../../../maths/exp.js';
import type { CareersParameters } from './parameters.js';

/** Recruits for `sought` ones when a place attracts at most `limit` a year: saturating, never above either. */
const saturating = (sought: number, limit: number): number =>
  limit > 0 && sought > 0 ? limit * (1 - exp(-sought / limit)) : 0;

/** Leading talents who come when so many are sought in a year. */
export function attractedLeaders(sought: number, p: CareersParameters): number {
  return saturating(sought, p.leaderLimit);
}

/** Million CNY for those who come: the price per head rises as the market is pressed. */
export function leaderCost(sought: number, price: number, p: CareersParameters): number {
  const heads = attractedLeaders(sought, p);
  if (heads === 0) return 0;
  return heads * price * (1 + (p.bidding * heads) / p.leaderLimit);
}

/** Young doctorate holders who come when so many are sought in a year. */
export function recruitedYoung(sought: number, p: CareersParameters): number {
  return saturating(sought, p.youngLimit);
}

import { exp } from '../../../maths/exp.js';
import type { Size } from '../../entries/lever.js';
import { ofThousandPosts } from '../../place/size.js';
import type { CareersParameters } from './parameters.js';

/** Part of a region's size on which its talent market depends. */
type Posts = Pick<Size, 'posts'>;

/**
 * Recruits for `sought` ones when a place attracts at most `limit` a year, never above either: fewer and fewer where rivals bid,
 * all up to the limit where the list is closed.
 */
function coming(sought: number, limit: number, { talentMarket }: CareersParameters): number {
  if (limit <= 0 || sought <= 0) return 0;
  return talentMarket === 1 ? limit * (1 - exp(-sought / limit)) : Math.min(sought, limit);
}

/** Leading talents who come when so many are sought in a year. */
export function attractedLeaders(sought: number, p: CareersParameters, size: Posts): number {
  return coming(sought, ofThousandPosts(p.leaderLimit, size), p);
}

/** Million CNY for the recruits who come: the price per head rises as the market is pressed, where rivals bid. */
export function leaderCost(sought: number, price: number, p: CareersParameters, size: Posts): number {
  const heads = attractedLeaders(sought, p, size);
  if (heads === 0) return 0;
  if (p.talentMarket === 0) return heads * price;
  return heads * price * (1 + (p.bidding * heads) / ofThousandPosts(p.leaderLimit, size));
}

/** Young doctorate holders who come when so many are sought in a year. */
export function recruitedYoung(sought: number, p: CareersParameters, size: Posts): number {
  return coming(sought, ofThousandPosts(p.youngLimit, size), p);
}

/** Postdoctoral places that are taken when so many are offered in a year. */
export function recruitedPostdocs(offered: number, p: CareersParameters, size: Posts): number {
  return coming(offered, ofThousandPosts(p.postdocLimit, size), p);
}

import { exp } from '../../../maths/exp.js';
import type { Size } from '../../entries/lever.js';
import { ofThousandPosts } from '../../place/size.js';
import type { CareersParameters } from './parameters.js';

/** What of a region's size its talent market follows. */
type Posts = Pick<Size, 'posts'>;

/** Recruits for `sought` ones when a place attracts at most `limit` a year: saturating, never above either. */
const saturating = (sought: number, limit: number): number =>
  limit > 0 && sought > 0 ? limit * (1 - exp(-sought / limit)) : 0;

/** Leading talents who come when so many are sought in a year. */
export function attractedLeaders(sought: number, p: CareersParameters, size: Posts): number {
  return saturating(sought, ofThousandPosts(p.leaderLimit, size));
}

/** Million CNY for those who come: the price per head rises as the market is pressed. */
export function leaderCost(sought: number, price: number, p: CareersParameters, size: Posts): number {
  const heads = attractedLeaders(sought, p, size);
  if (heads === 0) return 0;
  return heads * price * (1 + (p.bidding * heads) / ofThousandPosts(p.leaderLimit, size));
}

/** Young doctorate holders who come when so many are sought in a year. */
export function recruitedYoung(sought: number, p: CareersParameters, size: Posts): number {
  return saturating(sought, ofThousandPosts(p.youngLimit, size));
}

/** Postdoctoral places that are taken when so many are offered in a year. */
export function recruitedPostdocs(offered: number, p: CareersParameters, size: Posts): number {
  return saturating(offered, ofThousandPosts(p.postdocLimit, size));
}

import { FUNDER } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';

/** Years of grants of the region that a researcher still has to come, beyond what is left of a usual one after its first year. */
export function yearsBeyondUsual({ researchers: r }: World, i: number, usual: number): number {
  let ahead = 0;
  if (r.grantFunder0[i] < FUNDER.firstOutside) ahead = Math.max(ahead, r.grantYears0[i]);
  if (r.grantFunder1[i] < FUNDER.firstOutside) ahead = Math.max(ahead, r.grantYears1[i]);
  if (r.grantFunder2[i] < FUNDER.firstOutside) ahead = Math.max(ahead, r.grantYears2[i]);
  return Math.max(0, ahead - (usual - 1));
}

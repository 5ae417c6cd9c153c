import { sum } from '../../maths/sum.js';
import type { Region } from './region.js';

/** Share of every area in the region's burden. */
export function shareOfBurden({ health: { areas } }: Region): Float64Array {
  const shares = new Float64Array(areas.length);
  for (let a = 0; a < areas.length; a++) shares[a] = areas[a].burden;
  const total = sum(shares);
  for (let a = 0; a < areas.length; a++) shares[a] /= total;
  return shares;
}

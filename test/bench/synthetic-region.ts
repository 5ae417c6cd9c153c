import type { Region } from '../../src/model/place/region.js';
import { withAmounts } from '../../src/model/representation.js';

/**
 * A region like the one given with about `researchers` people in it: posts, people to care for, money and outside
 * wins grow alike, so that each of its people lives as before.
 */
export function syntheticRegion(region: Region, researchers: number): Region {
  const factor = researchers / region.institutions.reduce((sum, { posts }) => sum + posts, 0);
  return {
    ...withAmounts(region, (amount) => amount * factor),
    id: `${region.id} x ${factor.toFixed(1)}`,
  };
}

/** A large region has more institutions, not larger ones: each of them in as many copies as its posts have grown. */
export function withMoreInstitutions(large: Region, { institutions }: Region): Region {
  const copies = large.institutions.flatMap((place, k) => {
    const many = Math.max(1, Math.round(place.posts / institutions[k].posts));
    const copy = (n: number) => ({ ...place, id: `${place.id}-${n}`, posts: place.posts / many });
    return Array.from({ length: many }, (_, n) => copy(n));
  });
  return { ...large, institutions: copies };
}

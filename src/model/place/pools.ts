import type { InstitutionSpec } from './region.js';

/**
 * Pools of institutions for rows that stand for w people each. A graduate who finds no post where the training was may
 * take one in the same pool. In an institution of n people what comes and goes in a year varies by √n; in rows of w it varies by
 * √w times as much, so that posts and graduates would miss each other more often. Together as much is missed in a pool of w
 * like institutions as in each of them person by person; unlike ones count by (Σ √posts)² / Σ posts. A pool is of one type
 * and of neighbours in the order given; those left over join the last one.
 */
export function pooled(places: readonly InstitutionSpec[], w: number): InstitutionSpec[] {
  const pools: InstitutionSpec[][] = [];
  for (const place of places) {
    const last = pools.at(-1);
    if (last?.[0].type === place.type && isNearer(alike([...last, place]), alike(last), w)) last.push(place);
    else pools.push([place]);
  }
  return withRemainders(pools, w).flatMap((pool, n) => pool.map((place) => ({ ...place, pool: n })));
}

/** Whether one number is nearer to `w` than another, as a ratio. */
const isNearer = (one: number, other: number, w: number): boolean =>
  Math.max(one / w, w / one) < Math.max(other / w, w / other);

/** How many like institutions miss as much as these together. */
function alike(places: readonly InstitutionSpec[]): number {
  const posts = places.reduce((sum, place) => sum + place.posts, 0);
  const roots = places.reduce((sum, { posts: own, members = 1 }) => sum + Math.sqrt(members * own), 0);
  return posts > 0 ? (roots * roots) / posts : Number.POSITIVE_INFINITY;
}

/** A pool that is too small joins the one before it, where that is of the same type and the two together are less too large. */
function withRemainders(pools: readonly InstitutionSpec[][], w: number): InstitutionSpec[][] {
  const whole: InstitutionSpec[][] = [];
  for (const pool of pools) {
    const last = whole.at(-1);
    const joins = last?.[0].type === pool[0].type && isNearer(alike([...last, ...pool]), alike(pool), w);
    if (joins) last.push(...pool);
    else whole.push(pool);
  }
  return whole;
}

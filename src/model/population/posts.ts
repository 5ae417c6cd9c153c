import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { choose } from '../../random/variates.js';
import { STAGE } from '../engine/codes.js';
import type { World } from '../engine/world.js';
import { wholeRows } from '../representation.js';
import { leaveTeam } from './people.js';

/**
 * Lots of successive institutions are a golden section apart (Weyl's sequence), so that together they hold as many rows as
 * their posts are worth.
 */
const GOLDEN = 0.6180339887498949;

/** Vacant posts of the quota, in rows of `representation` posts each. */
export function openPosts({ institutions, key }: World, k: number, representation: number): number {
  const held = institutions.filled[k] - institutions.extra[k];
  const u = uniform(key.k0, key.k1, counterOf(PURPOSE.postRounding, 0));
  const rows = wholeRows(
    institutions.posts[k],
    institutions.members[k],
    representation,
    (u + k * GOLDEN) % 1,
  );
  return Math.max(0, rows - held);
}

/** The institution nearest to `k` in its pool that has an open post, `k` itself first; -1 where there is none. */
export function openInPool(world: World, k: number, representation: number): number {
  const { pool, rows } = world.institutions;
  if (openPosts(world, k, representation) > 0) return k;
  let [before, after] = [k - 1, k + 1];
  while (pool[before] === pool[k] || (after < rows && pool[after] === pool[k])) {
    if (pool[before] === pool[k] && openPosts(world, before, representation) > 0) return before;
    if (after < rows && pool[after] === pool[k] && openPosts(world, after, representation) > 0) return after;
    before--;
    after++;
  }
  return -1;
}

/** Open posts of all institutions. */
export function openPostsOfAll(world: World, representation: number): number {
  let sum = 0;
  for (let k = 0; k < world.institutions.rows; k++) sum += openPosts(world, k, representation);
  return sum;
}

/** A trainee takes a post where the training was. */
export function takePost(world: World, i: number): void {
  const { researchers: r, institutions } = world;
  leaveTeam(world, i);
  r.stage[i] = STAGE.early;
  r.yearsInStage[i] = 0;
  r.tenure[i] = 0;
  r.unfunded[i] = 0;
  institutions.filled[r.institution[i]]++;
}

/** An institution drawn by the size of its research staff; a region may have tens of thousands of them. */
export function placeFor(sums: Float64Array, k0: number, k1: number): number {
  return choose(uniform(k0, k1, counterOf(PURPOSE.import, 0)), sums);
}

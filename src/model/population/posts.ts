import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { choose } from '../../random/variates.js';
import { GONE, PROGRAMME, STAGE, type World } from '../engine/world.js';
import type { Staff } from '../entries/lever.js';
import { HOSPITAL } from '../place/region.js';
import { wholeRows } from '../representation.js';
import { leaveTeam } from './people.js';

/**
 * Lots of successive institutions are a golden section apart (Weyl's sequence), so that together they hold as many rows as
 * their posts are worth.
 */
const GOLDEN = 0.6180339887498949;

/** People in posts by institution; those whom a programme holds are outside the quota. */
export function countPosts(world: World): void {
  const { gone, stage, institution, programme, contract } = world.researchers;
  const { filled, extra } = world.institutions;
  const { active, activeCount } = world;
  filled.fill(0);
  extra.fill(0);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (gone[i] !== GONE.no || stage[i] === STAGE.trainee) continue;
    filled[institution[i]]++;
    if (programme[i] !== PROGRAMME.none && contract[i] > 0) extra[institution[i]]++;
  }
}

/** Research-active people in post. */
export function staffOf({ researchers, institutions, active, activeCount }: World): Staff {
  const { stage, institution } = researchers;
  let all = 0;
  let hospitals = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (stage[i] === STAGE.trainee) continue;
    all++;
    if (institutions.type[institution[i]] === HOSPITAL) hospitals++;
  }
  return { all, hospitals };
}

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

/** Running sums of the institutions' research staff at the start: what `placeFor` draws by, made once for many draws. */
export function staffSums({ institutions: { basePosts, rows } }: World): Float64Array {
  const sums = new Float64Array(rows);
  let sum = 0;
  for (let k = 0; k < rows; k++) {
    sum += basePosts[k];
    sums[k] = sum;
  }
  return sums;
}

/** An institution drawn by the size of its research staff; a region may have tens of thousands of them. */
export function placeFor(sums: Float64Array, k0: number, k1: number): number {
  return choose(uniform(k0, k1, counterOf(PURPOSE.import, 0)), sums);
}

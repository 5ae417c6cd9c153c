import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { GONE, STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
import { INSTITUTION_TYPES } from '../../place/institution-types.js';

/**
 * People who may move to another institution of the region, by type of institution: in post without a binding
 * contract, and at their institution for a year. A doctor moves to a hospital, a teacher to a university: most moves of
 * doctors stay within a type (DOI 10.1186/s12960-025-01009-z).
 */
export function movablePeople(world: World): readonly Int32Array[] {
  const { gone, stage, contract, tenure, institution } = world.researchers;
  const { institutions, active, activeCount } = world;
  // a part of one column for each type, room for everybody in it
  const people = new Int32Array(INSTITUTION_TYPES.length * activeCount);
  const counts = new Int32Array(INSTITUTION_TYPES.length);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const type = institutions.type[institution[i]];
    const isFree = Number(gone[i] === GONE.no && stage[i] !== STAGE.trainee && contract[i] <= 0);
    // Written over by the next one where this one may not move: that is faster than to leave it out.
    people[type * activeCount + counts[type]] = i;
    counts[type] += isFree & Number(tenure[i] >= 1);
  }
  return INSTITUTION_TYPES.map((_, type) =>
    people.subarray(type * activeCount, type * activeCount + counts[type]),
  );
}

/** Moves a person of another institution to a post in institution `k`, the first from a lot on; false where there is no candidate. */
export function moveWithin(world: World, movable: Int32Array, k: number, lot: number): boolean {
  const { researchers: r, institutions } = world;
  const from = Math.floor(lot * movable.length);
  for (let n = 0; n < movable.length; n++) {
    const i = movable[(from + n) % movable.length];
    if (r.tenure[i] < 1 || !isElsewhere(world, i, k)) continue;
    institutions.filled[r.institution[i]]--;
    institutions.filled[k]++;
    r.institution[i] = k;
    r.tenure[i] = 0;
    return true;
  }
  return false;
}

/** Whether a person is in another institution than the one with the post; one that stands for several may be that of any of its people. */
function isElsewhere({ researchers: r, institutions, year }: World, i: number, k: number): boolean {
  if (r.institution[i] !== k) return true;
  const members = institutions.members[k];
  return members > 1 && uniform(r.key0[i], r.key1[i], counterOf(PURPOSE.otherMember, year)) >= 1 / members;
}

/** Trainees go with the mentors who moved. */
export function followMentors({ researchers: r, active, activeCount }: World): void {
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (r.mentor[i] >= 0) r.institution[i] = r.institution[r.mentor[i]];
  }
}

import { STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
import { HOSPITAL } from '../../place/institution-types.js';
import { AREAS } from '../../place/region.js';

/** Heads in post of hospitals by area; their reputation is added up in the areas themselves. */
export function hospitalPeople({
  researchers: r,
  institutions,
  areas,
  active,
  activeCount,
}: World): Float64Array {
  const staff = new Float64Array(AREAS.length);
  areas.reputation.fill(0);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (institutions.type[r.institution[i]] !== HOSPITAL || r.stage[i] === STAGE.trainee) continue;
    staff[r.area[i]]++;
    areas.reputation[r.area[i]] += r.reputation[i];
  }
  return staff;
}

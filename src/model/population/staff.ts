import { GONE, PROGRAMME, STAGE } from '../engine/codes.js';
import type { World } from '../engine/world.js';
import type { Staff } from '../entries/lever.js';
import { HOSPITAL } from '../place/institution-types.js';

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

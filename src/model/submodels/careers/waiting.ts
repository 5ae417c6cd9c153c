import { GONE, PROGRAMME, STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
import { takePost } from '../../population/posts.js';

/** Years for which a trainee outside any programme has looked for a post since the end of training; negative before it. */
export const yearsWaited = ({ researchers: r }: World, i: number, trainingYears: number): number =>
  r.yearsInStage[i] - trainingYears;

/** Graduates of all institutions who wait for a post. */
export function waitingPeople(world: World, trainingYears: number): Int32Array {
  const { researchers: r, active, activeCount } = world;
  const rows = new Int32Array(activeCount);
  let count = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (r.stage[i] !== STAGE.trainee || r.gone[i] !== GONE.no || r.programme[i] !== PROGRAMME.none) continue;
    if (yearsWaited(world, i, trainingYears) >= 0) rows[count++] = i;
  }
  return rows.subarray(0, count);
}

/** Gives a post in institution `k` to one who waits, the first from a lot on who has none yet; there is one. */
export function postOneWaiting(world: World, waiting: Int32Array, k: number, lot: number): void {
  const { stage, institution } = world.researchers;
  const from = Math.floor(lot * waiting.length);
  for (let n = 0; n < waiting.length; n++) {
    const i = waiting[(from + n) % waiting.length];
    if (stage[i] !== STAGE.trainee) continue;
    institution[i] = k;
    takePost(world, i);
    return;
  }
  throw new Error('there is no graduate who waits for the post');
}

import { counterOf } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { GONE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';

/** Everyone in post, with the chance of the next way out and the first way that was open, `GONE.no` so far for most. */
export interface AtTheDoor {
  readonly world: World;
  readonly year: number;
  readonly inPost: Int32Array;
  readonly count: number;
  readonly chances: Float64Array;
  readonly ways: Uint8Array;
}

/** One way out for those to whom none before it was open: a loop each, so that nothing is boxed on the way. */
export function openWay(
  { world, year, inPost, count, chances, ways }: AtTheDoor,
  way: number,
  purpose: number,
): void {
  const { key0, key1 } = world.researchers;
  const counter = counterOf(purpose, year);
  for (let n = 0; n < count; n++) {
    const i = inPost[n];
    if (uniform(key0[i], key1[i], counter) < chances[n] && ways[n] === GONE.no) ways[n] = way;
  }
}

import { counterOf } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { GONE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';

/** Everyone in post, with the first way out that was open, `GONE.no` so far for most. */
export interface AtTheDoor {
  readonly world: World;
  readonly year: number;
  readonly inPost: Int32Array;
  readonly count: number;
  /** Of the way that is looked at: the chance, or log-odds on the way to it. */
  readonly chances: Float64Array;
  readonly ways: Uint8Array;
}

/** Opens a way, by the chances that stand in `at`, to those to whom none before it was open. One loop over columns for each way is fastest. */
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

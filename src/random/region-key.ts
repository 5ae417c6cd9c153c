import { childKey } from './child-key.js';
import { CHANNEL, type Key } from './keys.js';

/** Key of the region of a replicate: of what befalls it as a whole. */
export const regionKey = (replicate: Key): Key => childKey(replicate, CHANNEL.region, 0, 0);

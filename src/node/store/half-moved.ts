import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, OLDER, type Rename } from './move-into-place.js';

/** True if a folder was moved aside and nothing has taken its name since: the process that moved it was killed, or failed. */
export const isHalfMoved = (place: string, folder: string): boolean =>
  !existsSync(folder) && existsSync(join(place, OLDER));

/**
 * End a move that was broken off: forward where the new results are whole, else back. True if the place was moved away;
 * the older results are then in it. To be called by who holds the lock of the place.
 */
export function settleMove(place: string, folder: string, rename: Rename = renameSync): boolean {
  if (!isHalfMoved(place, folder)) return false;
  const forward = existsSync(join(place, MANIFEST));
  if (forward) rename(place, folder);
  else rename(join(place, OLDER), folder);
  return forward;
}

import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Share } from '../../work/share.js';
import { UNFINISHED } from '../store/place.js';
import { guarding } from '../store/storage-problem.js';
import { readShard, SHARD, type Shard, writeShard } from './shard-file.js';
import { storedShare } from './stored-share.js';

/** Where a shard is gathered until it is whole. */
const gatheredIn = (folder: string): string => `${resolve(folder)}${UNFINISHED}`;

/** The place of the shard that is meant by a folder: of a whole one the folder itself, else where it is gathered. */
export function placeOfShard(folder: string): string {
  const path = resolve(folder);
  return [path, gatheredIn(folder)].find((place) => existsSync(join(place, SHARD))) ?? path;
}

/**
 * Takes a shard that was whole back to where results are gathered, so that the same command goes on from it: another process may have
 * been started for the same share.
 */
export function takeUpShard(folder: string): void {
  const gathered = gatheredIn(folder);
  if (existsSync(gathered) || readShard(resolve(folder)) === undefined) return;
  guarding(folder)(() => {
    try {
      renameSync(resolve(folder), gathered);
    } catch (error) {
      // Another process took it up just then: it has the lock.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  });
}

/**
 * Marks a folder that results are gathered in as a shard that has begun.
 * @param left results that are still to come
 */
export function beginShard(folder: string, command: readonly string[], share: Share, left: number): Shard {
  const place = gatheredIn(folder);
  return guarding(place)(() => {
    const stored = storedShare(place);
    if (stored === null || stored.inputs === null) throw new Error(`no results are gathered in ${place}`);
    const { inputs, results } = stored;
    const shard = { command, share, inputs, runs: results.length + left, failures: null };
    writeShard(place, shard);
    return shard;
  });
}

/** Gives a whole shard its name; one without any run is a folder all the same, so that none is missed. */
export function endShard(folder: string, shard: Shard, failures: ReadonlyMap<string, string>): Shard {
  const place = gatheredIn(folder);
  return guarding(place)(() => {
    mkdirSync(place, { recursive: true });
    const whole = { ...shard, failures: [...failures].map(([run, reason]) => ({ run, reason })) };
    writeShard(place, whole);
    renameSync(place, resolve(folder));
    return whole;
  });
}

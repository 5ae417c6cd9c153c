import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { formatNumber } from '../language/numbers.js';
import { InputError } from '../scenario/reading/input-error.js';
import { wholeIssue } from '../scenario/reading/issues.js';
import { PARTS } from './kept-parts.js';
import { unfinishedFolder } from './store/place.js';

/** Bytes that are free on the disk where a folder is or is going to be. */
export type RoomOf = (folder: string) => number;

const freeBytes: RoomOf = (folder) => {
  const { bavail, bsize } = statfsSync(standing(resolve(folder)));
  return bavail * bsize;
};

const standing = (folder: string): string => (existsSync(folder) ? folder : standing(dirname(folder)));

/**
 * Refuses results that the disk cannot hold, before anything runs; what an interrupted call has left there is counted as there.
 * @param room replaced to let a disk be small in a test
 * @throws InputError that names what is needed and what is free
 */
export function requireRoom(folder: string, bytes: number, room: RoomOf = freeBytes): void {
  const parts = join(unfinishedFolder(folder), PARTS);
  const there = existsSync(parts) ? statSync(parts).size : 0;
  const free = room(folder);
  if (bytes - there <= free) return;
  const [needed, left] = [bytes - there, free].map((size) => `${formatNumber(size / 1e9, 2)} GB`);
  const found = { en: `results of ${needed}, and ${left} free`, zh: `结果约需 ${needed}，磁盘仅余 ${left}` };
  const expected = {
    en: 'fewer points, draws or replicates, or another disk with --out',
    zh: '更少的点、组或重复次数，或用 --out 另选磁盘',
  };
  throw new InputError([wholeIssue(folder, found, expected)]);
}

import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { settleMove } from './half-moved.js';
import { releaseLock, takeLock } from './lock.js';
import { LINK, openOwn } from './own-file.js';
import { StorageProblem } from './storage-problem.js';

export const JOURNAL = 'blocks.bin';
export const LOCK = 'lock';
/** What an unfinished folder says of the run that fills it. */
export const ASKED = 'asked.json';

const A_FOLDER: Bilingual = { en: 'a folder', zh: '文件夹' };

/** How often a folder is made anew that a finishing process takes away just then. */
const ATTEMPTS = 10;

/** What is added to a folder's name while results are gathered for it. */
export const UNFINISHED = '.unfinished';

/** The folder that complete results have: behind a link the one that it leads to, so that its disk is used and the link stays. */
export function finishedFolder(folder: string): string {
  const path = resolve(folder);
  return existsSync(path) ? realpathSync(path) : path;
}

/** The folder that results are gathered in until they are complete. */
export const unfinishedFolder = (folder: string): string => `${finishedFolder(folder)}${UNFINISHED}`;

/** True if an earlier call left runs that the same command can go on from. */
export const hasStored = (folder: string): boolean =>
  [unfinishedFolder(folder), finishedFolder(folder)].some((place) => existsSync(join(place, JOURNAL)));

/**
 * Make the folder that results are gathered in and take its lock, after what a killed run left half moved was settled;
 * the outermost folder that had to be made, or undefined where all were there.
 */
export function takePlace(folder: string, say: (notice: Bilingual) => void): string | undefined {
  const [finished, place] = [finishedFolder(folder), unfinishedFolder(folder)];
  for (let attempt = 1; ; attempt++) {
    let made: string | undefined;
    try {
      made = makeFolders(place);
      if (lstatSync(place).isSymbolicLink()) throw new StorageProblem('call', place, LINK, A_FOLDER);
      takeLock(join(place, LOCK), say);
      if (!settleMove(place, finished)) return made;
      // The place is now where its results belong, and its lock with it.
      releaseLock(join(finished, LOCK));
    } catch (error) {
      if (made !== undefined) removeEmpty(place, made);
      // The process that had the folder, or made one around it, took it away between its making and its locking.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Node's own way tries for ever below folders that take none, as /proc; the outermost folder that had to be made. */
function makeFolders(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  const outermost = makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return outermost;
    if (outermost !== undefined) removeEmpty(dirname(path), outermost);
    throw error;
  }
  return outermost ?? path;
}

/** Let go of a folder that nothing is to be kept in: it goes, and what had to be made for it. */
export function abandonPlace(place: string, made: string | undefined): void {
  if (made !== undefined) for (const name of [JOURNAL, ASKED]) rmSync(join(place, name), { force: true });
  releaseLock(join(place, LOCK));
  removeEmpty(place, made);
}

/** Begin with the runs of the finished folder, so that more can be added to them; false where there is nothing to copy. */
export function takeOver(folder: string, place: string): boolean {
  const [finished, own, copy] = [join(folder, JOURNAL), join(place, JOURNAL), join(place, `${JOURNAL}.copy`)];
  if (existsSync(own) || !existsSync(finished)) return false;
  closeSync(openOwn(finished, 'read'));
  rmSync(copy, { force: true });
  try {
    copyFileSync(finished, copy, constants.COPYFILE_EXCL);
    sync(copy);
    renameSync(copy, own);
    return true;
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Remove a folder in which nothing is left, and so those around it up to the outermost that was made for it. */
function removeEmpty(folder: string, made: string | undefined): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something else is in it: it stays.
    return;
  }
  if (made !== undefined && folder.length > made.length) removeEmpty(dirname(folder), made);
}

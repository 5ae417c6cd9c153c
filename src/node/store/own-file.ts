import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { StorageProblem } from './storage-problem.js';

/** How a file of a results folder is opened: to be read, made anew, or gone on with. */
const WAYS = {
  read: constants.O_RDONLY,
  make: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  continue: constants.O_RDWR | constants.O_CREAT,
} as const;

/** Links are not followed, and opening a pipe does not wait for its other end; 0 where a system knows no such flag. */
const CAREFULLY = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Open a file of a results folder as the ordinary file that this program writes. A link could lead to a file of another
 * user, as on a shared disk or in an archive from elsewhere. Throws a StorageProblem where something else stands there.
 */
export function openOwn(path: string, way: keyof typeof WAYS): number {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined) refuseStrange(path, there);
  const file = openSync(path, WAYS[way] | CAREFULLY, 0o666);
  try {
    refuseStrange(path, fstatSync(file), way === 'continue');
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return file;
}

/** The content of a file of a results folder; throws a StorageProblem where it is a link, a folder or a pipe. */
export function readOwn(path: string): Buffer {
  const file = openOwn(path, 'read');
  try {
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function refuseStrange(path: string, about: Stats, alone = false): void {
  const found = strangeness(about) ?? (alone && about.nlink > 1 ? OTHER_NAME : null);
  if (found !== null) throw new StorageProblem('call', path, found, ORDINARY);
}

/** What something is that is no ordinary file; null for one. */
function strangeness(about: Stats): Bilingual | null {
  if (about.isFile()) return null;
  if (about.isSymbolicLink()) return LINK;
  return about.isDirectory() ? FOLDER : PIPE;
}

/** A link where there should be none. */
export const LINK: Bilingual = { en: 'a link', zh: '链接' };
const FOLDER: Bilingual = { en: 'a folder', zh: '文件夹' };
const PIPE: Bilingual = { en: 'a pipe or a device', zh: '管道或设备' };
const OTHER_NAME: Bilingual = { en: 'a file that has another name too', zh: '另有名称的同一文件' };
const ORDINARY: Bilingual = { en: 'an ordinary file, or none', zh: '普通文件，或空位' };

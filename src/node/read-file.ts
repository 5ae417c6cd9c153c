import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { endless, tooLarge, type Unreadable } from '../scenario/reading/file-text.js';

/** Bytes that are read at a time. Files of the system may give only whole records. */
const BITE = 65_536;

/**
 * The bytes of an ordinary file that has no more than `most`. Its size is asked for before it is read, but not believed:
 * files of the system have size 0 and may have no end. Null where there is no file, or why it cannot be read. Never throws,
 * and never waits for what is to come.
 */
export function readOrdinary(file: string, most: number): Uint8Array | Unreadable | null {
  try {
    const wrong = notOrdinary(statSync(file));
    // Opening a pipe would wait for its other end; the file may be another one by now.
    return wrong ?? readOpen(openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)), most);
  } catch (error) {
    return problemOf(error);
  }
}

function readOpen(file: number, most: number): Uint8Array | Unreadable {
  try {
    const about = fstatSync(file);
    return notOrdinary(about) ?? tooLarge(about.size, most) ?? bytesOf(file, most);
  } finally {
    closeSync(file);
  }
}

interface Kind {
  isDirectory(): boolean;
  isFile(): boolean;
}

function notOrdinary(about: Kind): Unreadable | null {
  if (about.isDirectory()) return { found: 'a folder', expected: 'a file' };
  return about.isFile() ? null : { found: 'a device or a pipe', expected: 'an ordinary file' };
}

function bytesOf(file: number, most: number): Uint8Array | Unreadable {
  const bites: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const bite = new Uint8Array(BITE);
    const read = readSync(file, bite, 0, BITE, null);
    if (read === 0) break;
    bites.push(bite.subarray(0, read));
    length += read;
  }
  return length > most ? endless(most) : new Uint8Array(Buffer.concat(bites, length));
}

/** Why the system gives no file, in words; null where there is none. */
function problemOf(error: unknown): Unreadable | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  const found = WHY[code] ?? `a file that cannot be read (${code || String(error)})`;
  return { found, expected: 'a file that can be read' };
}

const WHY: Readonly<Record<string, string>> = {
  ELOOP: 'links that lead in a circle',
  EACCES: 'a file that you may not read',
  EPERM: 'a file that you may not read',
  ENAMETOOLONG: 'a name that is too long',
  ERR_INVALID_ARG_VALUE: 'a name that no file can have',
  EAGAIN: 'a file without an end',
};

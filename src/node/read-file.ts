import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { endless, READABLE, tooLarge, type Unreadable } from '../scenario/reading/file-text.js';

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
  if (about.isDirectory()) return FOLDER;
  return about.isFile() ? null : DEVICE;
}

const FOLDER: Unreadable = {
  found: { en: 'a folder', zh: '文件夹' },
  expected: { en: 'a file', zh: '文件' },
};
const DEVICE: Unreadable = {
  found: { en: 'a device or a pipe', zh: '设备或管道' },
  expected: { en: 'an ordinary file', zh: '普通文件' },
};

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
  return { found: WHY[code] ?? unreadable(code || String(error)), expected: READABLE };
}

const unreadable = (why: string): Bilingual => ({
  en: `a file that cannot be read (${why})`,
  zh: `无法读取的文件（${why}）`,
});

const NOT_ALLOWED: Bilingual = { en: 'a file that you may not read', zh: '无权读取的文件' };

const WHY: Readonly<Record<string, Bilingual>> = {
  ELOOP: { en: 'links that lead in a circle', zh: '循环的链接' },
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  ENAMETOOLONG: { en: 'a name that is too long', zh: '过长的名称' },
  ERR_INVALID_ARG_VALUE: { en: 'a name that no file can have', zh: '不能用作文件名的名称' },
  EAGAIN: { en: 'a file without an end', zh: '没有结尾的文件' },
};

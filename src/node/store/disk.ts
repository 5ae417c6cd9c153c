import { closeSync, fsyncSync, writeSync } from 'node:fs';
import { openOwn } from './own-file.js';

/** Writes bytes at a position (null = where the file stands) and says how many it took; may be replaced to let a disk fail. */
export type Write = (
  file: number,
  bytes: Uint8Array,
  offset: number,
  length: number,
  position: number | null,
) => number;

export const writeToDisk: Write = (file, bytes, offset, length, position) =>
  writeSync(file, bytes, offset, length, position);

/** Write all bytes, however many pieces the system takes them in. */
export function writeAll(write: Write, file: number, bytes: Uint8Array, position: number | null): void {
  for (let done = 0; done < bytes.length; ) {
    done += write(file, bytes, done, bytes.length - done, position === null ? null : position + done);
  }
}

/** A new file, whole and on the disk, not only on its way there, when this returns. */
export function writeWhole(write: Write, path: string, content: string | Uint8Array): void {
  const file = openOwn(path, 'make');
  try {
    writeAll(write, file, typeof content === 'string' ? Buffer.from(content) : content, null);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

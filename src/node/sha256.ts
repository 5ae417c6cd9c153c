import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { openOwn } from './store/own-file.js';

/** SHA-256 of what a file is to hold, in hexadecimal digits. */
export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Bytes of a file that are hashed at once. */
const PIECE = 1 << 20;

/** SHA-256 of a file in hexadecimal digits, however long it is. */
export function fileHash(path: string): string {
  const file = openOwn(path, 'read');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.alloc(PIECE);
    for (let got = PIECE; got > 0; ) {
      got = readSync(file, piece, 0, PIECE, null);
      hash.update(piece.subarray(0, got));
    }
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { type Write, writeWhole } from './disk.js';

/** Names of files that are written to take the place of others, should they be left behind. */
export const REPLACEMENT = /\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.new$/;

/**
 * A whole file in place of one that is there, if any: a reader sees the older or the new one, and the older one
 * stays where the disk takes no more. A link is replaced itself, not what it leads to.
 */
export function replaceWhole(write: Write, path: string, content: string | Uint8Array): void {
  const written = `${path}.${randomUUID()}.new`;
  try {
    writeWhole(write, written, content);
    renameSync(written, path);
  } catch (error) {
    rmSync(written, { force: true });
    throw error;
  }
}

import { type Zippable, zipSync } from 'fflate';
import type { MadeFile } from '../engine/takeaway.js';
import { pngOf } from './png-of.js';

/** A date that every archive bears, so that the same files give the same bytes. */
const DATE = new Date(1980, 0, 1);

/** Files in one archive; drawings are joined by their pictures. */
export async function packedFiles(files: readonly MadeFile[]): Promise<Blob> {
  const entries: Zippable = {};
  for (const { name, content } of files) {
    entries[name] = [await bytesOf(content), { mtime: DATE }];
    if (!name.endsWith('.svg') || typeof content !== 'string') continue;
    const picture = await bytesOf(await pngOf(content));
    // A picture is packed already.
    entries[name.replace(/svg$/, 'png')] = [picture, { mtime: DATE, level: 0 }];
  }
  return new Blob([zipSync(entries) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

const bytesOf = async (content: string | Blob): Promise<Uint8Array> =>
  new Uint8Array(await new Blob([content]).arrayBuffer());

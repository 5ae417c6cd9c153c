import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ResultFiles } from './results-folder.js';
import { writeToDisk, writeWhole } from './store/disk.js';
import { finishedFolder, LOCK } from './store/place.js';
import { type CrateSource, roCrate } from './store/ro-crate.js';
import { storageProblem } from './store/storage-problem.js';

const CRATE = 'ro-crate-metadata.json';

/**
 * Add files to finished results, or replace them, and describe the folder anew; all else in it stays as it is. Each file
 * takes its place whole. Throws a StorageProblem where the disk does not let it.
 */
export function addToResults(folder: string, files: ResultFiles, crate: Omit<CrateSource, 'files'>): void {
  const place = finishedFolder(folder);
  let aside: string | undefined;
  try {
    aside = mkdtempSync(`${place}.`);
    for (const [name, content] of Object.entries(files)) putInto(place, aside, name, content);
    putInto(place, aside, CRATE, roCrate({ ...crate, files: describedIn(place) }));
  } catch (error) {
    throw storageProblem(error, place);
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}

/** Written beside the folder and moved into it, so that nobody ever reads half a file. */
function putInto(place: string, aside: string, name: string, content: string | Uint8Array): void {
  const [written, path] = [join(aside, 'file'), join(place, name)];
  writeWhole(writeToDisk, written, content);
  mkdirSync(dirname(path), { recursive: true });
  renameSync(written, path);
}

/** Every file of the folder that its description names, by its path in it. */
const describedIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== LOCK)
    .map((entry) => relative(place, join(entry.parentPath, entry.name)))
    .filter((name) => name !== CRATE);

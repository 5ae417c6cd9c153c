import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { CRATE, listedIn } from './folder-contents.js';
import type { ResultFiles } from './result-files.js';
import { folderManifest, manifestText } from './results-manifest.js';
import { contentHash } from './sha256.js';
import { writeToDisk } from './store/disk.js';
import { releaseLock, takeLock } from './store/lock.js';
import { MANIFEST } from './store/move-into-place.js';
import { finishedFolder, LOCK } from './store/place.js';
import { replaceWhole } from './store/replacement.js';
import { type CrateSource, roCrate } from './store/ro-crate.js';
import { StorageProblem, storageProblem } from './store/storage-problem.js';

/**
 * Add files to finished results, or replace them, and list and describe them anew; all else in the folder stays as it is.
 * Each file takes its place whole. Throws a StorageProblem where the disk does not let it, or another process is at it.
 */
export function addToResults(
  folder: string,
  files: ResultFiles,
  crate: Omit<CrateSource, 'files'>,
  say: (notice: Bilingual) => void,
): void {
  const place = finishedFolder(folder);
  const lock = join(place, LOCK);
  try {
    takeLock(lock, say);
    try {
      refuseLinks(place, Object.keys(files));
      for (const [name, content] of Object.entries(listedAnew(place, files, crate))) {
        const path = join(place, name);
        mkdirSync(dirname(path), { recursive: true });
        replaceWhole(writeToDisk, path, content);
      }
    } finally {
      releaseLock(lock);
    }
  } catch (error) {
    throw storageProblem(error, place);
  }
}

/** The manifest that lists the files, these, and the description of the folder; in this order, so that none is ever unlisted. */
function listedAnew(place: string, files: ResultFiles, crate: Omit<CrateSource, 'files'>): ResultFiles {
  const manifest = folderManifest(place);
  const older = (listedIn(place, manifest) ?? []).filter((name) => existsSync(join(place, name)));
  const names = new Set([...older, ...Object.keys(files), MANIFEST]);
  names.delete(CRATE);
  const written = { ...files, [CRATE]: roCrate({ ...crate, files: [...names] }) };
  if (manifest?.files === undefined) return written;
  const hashes = Object.entries(written).map(([name, content]) => [name, contentHash(content)]);
  const listed = { ...manifest.files, ...Object.fromEntries(hashes) };
  return { [MANIFEST]: manifestText(manifest.kind, manifest.content, listed), ...written };
}

/** A link where a folder should be could lead to files of another user. */
function refuseLinks(place: string, names: readonly string[]): void {
  for (const folder of new Set(names.flatMap(foldersOf))) {
    const path = join(place, folder);
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new StorageProblem('call', path, NO_FOLDER, FOLDER_OR_NOTHING);
  }
}

const NO_FOLDER: Bilingual = { en: 'no folder', zh: '不是文件夹' };
const FOLDER_OR_NOTHING: Bilingual = { en: 'a folder, or nothing', zh: '文件夹，或空位' };

/** The folders that a file stands in, the outermost first: of a/b/c, a and a/b. */
const foldersOf = (name: string): string[] =>
  name
    .split('/')
    .slice(0, -1)
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));

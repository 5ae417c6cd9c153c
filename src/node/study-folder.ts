import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { folderProblem, type ResultFiles } from './results-folder.js';
import { writeToDisk, writeWhole } from './store/disk.js';
import { storageProblem } from './store/storage-problem.js';

const MANIFEST = 'manifest.json';

/** What the results folder of a study holds at its top. */
const ENTRIES = ['table.csv', 'agreements.csv', 'charts', MANIFEST];

/** Why the results of a study cannot go into a folder, or null when they can; older results of a study are replaced. */
export function studyFolderProblem(folder: string): string | null {
  return holdsStudy(resolve(folder)) ? null : folderProblem(folder);
}

function holdsStudy(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isDirectory()) return false;
  try {
    const held = readdirSync(path);
    if (held.some((name) => !ENTRIES.includes(name))) return false;
    return 'study' in JSON.parse(readFileSync(join(path, MANIFEST), 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Writes a results folder whole or not at all: everything is written to a folder of its own beside it, the older folder
 * steps aside before the new one takes its name, comes back if that fails, and goes when it has. Throws a StorageProblem
 * where the disk does not let it.
 */
export function publishStudy(folder: string, files: ResultFiles, manifest: object): void {
  const place = resolve(folder);
  let aside: string | undefined;
  try {
    mkdirSync(dirname(place), { recursive: true });
    aside = mkdtempSync(`${place}.`);
    writeFiles(join(aside, 'new'), { ...files, [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n` });
    moveIntoPlace(join(aside, 'new'), place, join(aside, 'older'));
  } catch (error) {
    throw storageProblem(error, place);
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}

function writeFiles(folder: string, files: ResultFiles): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(writeToDisk, path, content);
  }
}

function moveIntoPlace(written: string, place: string, older: string): void {
  const replaces = existsSync(place);
  if (replaces) renameSync(place, older);
  try {
    renameSync(written, place);
  } catch (error) {
    if (replaces) renameSync(older, place);
    throw error;
  }
}

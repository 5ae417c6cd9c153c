import { join } from 'node:path';
import { type InputIssue, wholeIssue } from '../scenario/reading/issues.js';
import { fileHash, folderManifest } from './results-manifest.js';
import { MANIFEST } from './store/move-into-place.js';
import { StorageProblem } from './store/storage-problem.js';

/** Report and charts are drawn from the data whenever they are asked for. */
const DRAWN = /^(?:report(?:\.\w+)?\.html|charts\/.*|ro-crate-metadata\.json)$/;

/**
 * Data files of a results folder, of those that are asked for, that are no longer what was written according to its
 * manifest, and the manifest itself where it was changed. Nothing is known of folders of before files were listed.
 */
export function changedFiles(folder: string, asked: (name: string) => boolean): InputIssue[] {
  const manifest = folderManifest(folder);
  if (manifest === null) return [resultsIssue(join(folder, MANIFEST), 'no manifest of medinno', AS_WRITTEN)];
  if (manifest.files === undefined) return [];
  if (!manifest.sound) return [resultsIssue(join(folder, MANIFEST), CHANGED, AS_WRITTEN)];
  return Object.entries(manifest.files)
    .filter(([name]) => !DRAWN.test(name) && asked(name))
    .flatMap(([name, hash]) => {
      const found = problemOf(join(folder, name), hash);
      return found === null ? [] : [resultsIssue(join(folder, name), found, AS_WRITTEN)];
    });
}

const CHANGED = 'a file that was changed since it was written';
const AS_WRITTEN = 'the file as it was written; the command that made the results makes it anew';

function problemOf(path: string, hash: string): string | null {
  try {
    return fileHash(path) === hash ? null : CHANGED;
  } catch (error) {
    if (error instanceof StorageProblem) return error.found.slice(path.length + 2);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'nothing there';
    throw error;
  }
}

/** What keeps a file of a results folder from being opened, as a mistake of that file; other errors are thrown on. */
export function strangeFile(path: string, error: unknown): InputIssue {
  if (!(error instanceof StorageProblem)) throw error;
  return resultsIssue(path, error.found.slice(path.length + 2), error.expected);
}

/** A mistake of a results folder, or of a file in it as a whole. */
export const resultsIssue = wholeIssue;

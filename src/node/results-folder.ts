import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { strangerInFinished, strangerInGathering } from './folder-contents.js';
import { folderManifest, type ResultsKind } from './results-manifest.js';
import { MANIFEST } from './store/move-into-place.js';
import { openOwn } from './store/own-file.js';
import { finishedFolder, JOURNAL, UNFINISHED, unfinishedFolder } from './store/place.js';
import { MAGIC } from './store/record.js';
import { StorageProblem, storageProblem } from './store/storage-problem.js';

/**
 * Why results cannot go into a folder, or null when they can: only a new folder, an empty one, or one that holds
 * older results of the same kind and nothing else is written, since what is there is replaced. The same holds for the
 * folder next to it that they are gathered in.
 */
export function folderProblem(folder: string, kind: ResultsKind = 'simulation'): string | null {
  try {
    const path = finishedFolder(folder);
    return (
      placeProblem(path) ?? existingProblem(path, kind) ?? gatheringProblem(unfinishedFolder(folder), kind)
    );
  } catch (error) {
    const problem = storageProblem(error, folder);
    if (problem instanceof StorageProblem) return problem.found.slice(folder.length + 2);
    throw problem;
  }
}

/** What is wrong with where a folder lies, whatever is in it. */
function placeProblem(path: string): string | null {
  if (path.endsWith(UNFINISHED)) return `a name that ends like those of unfinished results, ${UNFINISHED}`;
  if (`${process.cwd()}/`.startsWith(`${path}/`)) return 'the working folder, or one around it';
  const existing = nearestExisting(path);
  if (!statSync(existing).isDirectory()) return `a file: ${existing}`;
  return existing !== path && isThere(path) ? 'a link that leads nowhere' : null;
}

/** What keeps a folder that is there from being replaced. */
export function existingProblem(path: string, kind: ResultsKind): string | null {
  if (!existsSync(path)) return null;
  const held = namesIn(path);
  if (held === undefined) return 'a folder that may not be read';
  const problem = held.length === 0 ? null : contentProblem(path, held, kind);
  if (problem !== null) return problem;
  // It is moved aside for the new one, which a mounted disk cannot be, nor a folder of another user.
  if (statSync(path).dev !== statSync(dirname(path)).dev) return 'a mounted disk itself and no folder in it';
  return mayBeWritten(path) ? null : 'a folder that may not be written to';
}

/** Results are known by their manifest; a damaged one is forgiven where the journal is there, which the same command mends. */
function contentProblem(path: string, held: readonly string[], kind: ResultsKind): string | null {
  const manifest = folderManifest(path);
  const known = manifest !== null || hasJournal(path);
  if (held.includes(MANIFEST) && !known) return `a folder whose ${MANIFEST} is not one of medinno`;
  const holds = manifest?.kind ?? 'simulation';
  if (known && holds !== kind) return HOLDS[holds];
  const strange = strangerInFinished(path, manifest);
  if (strange !== null) return `a folder that holds something else than results: ${strange}`;
  return held.includes(MANIFEST) ? null : 'a folder without a manifest of results';
}

const HOLDS: Readonly<Record<ResultsKind, string>> = {
  simulation: 'a folder of simulated results, which a study does not replace',
  study: 'a folder of a published study, which simulated results do not replace',
};

function hasJournal(path: string): boolean {
  try {
    const file = openOwn(join(path, JOURNAL), 'read');
    try {
      const start = Buffer.alloc(MAGIC.length);
      readSync(file, start);
      return start.equals(MAGIC);
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** What is in that folder is cleared away in the end, so nothing strange may be in it. */
export function gatheringProblem(path: string, kind: ResultsKind): string | null {
  if (!isThere(path)) return null;
  if (!lstatSync(path).isDirectory()) return `gathered in ${path}, which is no folder`;
  if (namesIn(path) === undefined) return `gathered in ${path}, which may not be read`;
  const strange = strangerInGathering(path, kind);
  return strange === null ? null : `gathered in ${path}, which holds something else: ${strange}`;
}

/** Also a link that leads nowhere is there. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function mayBeWritten(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What is in a folder; undefined where that cannot be read. */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

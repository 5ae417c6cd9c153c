import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { unknownName } from './folder-contents.js';
import { removeFinished } from './remove-finished.js';
import type { ResultFiles } from './result-files.js';
import { existingProblem, gatheringProblem } from './results-folder.js';
import type { ResultsKind } from './results-kind.js';
import { manifestText } from './results-manifest.js';
import { fileHash } from './sha256.js';
import { type Write, writeWhole } from './store/disk.js';
import { MANIFEST, moveIntoPlace, OLDER, type Rename } from './store/move-into-place.js';
import { StorageProblem } from './store/storage-problem.js';

/** A folder that results are gathered in, what they are, and the name that they are to have. */
export interface Gathering {
  readonly kind: ResultsKind;
  readonly place: string;
  readonly finished: string;
  /** Replaced to let a disk fail in a test. */
  readonly write: Write;
  readonly rename?: Rename | undefined;
}

/** Clear away what earlier attempts left, but for what has these names at the top. */
export function clearGathering({ place, kind }: Gathering, kept: readonly string[]): void {
  refuse(place, gatheringProblem(place, kind));
  for (const name of readdirSync(place)) {
    if (!kept.includes(name)) rmSync(join(place, name), { recursive: true, force: true });
  }
}

export function gather({ place, write }: Gathering, files: ResultFiles): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(place, name);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(write, path, content);
  }
}

/**
 * Give gathered results their name, with a manifest that lists these files with their hashes, so that later changes are found.
 * Older results are replaced only once the new ones are whole, and only where nothing else came to stand among them.
 */
export function publishGathered(gathering: Gathering, names: readonly string[], manifest: object): void {
  const { kind, place, finished, rename } = gathering;
  const unknown = unknownName(kind, names);
  if (unknown !== undefined) throw new Error(`no results folder is known to hold ${unknown}`);
  const hashes = Object.fromEntries(names.map((name) => [name, fileHash(join(place, name))]));
  gather(gathering, { [MANIFEST]: manifestText(kind, manifest, hashes) });
  refuse(finished, existingProblem(finished, kind));
  moveIntoPlace(place, finished, rename);
  clearOlder(join(finished, OLDER));
}

function refuse(folder: string, problem: Bilingual | null): void {
  if (problem !== null) throw new StorageProblem('call', folder, problem, RESULTS_ALONE);
}

const RESULTS_ALONE: Bilingual = {
  en: 'a folder of results and nothing else',
  zh: '只存放结果的文件夹',
};

/** What cannot be removed stays: the new results are whole all the same, and the next ones replace both. */
function clearOlder(folder: string): void {
  try {
    removeFinished(folder);
  } catch {
    // No results that are still in use are lost.
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clearGathering, gather, publishGathered, type ResultFiles } from './publish-folder.js';
import { writeToDisk } from './store/disk.js';
import { releaseLock } from './store/lock.js';
import { isHalfMoved, type Rename } from './store/move-into-place.js';
import { abandonPlace, finishedFolder, LOCK, takePlace, unfinishedFolder } from './store/place.js';
import { storageProblem } from './store/storage-problem.js';

/** The results folder of a study while it is made; no other process may write it until it is closed. */
export interface StudyFolder {
  /** Write the folder whole or not at all; older results of a study are replaced once the new ones are whole. */
  readonly publish: (files: ResultFiles, manifest: object) => void;
  /** Let go of the folder; what was not published is removed. */
  readonly close: () => void;
}

/**
 * Take the folder that the results of a study are to have. Throws a StorageProblem, as its `publish` does, where another
 * process has it or the disk does not let it.
 */
export function openStudyFolder(
  folder: string,
  say: (message: string) => void,
  rename?: Rename,
): StudyFolder {
  const [place, finished] = [unfinishedFolder(folder), finishedFolder(folder)];
  const gathering = { kind: 'study', place, finished, write: writeToDisk, rename } as const;
  const orProblem = <T>(what: () => T): T => {
    try {
      return what();
    } catch (error) {
      throw storageProblem(error, place);
    }
  };
  const made = orProblem(() => takePlace(folder, say));
  let published = false;
  const publish = (files: ResultFiles, manifest: object) =>
    orProblem(() => {
      clearGathering(gathering, [LOCK]);
      gather(gathering, files);
      publishGathered(gathering, Object.keys(files), manifest);
      published = true;
    });
  const close = () => {
    if (published) return releaseLock(join(finished, LOCK));
    if (!existsSync(place)) return;
    if (isHalfMoved(place, finished)) return releaseLock(join(place, LOCK));
    clearGathering(gathering, [LOCK]);
    abandonPlace(place, made);
  };
  return { publish, close };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { csvFile } from '../results/csv.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import type { KeptParts } from '../studies/simulate-parts.js';
import type { PartFailure } from '../studies/study-failed.js';
import { openKeptParts, PARTS, type PartsKept } from './kept-parts.js';
import { clearGathering, type Gathering, gather, publishGathered } from './publish-folder.js';
import type { ResultFiles } from './result-files.js';
import type { ResultsKind } from './results-kind.js';
import { writeToDisk } from './store/disk.js';
import { isHalfMoved } from './store/half-moved.js';
import { releaseLock } from './store/lock.js';
import type { Rename } from './store/move-into-place.js';
import { abandonPlace, finishedFolder, LOCK, takePlace, unfinishedFolder } from './store/place.js';
import { replaceWhole } from './store/replacement.js';
import { guarding } from './store/storage-problem.js';

/** The results folder of a study or an experiment while it is made; no other process may write it until it is closed. */
export interface PartsFolder {
  /** Where the results are until they are complete. */
  readonly place: string;
  /** Results of parts, those of an interrupted call among them; they go when the table is published. */
  readonly kept: KeptParts;
  /** Results of parts that are there. */
  readonly count: () => number;
  /** Say which parts failed, as rows of failures.csv, with the results that are kept. */
  readonly fail: (failures: readonly PartFailure[]) => void;
  /** Write the folder whole or not at all; older results of its kind are replaced once the new ones are whole. */
  readonly publish: (files: ResultFiles, manifest: object) => void;
  /** Let go of the folder; without results of parts nothing of it is left. */
  readonly close: () => void;
}

interface PartsFolderSettings {
  readonly folder: string;
  readonly kind: ResultsKind;
  /** What all parts follow from, as plain data. */
  readonly given: unknown;
  /** Of the program and the code that makes the parts. */
  readonly version: string;
  /** Takes a line about what was found: a lock taken over. */
  readonly say: (notice: Bilingual) => void;
  /** Replaced to let a disk fail in a test. */
  readonly rename?: Rename;
}

/**
 * Take the folder that results made of parts are to have. Throws a StorageProblem, as its methods do, where another
 * process has it or the disk does not let it.
 */
export function openPartsFolder({
  folder,
  kind,
  given,
  version,
  say,
  rename,
}: PartsFolderSettings): PartsFolder {
  const [place, finished] = [unfinishedFolder(folder), finishedFolder(folder)];
  const gathering = { kind, place, finished, write: writeToDisk, rename } as const;
  const guarded = guarding(place);
  const made = guarded(() => takePlace(folder, say));
  const parts = guarded(() => opened(() => openKeptParts(place, given, version), place, made));
  let published = false;
  return {
    place,
    kept: { held: parts.kept.held, keep: (...part) => guarded(() => parts.kept.keep(...part)) },
    count: parts.count,
    fail: (failures) =>
      guarded(() => replaceWhole(writeToDisk, join(place, FAILURES), failuresCsv(failures))),
    publish: (files, manifest) =>
      guarded(() => {
        clearGathering(gathering, [LOCK, PARTS]);
        gather(gathering, files);
        parts.remove();
        publishGathered(gathering, Object.keys(files), manifest);
        published = true;
      }),
    close: () => {
      if (published) return releaseLock(join(finished, LOCK));
      if (existsSync(place)) letGo(gathering, parts, made);
    },
  };
}

const FAILURES = 'failures.csv';

const failuresCsv = (failures: readonly PartFailure[]): string =>
  csvFile(
    failures.map(({ place, reason }) => ({ part: place + 1, reason })),
    ['part', 'reason'],
  );

/** What is opened in a place that is given up again where it cannot be. */
function opened<T>(open: () => T, place: string, made: string | undefined): T {
  try {
    return open();
  } catch (error) {
    abandonPlace(place, made);
    throw error;
  }
}

/** Leave an unfinished folder with the results of parts in it, or without a trace. */
function letGo(gathering: Gathering, parts: PartsKept, made: string | undefined): void {
  const { place, finished } = gathering;
  parts.close();
  if (!parts.isEmpty() || isHalfMoved(place, finished)) releaseLock(join(place, LOCK));
  else {
    parts.remove();
    clearGathering(gathering, [LOCK]);
    abandonPlace(place, made);
  }
}

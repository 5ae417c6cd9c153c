import { closeSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { blockName } from '../../ensemble/block.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { InputError } from '../../scenario/reading/input-error.js';
import { type InputIssue, wholeIssue } from '../../scenario/reading/issues.js';
import { writingOut } from '../out-folder.js';
import { writeToDisk } from '../store/disk.js';
import { openJournal, readWhole } from '../store/journal.js';
import { releaseLock } from '../store/lock.js';
import { openOwn } from '../store/own-file.js';
import { LOCK, takePlace, unfinishedFolder } from '../store/place.js';
import { KIND } from '../store/record.js';
import type { Inputs } from '../store/scan.js';
import { guarding } from '../store/storage-problem.js';
import type { HeldShard } from './read-shards.js';
import { storedShare } from './stored-share.js';

/** Results of shards in one folder that is not finished, from which their command goes on. */
export interface Joined {
  /** Refuses to go on where the command follows from something else here than in the shards. @throws InputError */
  readonly requireSameInputs: () => void;
  /** Takes away what was joined, where nothing else was there before. */
  readonly undo: () => void;
}

/**
 * Puts the results of all shards into the place where results for a folder are gathered; those that an earlier attempt put there are
 * not put there again.
 * @param shards at least one, which belong together
 * @throws InputError where the folder cannot take them
 */
export function joinShards(
  shards: readonly HeldShard[],
  folder: string,
  say: (notice: Bilingual) => void,
): Joined {
  const place = unfinishedFolder(folder);
  const wasThere = existsSync(place);
  const [{ inputs }] = shards;
  writingOut(() =>
    guarding(place)(() => {
      takePlace(folder, say);
      try {
        for (const [name, those] of byFile(shards)) addTo(join(place, name), those, inputs);
      } finally {
        releaseLock(join(place, LOCK));
      }
    }),
  );
  return {
    requireSameInputs: () => {
      const here = storedShare(place)?.inputs;
      if (here) requireSame(here, inputs, folder);
    },
    undo: () => {
      if (!wasThere) rmSync(place, { recursive: true, force: true });
    },
  };
}

/** Shards by the file that their results stand in, which is the same for all of one command. */
function byFile(shards: readonly HeldShard[]): Map<string, HeldShard[]> {
  const files = new Map<string, HeldShard[]>();
  for (const shard of shards) {
    if (shard.stored === null) continue;
    files.set(shard.stored.file, [...(files.get(shard.stored.file) ?? []), shard]);
  }
  return files;
}

function addTo(path: string, shards: readonly HeldShard[], inputs: Inputs): void {
  const journal = openJournal(path, inputs, writeToDisk);
  try {
    const of = JSON.stringify(inputs);
    const before = journal.found.entries.filter(
      (one) => one.kind === KIND.result && JSON.stringify(one.inputs) === of,
    );
    const there = new Set(before.map(blockName));
    for (const { place, stored } of shards) {
      const file = openOwn(join(place, stored!.file), 'read');
      try {
        for (const entry of stored!.results) {
          if (there.has(blockName(entry))) continue;
          const payload = new Uint8Array(entry.length);
          readWhole(file, payload, entry.at);
          journal.result(entry.key, entry, [payload]);
          there.add(blockName(entry));
        }
      } finally {
        closeSync(file);
      }
    }
  } finally {
    journal.close();
  }
}

function requireSame(here: Inputs, there: Inputs, folder: string): void {
  const issues: InputIssue[] = [];
  if (here.version !== there.version)
    issues.push(
      wholeIssue(
        folder,
        { en: `the program as version and code ${here.version}`, zh: `版本和代码为 ${here.version} 的程序` },
        { en: `that of the shards, ${there.version}`, zh: `与各分片相同的 ${there.version}` },
      ),
    );
  if (here.scenarios !== there.scenarios) issues.push(wholeIssue(folder, OTHER_FILES, SAME_FILES));
  if (issues.length > 0) throw new InputError(issues);
}

const OTHER_FILES: Bilingual = {
  en: 'other inputs than those of the shards: a file that the command reads has changed, or is another one here',
  zh: '与各分片不同的输入：命令所读取的某个文件已有改动，或此处是另一文件',
};
const SAME_FILES: Bilingual = {
  en: 'the same files, and the folder that the shards were called in',
  zh: '相同的文件，并在分片命令所在的文件夹中执行',
};

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
import type { Bilingual } from '../scenario/reading/bilingual.js';
import type { ResultsKind } from './results-kind.js';
import { folderManifest } from './results-manifest.js';
import { MANIFEST } from './store/move-into-place.js';
import { openOwn } from './store/own-file.js';
import { finishedFolder, JOURNAL, UNFINISHED, unfinishedFolder } from './store/place.js';
import { MAGIC } from './store/record.js';
import { StorageProblem, storageProblem } from './store/storage-problem.js';
import { strangerInFinished, strangerInGathering } from './strangers.js';

/**
 * Why results cannot go into a folder, or null when they can: only a new folder, an empty one, or one that holds
 * older results of the same kind and nothing else is written, since what is there is replaced. The same holds for the
 * folder next to it that they are gathered in.
 * @example
 * folderProblem('results/new'); // => null
 */
export function folderProblem(folder: string, kind: ResultsKind = 'simulation'): Bilingual | null {
  try {
    const path = finishedFolder(folder);
    return (
      placeProblem(path) ?? existingProblem(path, kind) ?? gatheringProblem(unfinishedFolder(folder), kind)
    );
  } catch (error) {
    const problem = storageProblem(error, folder);
    if (problem instanceof StorageProblem) return problem.reason;
    throw problem;
  }
}

/** What is wrong with where a folder lies, whatever is in it. */
function placeProblem(path: string): Bilingual | null {
  if (path.endsWith(UNFINISHED)) return UNFINISHED_NAME;
  if (`${process.cwd()}/`.startsWith(`${path}/`)) return WORKING_FOLDER;
  const existing = nearestExisting(path);
  if (!statSync(existing).isDirectory()) return { en: `a file: ${existing}`, zh: `文件 ${existing}` };
  return existing !== path && isThere(path) ? DEAD_LINK : null;
}

const UNFINISHED_NAME: Bilingual = {
  en: `a name that ends like those of unfinished results, ${UNFINISHED}`,
  zh: `以未完成结果的后缀 ${UNFINISHED} 结尾的名称`,
};
const WORKING_FOLDER: Bilingual = {
  en: 'the working folder, or one around it',
  zh: '工作文件夹或其上级文件夹',
};
const DEAD_LINK: Bilingual = { en: 'a link that leads nowhere', zh: '无所指向的链接' };

/** What keeps a folder that is there from being replaced. */
export function existingProblem(path: string, kind: ResultsKind): Bilingual | null {
  if (!existsSync(path)) return null;
  const held = namesIn(path);
  if (held === undefined) return UNREADABLE;
  const problem = held.length === 0 ? null : contentProblem(path, held, kind);
  if (problem !== null) return problem;
  // It is moved aside for the new one, which a mounted disk cannot be, nor a folder of another user.
  if (statSync(path).dev !== statSync(dirname(path)).dev) return MOUNTED_DISK;
  return mayBeWritten(path) ? null : UNWRITABLE;
}

const UNREADABLE: Bilingual = { en: 'a folder that may not be read', zh: '无权读取的文件夹' };
const UNWRITABLE: Bilingual = { en: 'a folder that may not be written to', zh: '无权写入的文件夹' };
const MOUNTED_DISK: Bilingual = {
  en: 'a mounted disk itself and no folder in it',
  zh: '挂载的磁盘本身，而非其中的文件夹',
};

/** Results are known by their manifest; a damaged one is forgiven where the journal is there, which the same command mends. */
function contentProblem(path: string, held: readonly string[], kind: ResultsKind): Bilingual | null {
  const manifest = folderManifest(path);
  const known = manifest !== null || hasJournal(path);
  if (held.includes(MANIFEST) && !known) return FOREIGN_MANIFEST;
  const holds = manifest?.kind ?? 'simulation';
  if (known && holds !== kind) return HOLDS[holds];
  const strange = strangerInFinished(path, manifest);
  if (strange !== null) {
    const { en, zh } = strange;
    return {
      en: `a folder that holds something else than results: ${en}`,
      zh: `存有结果以外内容的文件夹：${zh}`,
    };
  }
  return held.includes(MANIFEST) ? null : NO_MANIFEST;
}

const FOREIGN_MANIFEST: Bilingual = {
  en: `a folder whose ${MANIFEST} is not one of medinno`,
  zh: `${MANIFEST} 并非 medinno 所写的文件夹`,
};
const NO_MANIFEST: Bilingual = {
  en: 'a folder without a manifest of results',
  zh: '没有结果清单的文件夹',
};

const HOLDS: Readonly<Record<ResultsKind, Bilingual>> = {
  simulation: {
    en: 'a folder of simulated scenarios, which results of another kind do not replace',
    zh: '存放情景模拟结果的文件夹，不由其他类别的结果替换',
  },
  study: {
    en: 'a folder of a published study, which results of another kind do not replace',
    zh: '存放研究复现结果的文件夹，不由其他类别的结果替换',
  },
  experiment: {
    en: 'a folder of an experiment, which results of another kind do not replace',
    zh: '存放实验结果的文件夹，不由其他类别的结果替换',
  },
  forecast: {
    en: 'a folder of forecasts, which results of another kind do not replace',
    zh: '存放预测结果的文件夹，不由其他类别的结果替换',
  },
  search: {
    en: 'a folder of a search, which results of another kind do not replace',
    zh: '存放寻优结果的文件夹，不由其他类别的结果替换',
  },
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
export function gatheringProblem(path: string, kind: ResultsKind): Bilingual | null {
  if (!isThere(path)) return null;
  if (!lstatSync(path).isDirectory()) return gatheredIn(path, NO_FOLDER);
  if (namesIn(path) === undefined) return gatheredIn(path, NOT_READ);
  const strange = strangerInGathering(path, kind);
  if (strange === null) return null;
  return gatheredIn(path, { en: `holds something else: ${strange.en}`, zh: `其中另有内容：${strange.zh}` });
}

const NO_FOLDER: Bilingual = { en: 'is no folder', zh: '不是文件夹' };
const NOT_READ: Bilingual = { en: 'may not be read', zh: '无权读取' };

const gatheredIn = (path: string, { en, zh }: Bilingual): Bilingual => ({
  en: `gathered in ${path}, which ${en}`,
  zh: `结果暂存于 ${path}，而该处${zh}`,
});

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

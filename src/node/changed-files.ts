import { join } from 'node:path';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { type InputIssue, wholeIssue } from '../scenario/reading/issues.js';
import { folderManifest } from './results-manifest.js';
import { fileHash } from './sha256.js';
import { MANIFEST } from './store/move-into-place.js';
import { StorageProblem } from './store/storage-problem.js';

/** Report, workbook and charts are made from the data whenever they are asked for. */
const DRAWN = /^(?:report(?:\.\w+)?\.html|results(?:\.\w+)?\.xlsx|charts\/.*|ro-crate-metadata\.json)$/;

/**
 * Data files of a results folder, of those that are asked for, that are no longer what was written according to its
 * manifest, and the manifest itself where it was changed. Nothing is known of folders of before files were listed.
 */
export function changedFiles(folder: string, asked: (name: string) => boolean): InputIssue[] {
  const manifest = folderManifest(folder);
  if (manifest === null) return [wholeIssue(join(folder, MANIFEST), NO_MANIFEST, AS_WRITTEN)];
  if (manifest.files === undefined) return [];
  if (!manifest.sound) return [wholeIssue(join(folder, MANIFEST), CHANGED, AS_WRITTEN)];
  return Object.entries(manifest.files)
    .filter(([name]) => !DRAWN.test(name) && asked(name))
    .flatMap(([name, hash]) => {
      const found = problemOf(join(folder, name), hash);
      return found === null ? [] : [wholeIssue(join(folder, name), found, AS_WRITTEN)];
    });
}

const NO_MANIFEST: Bilingual = { en: 'no manifest of medinno', zh: '并非 medinno 的结果清单' };
const CHANGED: Bilingual = {
  en: 'a file that was changed since it was written',
  zh: '写入后被改动的文件',
};
const AS_WRITTEN: Bilingual = {
  en: 'the file as it was written; the command that made the results makes it anew',
  zh: '写入时的原文件（重新执行生成结果的命令即可重建）',
};
const NOTHING_THERE: Bilingual = { en: 'nothing there', zh: '不存在的文件' };

function problemOf(path: string, hash: string): Bilingual | null {
  try {
    return fileHash(path) === hash ? null : CHANGED;
  } catch (error) {
    if (error instanceof StorageProblem) return error.reason;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NOTHING_THERE;
    throw error;
  }
}

/** What keeps a file of a results folder from being opened, as a mistake of that file; other errors are thrown on. */
export function strangeFile(path: string, error: unknown): InputIssue {
  if (!(error instanceof StorageProblem)) throw error;
  return wholeIssue(path, error.reason, error.expected);
}

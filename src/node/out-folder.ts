import type { Bilingual } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { optionIssue } from '../scenario/reading/issues.js';
import { folderProblem } from './results-folder.js';
import type { ResultsKind } from './results-kind.js';
import { StorageProblem } from './store/storage-problem.js';

/** The folder, once it is known that results may go there; else the call is wrong. */
export function checkedFolder(folder: string, kind: ResultsKind): string {
  const problem = folderProblem(folder, kind);
  if (problem === null) return folder;
  const { en, zh } = problem;
  throw new InputError([optionIssue('out', { en: `${folder}, ${en}`, zh: `${folder}，${zh}` }, FREE_FOLDER)]);
}

const FREE_FOLDER: Bilingual = {
  en: 'a new folder, an empty one, or one of older results',
  zh: '新文件夹、空文件夹或存放旧结果的文件夹',
};

/** Carry out what writes to where `out` leads; where another folder or file would do better the call is wrong. */
export function writingOut<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof StorageProblem) || error.kind !== 'call') throw error;
    throw new InputError([optionIssue('out', error.found, error.expected)]);
  }
}

import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { GENERATOR } from '../report/page.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { writeToDisk } from './store/disk.js';
import { replaceWhole } from './store/replacement.js';
import { StorageProblem, storageProblem } from './store/storage-problem.js';

/** Bytes from the start of a page in which it says what made it. */
const HEAD = 2048;

/**
 * Write a page in place of an older one, whole or not at all. A file of another kind at that place is a slip of the pen and
 * is not replaced. Throws a StorageProblem then, and where the disk does not let it.
 */
export function writePage(path: string, page: string): void {
  refuseOtherFile(path);
  try {
    replaceWhole(writeToDisk, path, page);
  } catch (error) {
    throw storageProblem(error, path);
  }
}

/** Throws where a page would not be written because of what stands at its place: to be asked before one is made. */
export function refuseOtherFile(path: string): void {
  let isOther: boolean;
  try {
    isOther = isOtherFile(path);
  } catch (error) {
    throw storageProblem(error, path);
  }
  if (isOther) throw new StorageProblem('call', path, NO_REPORT, OLDER_REPORT);
}

const NO_REPORT: Bilingual = { en: 'a file that is no report of medinno', zh: '并非 medinno 报告的文件' };
const OLDER_REPORT: Bilingual = { en: 'a new file, or an older report', zh: '新文件，或旧报告' };

/** True where something stands under a name that is not a report of this program. */
function isOtherFile(path: string): boolean {
  const about = lstatSync(path, { throwIfNoEntry: false });
  if (about === undefined) return false;
  return !about.isFile() || !headOf(path).includes(GENERATOR);
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.toString('utf8', 0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

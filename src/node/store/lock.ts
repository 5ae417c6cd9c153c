import { createHash, randomUUID } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { type Fate, fateOf } from './holder-fate.js';
import { type Holder, holderIn, isThisProcess, thisProcess } from './lock-holder.js';
import { readOwn } from './own-file.js';
import { StorageProblem } from './storage-problem.js';

/** Milliseconds between two looks at a lock that is just changing hands, and how often it is looked at. */
const PAUSE = 50;
const ATTEMPTS = 60;
/** Milliseconds that the maker of a lock has to write its name into it, on a disk where both cannot be one step. */
const WRITING_TIME = 300;

/**
 * Take a folder for this process, as a file in it. A lock whose process is gone, or whose process number now belongs to
 * another process, is taken over with a word about it. Neither the age of the file nor the time of day decides anything:
 * clocks jump, and a run may take weeks. Throws a StorageProblem where another process holds the folder.
 */
export function takeLock(path: string, say: (notice: Bilingual) => void): void {
  const holder = takeUnlessHeld(path, say);
  if (holder === 'unsettled') {
    throw new StorageProblem('call', path, TAKEN_AGAIN, { en: 'another folder', zh: '另一文件夹' });
  }
  if (holder !== null) throw held(path, holder);
}

const TAKEN_AGAIN: Bilingual = {
  en: 'other runs take this folder again and again',
  zh: '其他运行反复占用此文件夹',
};

/** Let go of a lock; one that does not name this process stays. */
export function releaseLock(path: string): void {
  const text = textOf(path);
  if (text !== null && isThisProcess(holderIn(text))) rmSync(path, { force: true });
}

/** A process that has a lock, or may have it for all that can be known here. */
interface Living extends Holder {
  readonly fate: Exclude<Fate, 'gone'>;
}

/** Null once this process has the lock; else the living holder, or that none could be identified for long. */
function takeUnlessHeld(path: string, say: (notice: Bilingual) => void): Living | 'unsettled' | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(path)) return null;
    const text = textOf(path);
    if (text === null) continue;
    const holder = holderIn(text);
    const fate = holder === null ? 'gone' : fateOf(holder, thisProcess());
    if (holder !== null && fate !== 'gone') return { ...holder, fate };
    if (holder === null && !staysUnwritten(path, text)) continue;
    if (!takeAway(path, text)) pause(PAUSE);
    else say(takenOver(path, holder));
  }
  return 'unsettled';
}

function takenOver(path: string, holder: Holder | null): Bilingual {
  const { en, zh } =
    holder === null
      ? { en: 'left no name', zh: '未留下名称' }
      : { en: `(process ${holder.pid}) is gone`, zh: `（进程 ${holder.pid}）已不存在` };
  return {
    en: `${path}: the run that held it ${en}; taken over`,
    zh: `${path}：原占用此处的运行${zh}，现由本次运行接管`,
  };
}

/**
 * Remove a stale lock with this text. Of several that saw it only the holder of a lock on that very text may, lest
 * a slower one removes the lock that a faster one has made since.
 */
function takeAway(path: string, text: string): boolean {
  const right = `${path}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  if (takeUnlessHeld(right, () => {}) !== null) return false;
  try {
    if (textOf(path) !== text) return false;
    rmSync(path, { force: true });
    return true;
  } finally {
    releaseLock(right);
  }
}

function held(path: string, { pid, host, fate }: Living): StorageProblem {
  const { en, zh } = fate === 'alive' ? NO_DOUBT : UNSEEN;
  const reason = {
    en: `process ${pid} on ${host} is writing this folder`,
    zh: `${host} 上的进程 ${pid} 正在写入此文件夹`,
  };
  return new StorageProblem('call', path, reason, {
    en: `another folder, or this one when that process has ended${en}`,
    zh: `另一文件夹，或待该进程结束后的此文件夹${zh}`,
  });
}

const NO_DOUBT: Bilingual = { en: '', zh: '' };
const UNSEEN: Bilingual = {
  en: ' (it cannot be seen from here: if it ended without a word, delete the lock)',
  zh: '（从本机看不到该进程：如其已异常结束，请删除锁文件）',
};

/** Make the lock with the name of its holder in it at once; false where there is one. */
function create(path: string): boolean {
  const nonce = randomUUID();
  const text = JSON.stringify({ ...thisProcess(), nonce });
  const draft = `${path}.${nonce}`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    linkOrWrite(draft, path, text);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What disks say that know no second name for a file. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];

function linkOrWrite(draft: string, path: string, text: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error) ?? '')) throw error;
    writeFileSync(path, text, { flag: 'wx' });
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** The text of a lock that is not known to be there; null where it is not. */
function textOf(path: string): string | null {
  try {
    return readOwn(path).toString();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** True if a lock without a name still has none after the time it takes to write one. */
function staysUnwritten(path: string, text: string): boolean {
  pause(WRITING_TIME);
  return textOf(path) === text;
}

/** Wait, by a clock that cannot be set. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

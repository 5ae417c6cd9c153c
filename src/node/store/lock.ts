import { createHash, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { StorageProblem } from './storage-problem.js';

/** Who holds a folder: a process number says nothing without the machine and the start of the process. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Boot of the machine and tick of the process's start; empty where the system does not tell. */
  readonly start: string;
}

/** Milliseconds between two looks at a lock that is just changing hands, and how often it is looked at. */
const PAUSE = 50;
const ATTEMPTS = 60;
/** Milliseconds that whoever made the lock has to write its name into it, on a disk where both cannot be one step. */
const WRITING_TIME = 300;

/**
 * Take a folder for this process, as a file in it. A lock whose process is gone, or whose process number now belongs to
 * another process, is taken over with a word about it. Neither the age of the file nor the time of day decides anything:
 * clocks jump, and a run may take weeks. Throws a StorageProblem where another process holds the folder.
 */
export function takeLock(path: string, say: (message: string) => void): void {
  const holder = takeUnlessHeld(path, say);
  if (holder === 'unsettled') {
    throw new StorageProblem(
      'call',
      `${path}: other runs take this folder again and again`,
      'another folder',
    );
  }
  if (holder !== null) throw held(path, holder);
}

export function releaseLock(path: string): void {
  rmSync(path, { force: true });
}

/** Null once this process has the lock; else the living holder, or that none could be told for long. */
function takeUnlessHeld(path: string, say: (message: string) => void): Holder | 'unsettled' | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(path)) return null;
    const text = textOf(path);
    if (text === null) continue;
    const holder = holderIn(text);
    if (holder !== null && isAlive(holder)) return holder;
    if (holder === null && !staysUnwritten(path, text)) continue;
    if (!takeAway(path, text)) pause(PAUSE);
    else {
      const whose = holder === null ? 'left no name' : `(process ${holder.pid}) is gone`;
      say(`${path}: the run that held it ${whose}; taken over`);
    }
  }
  return 'unsettled';
}

/**
 * Remove a stale lock with this text. Of several that saw it only one may, whoever holds a lock on that very text, lest
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

function held(path: string, { pid, host }: Holder): StorageProblem {
  const here = host === hostname();
  const expected = `another folder, or this one when that process has ended${here ? '' : ' (without a word: delete the lock)'}`;
  return new StorageProblem('call', `${path}: process ${pid} on ${host} is writing this folder`, expected);
}

/** Make the lock with the name of its holder in it at once; false where there is one. */
function create(path: string): boolean {
  const own: Holder = { pid: process.pid, host: hostname(), start: startOf(process.pid) ?? '' };
  const nonce = randomUUID();
  const text = JSON.stringify({ ...own, nonce });
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

/** The text of a file that is not known to be there; null where it is not. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, host, start } = JSON.parse(text);
    return Number.isSafeInteger(pid) && typeof host === 'string' ? { pid, host, start: String(start) } : null;
  } catch {
    return null;
  }
}

/** True if a lock without a name still has none after the time it takes to write one. */
function staysUnwritten(path: string, text: string): boolean {
  pause(WRITING_TIME);
  return textOf(path) === text;
}

/** Wait, by a clock that nobody can set. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** A process of another machine counts as alive: nobody here can tell. */
function isAlive({ pid, host, start }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return now === null || start === '' || now === start;
}

/** When a process started, where the system has files that tell it; null where it does not. */
function startOf(pid: number): string | null {
  const [stat, boot] = [`/proc/${pid}/stat`, '/proc/sys/kernel/random/boot_id'].map(textOrNull);
  if (stat === null || boot === null) return null;
  // The second field is the program's name in brackets, which may hold blanks; the third is the state, the 22nd the start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'ended' : `${boot.trim()} ${fields[19]}`;
}

function textOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

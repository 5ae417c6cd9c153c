import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { StorageProblem } from './storage-problem.js';

/** Who holds a folder: a process number says nothing without the machine and the start of the process. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Boot of the machine and tick of the process's start; empty where the system does not tell. */
  readonly start: string;
}

/** Milliseconds that whoever made the lock has to write its name into it. */
const WRITING_TIME = 300;
/** How often a lock that keeps changing hands is tried. */
const ATTEMPTS = 20;

/**
 * Take a folder for this process, as a file in it. A lock whose process is gone, or whose process number now belongs to
 * another process, is taken over with a word about it. Throws a StorageProblem where another process holds the folder.
 */
export function takeLock(path: string, say: (message: string) => void): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(path)) return;
    const text = textOf(path);
    if (text === null) continue;
    const holder = holderIn(text);
    if (holder !== null && isAlive(holder)) throw held(path, holder);
    if (holder === null && !staysUnwritten(path, text)) continue;
    takeAway(path, text);
    say(
      `${path}: the run that held it ${holder === null ? 'left no name' : `(process ${holder.pid}) is gone`}; taken over`,
    );
  }
  throw new StorageProblem('call', `${path}: other runs take this folder again and again`, 'another folder');
}

export function releaseLock(path: string): void {
  rmSync(path, { force: true });
}

function held(path: string, { pid, host }: Holder): StorageProblem {
  const here = host === hostname();
  const expected = `another folder, or this one when that process has ended${here ? '' : ' (without a word: delete the lock)'}`;
  return new StorageProblem('call', `${path}: process ${pid} on ${host} is writing this folder`, expected);
}

function create(path: string): boolean {
  const own: Holder = { pid: process.pid, host: hostname(), start: startOf(process.pid) ?? '' };
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Move a stale lock aside, and put it back when it was no longer the one that was read. */
function takeAway(path: string, text: string): void {
  const aside = `${path}-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (textOf(aside) !== text) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
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
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WRITING_TIME);
  return textOf(path) === text;
}

/** A process of another machine counts as alive: nobody here can tell. */
function isAlive({ pid, host, start }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return now === null || start === '' || now === start;
}

/** When a process started, where the system has files that tell it; null where it does not. */
function startOf(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`);
  const boot = textOf('/proc/sys/kernel/random/boot_id');
  if (stat === null || boot === null) return null;
  // The second field is the program's name in brackets, which may hold blanks; the third is the state, the 22nd the start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'ended' : `${boot.trim()} ${fields[19]}`;
}

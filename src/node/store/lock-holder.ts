import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a folder: a process number says nothing without the machine, the start of the process and who counts it. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Boot of the machine and tick of the process's start; empty where the system does not say. */
  readonly start: string;
  /** The table that the process number stands in: each container has its own. Empty where the system does not say. */
  readonly table: string;
  /** Number of the machine's installation; empty where it has none, as in most containers. */
  readonly machine: string;
}

/** This process. */
export const thisProcess = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  start: startOf(process.pid) ?? '',
  table: valueOrNull(() => readlinkSync('/proc/self/ns/pid')) ?? '',
  machine: textOrNull('/etc/machine-id') ?? '',
});

/** The holder that a lock names; null where it names none. */
export function holderIn(text: string): Holder | null {
  const value = valueOrNull(() => JSON.parse(text));
  if (!Number.isSafeInteger(value?.pid) || typeof value.host !== 'string') return null;
  const { pid, host, start = '', table = '', machine = '' } = value;
  return { pid, host, start: String(start), table: String(table), machine: String(machine) };
}

/** What can be known of a holder from here: `unknown` is one that cannot be seen from here, as on another machine. */
export type Fate = 'alive' | 'gone' | 'unknown';

/**
 * Whether the holder of a lock still runs. The boot distinguishes one kernel from another whatever the machine is called now; on
 * the same kernel another container counts its own processes. After another boot the machine is this one only if it has
 * the same name and, where both have it, the same installation: on a shared disk, machines of either alone are many.
 */
export function fateOf(holder: Holder, here: Holder, look: Look = lookAt): Fate {
  const [boot, now] = [holder, here].map(bootOf);
  const sameTable = holder.table === here.table || (holder.host === here.host && holder.table === '');
  if (boot !== '' && boot === now) return sameTable ? running(holder, look) : 'unknown';
  const known = holder.machine !== '' && here.machine !== '';
  if (holder.host !== here.host || (known && holder.machine !== here.machine)) return 'unknown';
  return boot !== '' && now !== '' ? 'gone' : running(holder, look);
}

/** True if a lock names this very process, whatever the machine was called when it took it. */
export function isThisProcess(holder: Holder | null): boolean {
  const { pid, start, table } = thisProcess();
  return holder?.pid === pid && holder.start === start && holder.table === table;
}

const bootOf = ({ start }: Holder): string => start.split(' ')[0];

/** Whether a process of that number runs here, and when it started: null where the system does not say. */
export type Look = (pid: number) => { readonly runs: boolean; readonly start: string | null };

const lookAt: Look = (pid) => ({ runs: runs(pid), start: startOf(pid) });

function running({ pid, start }: Holder, look: Look): Fate {
  const found = look(pid);
  if (!found.runs) return 'gone';
  return found.start === null || start === '' || found.start === start ? 'alive' : 'gone';
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Anything else than that there is none means that there is one, of another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** When a process started, where the system has files that say it; null where it does not. */
function startOf(pid: number): string | null {
  const [stat, boot] = [`/proc/${pid}/stat`, '/proc/sys/kernel/random/boot_id'].map(textOrNull);
  if (stat === null || boot === null) return null;
  // The second field is the program's name in brackets, which may hold blanks; the third is the state, the 22nd the start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'ended' : `${boot} ${fields[19]}`;
}

const textOrNull = (path: string): string | null => valueOrNull(() => readFileSync(path, 'utf8').trim());

function valueOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

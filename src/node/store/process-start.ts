import { readFileSync } from 'node:fs';

/** When a process started, where the system has files that say it; null where it does not. */
export function startOf(pid: number): string | null {
  const [stat, boot] = [`/proc/${pid}/stat`, '/proc/sys/kernel/random/boot_id'].map(textOrNull);
  if (stat === null || boot === null) return null;
  // The second field is the program's name in brackets, which may hold blanks; the third is the state, the 22nd the start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? 'ended' : `${boot} ${fields[19]}`;
}

export const textOrNull = (path: string): string | null =>
  valueOrNull(() => readFileSync(path, 'utf8').trim());

export function valueOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

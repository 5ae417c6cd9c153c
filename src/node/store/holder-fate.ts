import type { Holder } from './lock-holder.js';
import { startOf } from './process-start.js';

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

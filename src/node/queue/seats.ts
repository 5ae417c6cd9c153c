import type { Thread } from '../../work/threads.js';
import { loadable } from '../workers/entry.js';
import { startThread } from '../workers/thread.js';

/** What a thread carries out tasks of. */
export interface Begun {
  readonly work: string;
  /** Hash of what all tasks have in common, and that itself. */
  readonly hash: string;
  readonly given: unknown;
  /** Milliseconds that one task may take; null = any time. */
  readonly timeLimit: number | null;
}

/** A place for a thread, which one batch has at a time. */
export interface Seat {
  /** The thread, loaded and ready for tasks of this; another one where it has ended. */
  readonly threadFor: (begun: Begun) => Promise<Thread>;
  /** Ends its thread, in the middle of a task too. */
  readonly clear: () => Promise<void>;
}

/** As many seats as threads may work at once. */
export interface Seats {
  /** A seat that is free, as soon as there is one: those who came first get it first. */
  readonly take: () => Promise<Seat>;
  readonly release: (seat: Seat) => void;
  readonly clear: () => Promise<void>;
}

/**
 * Seats for threads that start from a file.
 * @param model the ES module of the model; that of the package unless given
 */
export function seatsFor(count: number, entry: URL, model: URL | undefined): Seats {
  const all = Array.from({ length: count }, () => seatAt(entry, model));
  const free = [...all];
  const waiting: ((seat: Seat) => void)[] = [];
  return {
    take: () =>
      new Promise((resolve) => {
        const seat = free.pop();
        if (seat === undefined) waiting.push(resolve);
        else resolve(seat);
      }),
    release: (seat) => {
      const next = waiting.shift();
      if (next === undefined) free.push(seat);
      else next(seat);
    },
    clear: async () => {
      await Promise.all(all.map((seat) => seat.clear()));
    },
  };
}

function seatAt(entry: URL, model: URL | undefined): Seat {
  let sitting: { readonly thread: Thread; readonly timeLimit: number | null } | undefined;
  let doing: string | undefined;
  const clear = async (): Promise<void> => {
    const { thread } = sitting ?? {};
    [sitting, doing] = [undefined, undefined];
    await thread?.stop();
  };
  const threadFor = async ({ work, hash, given, timeLimit }: Begun): Promise<Thread> => {
    if (sitting?.thread.hasEnded() || sitting?.timeLimit !== timeLimit) await clear();
    if (sitting === undefined) {
      const thread = startThread(await loadable(entry), { model, timeLimit: timeLimit ?? undefined });
      sitting = { thread, timeLimit };
      await thread.ready;
    }
    const key = `${work}:${hash}`;
    if (doing !== key) sitting.thread.begin(work, given);
    doing = key;
    return sitting.thread;
  };
  return { threadFor, clear };
}

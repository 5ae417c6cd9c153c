import type { Exit } from './exit.js';
import type { Response } from './messages.js';

/** A worker thread that carries out one task after the other. */
export interface Thread {
  /** Resolves when it is loaded; rejected when it cannot be. */
  readonly ready: Promise<void>;
  /** Whether it has ended, or is being ended. */
  readonly hasEnded: () => boolean;
  /** The work of the tasks to come, and what they have in common. */
  readonly begin: (work: string, given: unknown) => void;
  /** Sends it the tasks of a group, which it carries out without a pause, up to one that fails. */
  readonly send: (tasks: readonly unknown[]) => void;
  /** The response to the next of the tasks sent. */
  readonly response: () => Promise<Response | Exit>;
  /** Ends it, in the middle of a task too. */
  readonly stop: () => Promise<void>;
}

/** Threads that are kept from one job to the next, each at its seat. */
export interface ThreadPool {
  /** The loaded thread at a seat: the one that sits there, or a new one where there is none or it ended. */
  readonly at: (seat: number) => Promise<Thread>;
  /** Ends all threads; resolves when they are gone. */
  readonly stop: () => Promise<void>;
}

/** A pool whose threads are started when they are first asked for, and replaced once they have ended; what it takes to start one is loaded once. */
export function poolOf(load: () => Promise<() => Thread>): ThreadPool {
  const seats = new Map<number, Thread>();
  let loaded: Promise<() => Thread> | undefined;
  const at = async (seat: number): Promise<Thread> => {
    loaded ??= load();
    const start = await loaded;
    let thread = seats.get(seat);
    if (thread === undefined || thread.hasEnded()) {
      thread = start();
      seats.set(seat, thread);
    }
    await thread.ready;
    return thread;
  };
  const stop = async (): Promise<void> => {
    const threads = [...seats.values()];
    seats.clear();
    await Promise.all(threads.map((thread) => thread.stop()));
  };
  return { at, stop };
}

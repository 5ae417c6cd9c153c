import { loadable } from './entry.js';
import { startThread, type Thread, type ThreadLimits } from './thread.js';

/** Threads that are kept from one job to the next, each at its seat. */
export interface ThreadPool {
  /** The loaded thread at a seat: the one that sits there, or a new one where there is none or it ended. */
  readonly at: (seat: number) => Promise<Thread>;
  /** Ends all threads; resolves when they are gone. */
  readonly stop: () => Promise<void>;
}

export function threadPool(entry: URL, limits: ThreadLimits): ThreadPool {
  const seats = new Map<number, Thread>();
  let address: Promise<URL> | undefined;
  const at = async (seat: number): Promise<Thread> => {
    address ??= loadable(entry);
    const url = await address;
    let thread = seats.get(seat);
    if (thread === undefined || thread.hasEnded()) {
      thread = startThread(url, limits);
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

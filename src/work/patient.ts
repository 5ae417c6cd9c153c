import type { Exit } from './exit.js';
import type { Response } from './messages.js';
import type { Thread } from './threads.js';

/** How long a thread is waited for, in milliseconds. */
export interface Patience {
  /** Until it is loaded. */
  readonly toStart: number;
  /** For its first response, of which nothing is known. */
  readonly first: number;
  /** For every later one: so many times the longest until then, and at least so long. */
  readonly times: number;
  readonly least: number;
}

/**
 * The same thread, which counts as ended, and is, once it has not responded for too long: one that was ended without a word would be
 * waited for without end.
 */
export function patient(thread: Thread, { toStart, first, times, least }: Patience): Thread {
  let longest: number | null = null;
  const ready = withinTime(thread.ready, toStart, () => {
    throw new Error(`a worker did not start within ${seconds(toStart)}`);
  });
  // What waits for it hears of it; the next attempt is made with another.
  ready.catch(() => void thread.stop());
  return {
    ...thread,
    ready,
    response: async (): Promise<Response | Exit> => {
      const limit = longest === null ? first : Math.max(least, times * longest);
      const asked = performance.now();
      const response = await withinTime<Response | Exit>(thread.response(), limit, () => {
        void thread.stop();
        return { kind: 'exit', reason: `a worker gave no answer within ${seconds(limit)}` };
      });
      longest = Math.max(longest ?? 0, performance.now() - asked);
      return response;
    },
  };
}

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} seconds`;

/** What is waited for, or what stands in for it when it does not come in time. */
function withinTime<T>(awaited: Promise<T>, milliseconds: number, otherwise: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      try {
        resolve(otherwise());
      } catch (error) {
        reject(error);
      }
    }, milliseconds);
    awaited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

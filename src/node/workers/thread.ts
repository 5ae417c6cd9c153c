import { Worker } from 'node:worker_threads';
import { BilingualError } from '../../scenario/reading/bilingual-error.js';
import { type Exit, reasonIn } from '../../work/exit.js';
import type { Request, Response } from '../../work/messages.js';
import type { Thread } from '../../work/threads.js';
import type { WorkerInit } from './messages.js';

export interface ThreadLimits {
  /** The ES module of the model that it simulates; that of the package unless given. */
  readonly model?: URL | undefined;
  /** Milliseconds that one task may take; without it any time. */
  readonly timeLimit?: number | undefined;
  /** Megabytes of a worker's heap; without it what Node gives it. Tables of numbers lie outside of the heap. */
  readonly memoryLimit?: number | undefined;
}

/** A worker thread. While none of its responses is waited for it does not keep the process alive. */
export function startThread(url: URL, { timeLimit, memoryLimit, model }: ThreadLimits): Thread {
  const worker = new Worker(url, {
    workerData: (model === undefined ? {} : { model: model.href }) satisfies WorkerInit,
    ...(memoryLimit === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryLimit } }),
  });
  const { next, hasEnded, end } = conversation(worker);
  return {
    ready: next().then(started),
    hasEnded,
    begin: (work, given) => worker.postMessage({ work, given } satisfies Request),
    send: (tasks) => worker.postMessage({ tasks } satisfies Request),
    response: () => (timeLimit === undefined ? next() : orTooLate(next, timeLimit, end)),
    stop: () => end('stopped'),
  };
}

function started(first: Response | Exit): void {
  if (first.kind === 'ready') return;
  const reason = reasonIn(first);
  throw new BilingualError({
    en: `a worker thread could not start: ${reason}`,
    zh: `工作线程无法启动：${reason}`,
  });
}

/** The responses of a worker one by one, also those that came before they were asked for; then, once it has ended, its exit. */
function conversation(worker: Worker) {
  const waiting: Response[] = [];
  let listener: ((response: Response | Exit) => void) | null = null;
  let reason: string | null = null;
  let exit: Exit | null = null;
  const pass = (response: Response | Exit): void => {
    worker.unref();
    if (listener !== null) listener(response);
    else if (response.kind !== 'exit') waiting.push(response);
    listener = null;
  };
  const end = async (why: string): Promise<void> => {
    reason ??= why;
    await worker.terminate();
  };
  // What one that is being ended still says comes too late: it may be about a later task than the one that is waited for.
  worker.on('message', (response: Response) => {
    if (reason === null) pass(response);
  });
  worker.on('messageerror', (error) => end(`the worker's answer could not be read: ${error.message}`));
  worker.on('error', (error) => {
    reason ??= `the worker broke: ${error instanceof Error ? error.message : String(error)}`;
  });
  worker.on('exit', (code) => {
    exit = { kind: 'exit', reason: reason ?? `the worker ended with exit code ${code}` };
    pass(exit);
  });
  const next = (): Promise<Response | Exit> =>
    new Promise((resolve) => {
      const came = waiting.shift() ?? exit;
      if (came !== null) return resolve(came);
      listener = resolve;
      worker.ref();
    });
  return { next, hasEnded: () => reason !== null || exit !== null, end };
}

/** The longest time that a timer of Node can be set to; a longer one, or none, would be over at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * The response, or after the time limit the exit of the worker that did not give it. What it gives while it is being ended
 * comes too late, so that the task that took too long is the one that failed.
 */
async function orTooLate(
  next: () => Promise<Response | Exit>,
  timeLimit: number,
  end: (reason: string) => Promise<void>,
): Promise<Response | Exit> {
  let grace: NodeJS.Immediate | undefined;
  let isTooLate = false;
  // This thread may itself have been busy until past the limit: a response that lies waiting is read first.
  const clock = setTimeout(
    () => {
      grace = setImmediate(() => {
        isTooLate = true;
        void end(`no result within the time limit of ${timeLimit} ms`);
      });
    },
    Math.min(timeLimit, LONGEST),
  );
  let given = await next();
  clearTimeout(clock);
  clearImmediate(grace);
  while (isTooLate && given.kind !== 'exit') given = await next();
  return given;
}

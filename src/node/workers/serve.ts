import { type MessagePort, parentPort } from 'node:worker_threads';
import { reasonOf } from '../../work/job.js';
import type { Work } from '../../work/work.js';
import type { Request, Response } from './messages.js';

/** Kinds of work by their id; one that is not needed is not loaded. */
export type Works = Readonly<Record<string, () => Work<never, never> | Promise<Work<never, never>>>>;

type Run = (task: unknown) => unknown;

/**
 * Makes this worker thread carry out the tasks that it is sent. A custom worker file, with levers, submodels or studies
 * from outside, calls it with its own kinds of work.
 * @throws Error outside a worker thread
 * @example
 * // In the file of the worker:
 * if (!isMainThread) serve({ ensemble: () => ensembleWork(medinno) });
 */
export function serve(works: Works): void {
  if (parentPort === null) throw new Error('tasks are served by worker threads only');
  const port: MessagePort = parentPort;
  let run: Promise<Run> = Promise.reject(new Error('a task came before its job'));
  run.catch(() => undefined);
  port.on('message', (request: Request) => {
    if ('tasks' in request) return void respond(port, run, request.tasks);
    run = begin(works, request);
    run.catch(() => undefined);
  });
  port.postMessage({ kind: 'ready' } satisfies Response);
}

async function begin(works: Works, { work, given }: Extract<Request, { work: string }>): Promise<Run> {
  if (!Object.hasOwn(works, work)) throw new Error(`this worker knows no work called ${work}`);
  const found = await works[work]();
  return found.begin(given as never) as Run;
}

/** Carries out the tasks of a group up to one that fails. */
async function respond(port: MessagePort, run: Promise<Run>, tasks: readonly unknown[]): Promise<void> {
  try {
    const carryOut = await run;
    // Copied, not handed over: once a thread has given a buffer away, V8 checks every access to any typed array for
    // buffers that are gone, which makes the model a tenth slower.
    for (const task of tasks) port.postMessage({ kind: 'done', result: carryOut(task) } satisfies Response);
  } catch (error) {
    port.postMessage({ kind: 'failed', reason: reasonOf(error) } satisfies Response);
  }
}

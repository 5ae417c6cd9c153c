import { reasonOf } from './job.js';
import type { Request, Response } from './messages.js';
import type { Work } from './work.js';

/** Kinds of work by their id; one that is not needed is not loaded. */
export type Works = Readonly<Record<string, () => Work<never, never> | Promise<Work<never, never>>>>;

type Run = (task: unknown) => unknown;

/** What a worker does with a request: it begins the work that is named, or carries out the tasks and responds to each. */
export function servedTasks(works: Works, respond: (response: Response) => void): (request: Request) => void {
  let run: Promise<Run> = Promise.reject(new Error('a task came before its job'));
  run.catch(() => undefined);
  return (request) => {
    if ('tasks' in request) return void carryOut(run, request.tasks, respond);
    run = begun(works, request);
    run.catch(() => undefined);
  };
}

async function begun(works: Works, { work, given }: Extract<Request, { work: string }>): Promise<Run> {
  if (!Object.hasOwn(works, work)) throw new Error(`this worker knows no work called ${work}`);
  const found = await works[work]();
  return found.begin(given as never) as Run;
}

/** Carries out the tasks of a group up to one that fails. */
async function carryOut(
  run: Promise<Run>,
  tasks: readonly unknown[],
  respond: (response: Response) => void,
): Promise<void> {
  try {
    const result = await run;
    // Copied, not handed over: once a thread has given a buffer away, V8 checks every access to any typed array for
    // buffers that are gone, which makes the model a tenth slower.
    for (const task of tasks) respond({ kind: 'done', result: result(task) });
  } catch (error) {
    respond({ kind: 'failed', reason: reasonOf(error) });
  }
}

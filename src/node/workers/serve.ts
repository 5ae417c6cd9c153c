import { parentPort } from 'node:worker_threads';
import type { Request, Response } from '../../work/messages.js';
import { servedTasks, type Works } from '../../work/served-tasks.js';

export type { Works } from '../../work/served-tasks.js';

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
  const port = parentPort;
  const respond = (response: Response): void => port.postMessage(response);
  const take = servedTasks(works, respond);
  port.on('message', (request: Request) => take(request));
  respond({ kind: 'ready' });
}

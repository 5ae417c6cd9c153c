import { type Exit, reasonIn } from '../../work/exit.js';
import type { Request, Response } from '../../work/messages.js';
import type { Thread } from '../../work/threads.js';

/** A Web Worker as a thread that carries out tasks. */
export function webThread(worker: Worker): Thread {
  const waiting: Response[] = [];
  let listener: ((response: Response | Exit) => void) | null = null;
  let exit: Exit | null = null;
  const pass = (response: Response | Exit): void => {
    if (listener !== null) listener(response);
    else if (response.kind !== 'exit') waiting.push(response);
    listener = null;
  };
  const end = (reason: string): void => {
    if (exit !== null) return;
    worker.terminate();
    exit = { kind: 'exit', reason };
    pass(exit);
  };
  worker.onmessage = ({ data }: MessageEvent<Response>) => pass(data);
  worker.onmessageerror = () => end('the response of a worker could not be read');
  worker.onerror = ({ message }) => end(`a worker broke: ${message}`);
  const next = (): Promise<Response | Exit> =>
    new Promise((resolve) => {
      const came = waiting.shift() ?? exit;
      if (came === null) listener = resolve;
      else resolve(came);
    });
  return {
    ready: next().then((first) => {
      if (first.kind !== 'ready') throw new Error(`a worker could not start: ${reasonIn(first)}`);
    }),
    hasEnded: () => exit !== null,
    begin: (work, given) => worker.postMessage({ work, given } satisfies Request),
    send: (tasks) => worker.postMessage({ tasks } satisfies Request),
    response: next,
    stop: async () => end('stopped'),
  };
}

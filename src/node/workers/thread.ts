import { Worker } from 'node:worker_threads';
import type { Block } from '../../ensemble/block.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Answer, Birthright, Order } from './messages.js';

export interface ThreadLimits {
  /** The ES module of the model that it simulates; that of the package unless given. */
  readonly model?: URL | undefined;
  /** Milliseconds that one block may take; without it any time. */
  readonly timeLimit?: number | undefined;
  /** Megabytes of a worker's heap; without it what Node gives it. Tables of numbers lie outside of the heap. */
  readonly memoryLimit?: number | undefined;
}

/** A worker that is no more, and why. */
export interface Death {
  readonly kind: 'dead';
  readonly reason: string;
}

/** A worker thread that runs one block at a time. While it has none it does not keep the process alive. */
export interface Thread {
  /** Resolves when it is loaded; rejected when it cannot be. */
  readonly ready: Promise<void>;
  readonly isDead: () => boolean;
  /** The scenarios of the blocks to come. */
  readonly tell: (scenarios: readonly Scenario[]) => void;
  readonly run: (block: Block) => Promise<Answer | Death>;
  /** Index of the scenario it is on, or was on when it died. */
  readonly place: () => number;
  /** Ends it, in the middle of a block too. */
  readonly stop: () => Promise<void>;
}

export function startThread(url: URL, { timeLimit, memoryLimit, model }: ThreadLimits): Thread {
  const place = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(url, {
    workerData: { place, ...(model === undefined ? {} : { model: model.href }) } satisfies Birthright,
    ...(memoryLimit === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryLimit } }),
  });
  const { next, isDead, end } = conversation(worker);
  return {
    ready: next().then(started),
    isDead,
    tell: (scenarios) => worker.postMessage({ scenarios } satisfies Order),
    run: (block) => {
      Atomics.store(place, 0, 0);
      const answer = next();
      worker.postMessage({ block } satisfies Order);
      return timeLimit === undefined ? answer : orTooLate(answer, timeLimit, end);
    },
    place: () => Atomics.load(place, 0),
    stop: () => end('stopped'),
  };
}

function started(first: Answer | Death): void {
  if (first.kind !== 'ready') throw new Error(`a worker thread could not start: ${reasonIn(first)}`);
}

/** Why there is no result; an answer that nobody asked for is none either. */
export const reasonIn = (answer: Answer | Death): string =>
  'reason' in answer ? answer.reason : 'it answered unasked';

/** The answers of a worker one by one; its death answers every question from then on. */
function conversation(worker: Worker) {
  let listener: ((answer: Answer | Death) => void) | null = null;
  let reason: string | null = null;
  let death: Death | null = null;
  const hear = (answer: Answer | Death): void => {
    worker.unref();
    listener?.(answer);
    listener = null;
  };
  const end = async (why: string): Promise<void> => {
    reason ??= why;
    await worker.terminate();
  };
  worker.on('message', hear);
  worker.on('messageerror', (error) => end(`the worker's answer could not be read: ${error.message}`));
  worker.on('error', (error) => {
    reason ??= `the worker broke: ${error instanceof Error ? error.message : String(error)}`;
  });
  worker.on('exit', (code) => {
    death = { kind: 'dead', reason: reason ?? `the worker ended with exit code ${code}` };
    hear(death);
  });
  const next = (): Promise<Answer | Death> =>
    new Promise((resolve) => {
      if (death !== null) return resolve(death);
      listener = resolve;
      worker.ref();
    });
  return { next, isDead: () => death !== null, end };
}

/** The longest time that a timer of Node can be set to; a longer one, or none, would be over at once. */
const LONGEST = 2 ** 31 - 1;

/** The answer, or after the time limit the death of who did not give it. */
async function orTooLate(
  answer: Promise<Answer | Death>,
  timeLimit: number,
  end: (reason: string) => Promise<void>,
): Promise<Answer | Death> {
  let patience: NodeJS.Immediate | undefined;
  // This thread may itself have been busy until past the limit: an answer that lies waiting is heard first.
  const clock = setTimeout(
    () => {
      patience = setImmediate(() => end(`no result within the time limit of ${timeLimit} ms`));
    },
    Math.min(timeLimit, LONGEST),
  );
  const given = await answer;
  clearTimeout(clock);
  clearImmediate(patience);
  return given;
}

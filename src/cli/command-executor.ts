import type { Language } from '../language/words.js';
import type { ModelFile } from '../node/model/named-model-file.js';
import type { ComputedOn } from '../node/workers/computed-on.js';
import type { WorkerExecutor } from '../node/workers/executor.js';
import { executorFor } from '../node/workers/executor-for.js';
import { say } from './output.js';
import { queueOf } from './queue-option.js';

/** What the options of a command say of where its tasks are carried out. */
interface Where {
  readonly workers: number | undefined;
  readonly queue: string | undefined;
  readonly timeLimit?: number | undefined;
  readonly language: Language;
}

/** Where the tasks of a command are carried out. */
interface CommandExecutor extends WorkerExecutor {
  /** For the manifest. */
  readonly workers: ComputedOn;
  /** Threads at the start, 1 at least: what a cost is estimated by. */
  readonly threads: number;
  /** Workers that are at the queue now; undefined where there is no queue. */
  readonly there: (() => number) | undefined;
}

/**
 * In this process and its threads, or by the workers of a queue.
 * @param model the model file of the call; null where the model is that of the package
 * @throws BilingualError where the queue does not answer
 */
export async function commandExecutor(
  { queue, workers: given, timeLimit, language }: Where,
  model: ModelFile | null,
): Promise<CommandExecutor> {
  if (queue === undefined) {
    const here = executorFor({ workers: given, timeLimit, model: model?.address });
    return { ...here, threads: here.workers, there: undefined };
  }
  // Loaded here, so that commands without a queue do not wait for it.
  const { openQueue } = await import('../node/queue/open-queue.js');
  const said = (text: Readonly<Record<Language, string>>): void => say(text[language]);
  const opening = { ...queueOf(queue), model, timeLimit, say: said };
  const { execute, close, there } = await openQueue(opening);
  return {
    execute,
    close,
    workers: { queue: () => there().most },
    threads: Math.max(1, there().now.threads),
    there: () => there().now.workers,
  };
}

import { notWhole } from '../commands/limits.js';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import type { Language } from '../language/words.js';
import { ownVersion } from '../node/queue/version.js';
import { workOnQueue } from '../node/queue/work-on-queue.js';
import { MOST_WORKERS, usualWorkers } from '../node/workers/executor-for.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { asTypedHere } from './as-typed.js';
import { modelInUse } from './model-option.js';
import { say } from './output.js';
import { queueIssues, queueOf } from './queue-option.js';

/** Options as they were typed: a number may be any text, an option given twice is a list. */
type Typed = Readonly<Record<'queue' | 'workers' | 'model' | 'language' | 'quiet', unknown>>;

/** The same once they were found fit. */
interface Call {
  readonly queue: string;
  readonly workers: number | undefined;
  readonly model: string | undefined;
  readonly language: Language;
  readonly quiet: boolean;
}

/** `worker`: carries out tasks from a queue until it is interrupted; throws an InputError for a wrong call. */
export async function worker(typed: Typed, signal: AbortSignal): Promise<number> {
  const issues = wrongIn(typed);
  if (issues.length > 0) throw new InputError(issues);
  const { queue, workers = usualWorkers(), model, language, quiet } = typed as Call;
  const { file } = await modelInUse(model);
  const { address, lease } = queueOf(queue);
  const ending = new AbortController();
  // What systems that start and stop workers send.
  const end = (): void => ending.abort();
  process.once('SIGTERM', end);
  try {
    const said = (text: Bilingual): void => {
      if (!quiet) say(text[language]);
    };
    const starting = { address, lease, version: ownVersion(file), threads: workers, model: file?.address };
    await workOnQueue({ ...starting, say: said }, AbortSignal.any([signal, ending.signal]));
  } finally {
    process.removeListener('SIGTERM', end);
  }
  return 0;
}

function wrongIn(typed: Typed): InputIssue[] {
  const twice = (['workers', 'model', 'language', 'quiet'] as const)
    .filter((name) => Array.isArray(typed[name]))
    .map((name) => callIssue(`--${name}`, ...MORE_THAN_ONCE));
  return [
    ...twice,
    ...(typed.queue === undefined ? [callIssue('--queue', NONE, A_QUEUE)] : []),
    ...queueIssues({ queue: typed.queue }),
    ...notWhole('workers', typed.workers, [1, MOST_WORKERS]).map(asTypedHere),
  ];
}

const NONE: Bilingual = { en: 'no queue', zh: '未给出该选项' };
const A_QUEUE: Bilingual = {
  en: 'where tasks are taken, as in --queue redis://127.0.0.1:6379',
  zh: '领取任务的队列，如 --queue redis://127.0.0.1:6379',
};

import type { Bilingual } from '../../scenario/reading/bilingual.js';
import type { WorkerNotice } from './messages.js';
import type { Submission } from './submission.js';
import { versionText, type WorkVersion } from './version.js';

/** Milliseconds between looks at who is there. */
const LOOK_EVERY = 1000;
/** Milliseconds without a worker, or without an answer of the queue, after which it is said. */
const SAID_AFTER = 3000;

/** Workers, and threads of theirs. */
export interface There {
  readonly workers: number;
  readonly threads: number;
}

/** Who is at a queue to carry out tasks of this version. */
export interface Attendance {
  /** Resolves after the first look, also where it was in vain. */
  readonly looked: Promise<void>;
  readonly there: () => { readonly now: There; readonly most: There };
  readonly end: () => void;
}

interface Attending {
  readonly version: WorkVersion;
  /** Ids of the batches that are out. */
  readonly batches: () => Iterable<string>;
  readonly say: (text: Bilingual) => void;
}

/**
 * Keeps a submission known at its queue and watches who works there, until it is ended; says when there is no worker of this
 * version, and when the queue does not answer.
 */
export function attendance(submission: Submission, attending: Attending): Attendance {
  const { batches, say } = attending;
  let now: There = { workers: 0, threads: 0 };
  let most = now;
  let isAnswered = true;
  const [alone, silent] = [lastingly(), lastingly()];
  const look = async (): Promise<void> => {
    await submission.stay(batches());
    const [ours, others] = split(await submission.workers(), attending.version);
    now = { workers: ours.length, threads: ours.reduce((sum, { threads }) => sum + threads, 0) };
    most = now.threads > most.threads ? now : most;
    isAnswered = true;
    if (alone(ours.length === 0)) say(noWorkerThere(attending.version, others));
  };
  let looking: Promise<void> | undefined;
  const watch = (): void => {
    if (looking !== undefined) isAnswered = false;
    if (silent(!isAnswered || !submission.stands())) say(NO_ANSWER);
    if (looking !== undefined) return;
    looking = look()
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
      });
  };
  watch();
  const looked = Promise.resolve(looking);
  const timer = setInterval(watch, LOOK_EVERY);
  return { looked, there: () => ({ now, most }), end: () => clearInterval(timer) };
}

/** Whether something has lasted for long enough to be said, which it is once. */
export function lastingly(): (isSo: boolean) => boolean {
  let since: number | null = null;
  let isSaid = false;
  return (isSo) => {
    if (!isSo) {
      since = null;
      isSaid = false;
      return false;
    }
    since ??= performance.now();
    if (isSaid || performance.now() - since < SAID_AFTER) return false;
    isSaid = true;
    return true;
  };
}

/** Workers of a version, and the others. */
function split(
  workers: ReadonlyMap<string, WorkerNotice>,
  version: WorkVersion,
): [WorkerNotice[], WorkerNotice[]] {
  const own = versionText(version);
  const all = [...workers.values()];
  return [
    all.filter((worker) => versionText(worker.version) === own),
    all.filter((worker) => versionText(worker.version) !== own),
  ];
}

const NO_ANSWER: Bilingual = {
  en: 'the queue does not answer: waiting for it; what was gathered is kept',
  zh: '队列无响应：正在等待；已收回的结果不会丢失',
};

function noWorkerThere(version: WorkVersion, others: readonly WorkerNotice[]): Bilingual {
  const own = described(version);
  const there = [...new Set(others.map((other) => versionText(other.version)))].join(', ');
  const [besides, zhBesides] =
    others.length === 0
      ? ['', '']
      : [
          `; those there are of ${there} and leave its tasks alone`,
          `；现有工作进程的版本为 ${there}，不会处理这些任务`,
        ];
  return {
    en: `no worker of ${own.en} is at the queue${besides}: start \`medinno worker --queue …${version.model === '' ? '' : ' --model FILE'}\`; the tasks wait`,
    zh: `队列中没有${own.zh}的工作进程${zhBesides}：请启动 \`medinno worker --queue …${version.model === '' ? '' : ' --model FILE'}\`；任务将等待`,
  };
}

/** A version in words. */
export function described(version: WorkVersion): Bilingual {
  const { version: number, code, model } = version;
  const [file, zhFile] = model === '' ? ['', ''] : [` and the model file ${model}`, `、模型文件 ${model} `];
  return { en: `version ${number}+${code}${file}`, zh: `版本 ${number}+${code}${zhFile}` };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ended, until } from './redis.js';

const COMMAND = fileURLToPath(new URL('../../../bin/medinno.js', import.meta.url));
const FRAGILE = fileURLToPath(new URL('./fragile-worker.mjs', import.meta.url));

/** Seconds after which one who is not heard of counts as gone, in tests. */
export const LEASE = 2;
process.env.MEDINNO_QUEUE_LEASE = String(LEASE);

/** A worker process of a test. */
export interface TestWorker {
  /** What it said so far. */
  readonly said: () => string;
  readonly isThere: () => boolean;
  readonly send: (signal: NodeJS.Signals) => void;
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

const running = new Set<ChildProcess>();

/** Ends every worker that was started; for `afterEach` of each file that starts one. */
export async function endWorkers(): Promise<void> {
  await Promise.all([...running].map((child) => ended(child, 'SIGKILL')));
  running.clear();
}

/** Starts `medinno worker` with one thread and waits until it is ready. */
export const startWorker = (url: string, more: readonly string[] = []): Promise<TestWorker> =>
  started([COMMAND, 'worker', '--queue', url, '--workers', '1', ...more]);

/** Starts a worker whose threads meet a mishap: see `fragile-worker.mjs`. */
export const startFragileWorker = (url: string, mishap: string): Promise<TestWorker> =>
  started([FRAGILE, url, mishap]);

async function started(words: readonly string[]): Promise<TestWorker> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, MEDINNO_LANGUAGE: 'en' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const isThere = (): boolean => child.exitCode === null && child.signalCode === null;
  await until(() => said.includes('Ctrl-C') || !isThere());
  return {
    said: () => said,
    isThere,
    send: (signal) => void child.kill(signal),
    end: (signal) => ended(child, signal),
  };
}

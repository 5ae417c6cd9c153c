import { MORE_THAN_ONCE } from '../commands/option-words.js';
import { type QueueAddress, queueAddress } from '../node/queue/address.js';
import { leaseIn } from '../node/queue/lease.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { orThrow } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';

/** What is wrong with the queue that a call names, and with what its surroundings say of it. */
export function queueIssues(typed: { readonly queue?: unknown; readonly workers?: unknown }): InputIssue[] {
  const { queue, workers } = typed;
  if (Array.isArray(queue)) return [callIssue('--queue', ...MORE_THAN_ONCE)];
  if (typeof queue !== 'string') return [];
  const read = [queueAddress(queue, process.env), leaseIn(process.env)];
  const issues = read.flatMap((loaded) => (loaded.ok ? [] : loaded.issues));
  return workers === undefined ? issues : [...issues, callIssue('--workers', WITH_QUEUE, ALONE)];
}

/** The queue of a call that was found fit, and for how many milliseconds one who is not heard of is there. */
export const queueOf = (queue: string): { readonly address: QueueAddress; readonly lease: number } => ({
  address: orThrow(queueAddress(queue, process.env)),
  lease: orThrow(leaseIn(process.env)),
});

const WITH_QUEUE: Bilingual = {
  en: 'threads of this machine together with a queue',
  zh: '本机线程数与队列同时给出',
};
const ALONE: Bilingual = {
  en: '--queue alone; each `medinno worker` has threads of its machine',
  zh: '只给 --queue（线程数由各 `medinno worker` 决定）',
};

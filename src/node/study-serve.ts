import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Simulated } from '../studies/run-study.js';
import type { StudyAnswer, StudyOrder } from './study-messages.js';

/**
 * Makes this worker thread simulate the parts of the studies that it is sent. A worker file of one's own, with studies
 * from outside, calls it with them. Throws outside a worker thread.
 */
export function serveStudies(studies: readonly Simulated[]): void {
  if (parentPort === null) throw new Error('parts of studies are served by worker threads only');
  const port: MessagePort = parentPort;
  let simulate = (_part: unknown): unknown => {
    throw new Error('a part came before its study');
  };
  port.on('message', (order: StudyOrder) => {
    if ('study' in order) simulate = simulatorOf(studies, order);
    else port.postMessage(answerTo(simulate, order.part));
  });
  port.postMessage({ kind: 'ready' } satisfies StudyAnswer);
}

type StudyNamed = Extract<StudyOrder, { readonly study: string }>;

function simulatorOf(studies: readonly Simulated[], { study, settings, seed }: StudyNamed) {
  const found = studies.find(({ name }) => name === study);
  return (part: unknown): unknown => {
    if (found === undefined) throw new Error(`this worker does not know the study ${study}`);
    return found.simulate(part, settings, seed);
  };
}

function answerTo(simulate: (part: unknown) => unknown, part: unknown): StudyAnswer {
  try {
    return { kind: 'done', result: simulate(part) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

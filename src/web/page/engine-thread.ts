/** What the engine of the page is made of: it reads strategies, has them simulated and says what they do. */
import { medinno } from '../../model/medinno.js';
import { withFailurePolicy } from '../../work/on-failure.js';
import { executorOn } from '../../work/on-threads.js';
import { patient } from '../../work/patient.js';
import { poolOf } from '../../work/threads.js';
import { desk } from '../engine/desk.js';
import type { DeskRequest } from '../engine/messages.js';
import { FIRST_TEXTS, HEADS } from './first-texts.js';
import { simulationStarter } from './start-simulation.js';
import { PATIENCE, THREADS } from './threads.js';
import { webThread } from './web-thread.js';

const pool = poolOf(async () => {
  const start = await simulationStarter();
  return () => patient(webThread(start()), PATIENCE);
});
// They load while the engine reads its files.
for (let seat = 0; seat < THREADS; seat++) pool.at(seat).catch(() => undefined);
const { execute } = executorOn(pool, {
  workers: THREADS,
  whenStopped: 'keep threads',
});

/** Answers what the page asks. */
export const answer: (request: DeskRequest) => Promise<void> = desk({
  texts: {
    first: FIRST_TEXTS,
    heads: HEADS,
    further: async () => (await import('./further-texts.js')).FURTHER_TEXTS,
  },
  league: async () => (await import('./league.js')).default,
  model: medinno,
  interpreter: async () => (await import('vega-interpreter')).expressionInterpreter,
  // A thread that broke is replaced, and its runs are made again.
  execute: withFailurePolicy(execute, 'retry'),
  respond: (response) => self.postMessage(response),
});

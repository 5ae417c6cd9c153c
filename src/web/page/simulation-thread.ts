/** What a thread that simulates is made of. */
import { startsOfOneIdentity } from '../../ensemble/held-starts.js';
import { ensembleWork } from '../../ensemble/runs.js';
import { medinno } from '../../model/medinno.js';
import { servedTasks } from '../../work/served-tasks.js';
import { BYTES_OF_THREAD } from './threads.js';

// Worlds stay from one strategy to the next: a move runs the years after the policy date alone.
const held = startsOfOneIdentity(BYTES_OF_THREAD);

/** Carries out what the thread is asked. */
export const take = servedTasks(
  {
    ensemble: () => ensembleWork(medinno, held),
    decision: async () => (await import('../engine/decision-numbers.js')).decisionWork,
    bank: async () => (await import('../../forecast/bank/bank-work.js')).bankWork(medinno),
  },
  (response) => self.postMessage(response),
);

self.postMessage({ kind: 'ready' });

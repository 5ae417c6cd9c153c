/** The file that a thread which simulates starts with. */
import { ensembleWork, startsOfOneIdentity } from '../../ensemble/runs.js';
import { medinno } from '../../model/medinno.js';
import type { Request } from '../../work/messages.js';
import { servedTasks } from '../../work/served-tasks.js';

/** Of a city all worlds of full precision fit, of a nation those of the first look. */
const MOST_BYTES = 400e6;

// Worlds stay from one strategy to the next: a move runs the years after the policy date alone.
const held = startsOfOneIdentity(MOST_BYTES);
const take = servedTasks(
  {
    ensemble: () => ensembleWork(medinno, held),
    bank: async () => (await import('../../forecast/bank/bank-work.js')).bankWork(medinno),
  },
  (response) => self.postMessage(response),
);

self.onmessage = ({ data }: MessageEvent<Request>) => take(data);
self.postMessage({ kind: 'ready' });

/** The file that a thread which simulates starts with. */
import { ensembleWork, startsOfOneIdentity } from '../../ensemble/runs.js';
import { medinno } from '../../model/medinno.js';
import type { Request } from '../../work/messages.js';
import { servedTasks } from '../../work/served-tasks.js';

// Worlds stay from one strategy to the next: a move runs the years after the policy date alone.
const held = startsOfOneIdentity();
const take = servedTasks({ ensemble: () => ensembleWork(medinno, held) }, (response) =>
  self.postMessage(response),
);

self.onmessage = ({ data }: MessageEvent<Request>) => take(data);
self.postMessage({ kind: 'ready' });

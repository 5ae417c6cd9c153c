import { reasonOf } from '../../work/job.js';
import type { Request } from '../../work/messages.js';
import type { ForecastRequest } from '../engine/forecast-messages.js';
import type { DeskRequest } from '../engine/messages.js';
import { SIMULATION } from './roles.js';

/** Makes this thread the engine of the page, or one that simulates. What it is asked before it is loaded is kept for then. */
export function serveAs(role: string): void {
  if (role === SIMULATION)
    serve<Request>(
      import('./simulation-thread.js').then(({ take }) => take),
      (reason) => ({ kind: 'failed', reason }),
    );
  else
    serve<DeskRequest | ForecastRequest>(
      import('./engine-thread.js').then(({ answer }) => answer),
      (reason) => ({ kind: 'broken', reason }),
    );
}

/** Passes what comes on to what is being loaded; `failure` is what is said where that does not come. */
function serve<Asked>(
  taking: Promise<(asked: Asked) => unknown>,
  failure: (reason: string) => unknown,
): void {
  self.addEventListener('message', ({ data }: MessageEvent<Asked | Blob>) => {
    // A script is for what starts further threads of the page in one file.
    if (!(data instanceof Blob)) void taking.then((take) => take(data), ignore);
  });
  taking.catch((error) => self.postMessage(failure(reasonOf(error))));
}

/** Said once, where it is loaded. */
const ignore = (): void => undefined;

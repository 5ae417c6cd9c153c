import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Block, runBlock } from '../../ensemble/block.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Answer, Birthright, Order } from './messages.js';

/**
 * Makes this worker thread simulate the blocks that it is sent. A worker file of one's own, with levers or submodels
 * from outside, calls it with its own way to run a block. Throws outside a worker thread.
 */
export function serveBlocks(run: typeof runBlock): void {
  if (parentPort === null) throw new Error('blocks are served by worker threads only');
  const port: MessagePort = parentPort;
  const { place } = workerData as Birthright;
  let scenarios: readonly Scenario[] = [];
  const serve = (block: Block): void => {
    const { observations, columns } = run(scenarios, block, (scenario) => {
      Atomics.store(place, 0, scenarios.indexOf(scenario));
    });
    // Copied, not handed over: once a thread has given a buffer away, V8 checks every access to any typed array for
    // buffers that are gone, which makes the model a tenth slower.
    port.postMessage({
      kind: 'done',
      observations,
      ...(columns === undefined ? {} : { columns }),
    } satisfies Answer);
  };
  port.on('message', (order: Order) => {
    if ('scenarios' in order) scenarios = order.scenarios;
    else orFailed(port, () => serve(order.block));
  });
  port.postMessage({ kind: 'ready' } satisfies Answer);
}

function orFailed(port: MessagePort, serve: () => void): void {
  try {
    serve();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    port.postMessage({ kind: 'failed', reason } satisfies Answer);
  }
}

// Runs of levers alone, under common random numbers.
import { availableParallelism } from 'node:os';
import { leversAlone } from '../../dist/experiment/levers-alone.js';
import { explore } from '../../dist/index.js';
import { createWorkerExecutor } from '../../dist/node/index.js';

/** What runs uses of levers in the place of a scenario; `close` ends its threads. */
export function runner({ scenario, draws, replicates, payer }) {
  const { execute, close } = createWorkerExecutor({ workers: availableParallelism() });
  const run = async (uses, years, goals) => {
    const experiment = leversAlone(scenario, uses, { payer, goals, draws, replicates });
    const result = await explore({ experiment, years, executor: execute });
    const failed = result.table('failures');
    if (failed.length > 0) throw new Error(`${failed.length} runs failed, the first by ${failed[0].reason}`);
    return result;
  };
  return { run, close };
}

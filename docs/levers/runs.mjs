// Runs of levers alone, under common random numbers.
import { leversTried } from '../../dist/experiment/levers-tried.js';
import { explore } from '../../dist/index.js';
import { createWorkerExecutor } from '../../dist/node/index.js';
import { keptTables } from './kept.mjs';

/** What runs uses of levers in the place of a scenario and gives responses and league of them; `close` ends its threads, of which 0 is none. */
export function runner({ scenario, draws, replicates, payer, threads }) {
  const { execute, close } = threads > 0 ? createWorkerExecutor({ workers: threads }) : { close: () => {} };
  const run = async (uses, years, goals) => {
    const alone = uses.map((use) => [use]);
    const experiment = leversTried(scenario, alone, { payer, goals, draws, replicates });
    return keptTables({ experiment, years }, async () => {
      const result = await explore({ experiment, years, executor: execute });
      const failed = result.table('failures');
      if (failed.length > 0)
        throw new Error(`${failed.length} runs failed, the first by ${failed[0].reason}`);
      return { responses: result.table('responses'), league: result.table('league') };
    });
  };
  return { run, close };
}

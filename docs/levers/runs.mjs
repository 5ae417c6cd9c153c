// Runs of policies of one lever each, under common random numbers.
import { availableParallelism } from 'node:os';
import { explore } from '../../dist/index.js';
import { createWorkerExecutor, scenarioFiles } from '../../dist/node/index.js';
import { policyOfUses } from './doses.mjs';
import { keptTables } from './kept.mjs';

const PREFIX = 'only-';

/** What runs uses of levers and gives responses and league of them; `close` ends its threads. */
export function runner({ draws, replicates, payer }) {
  const { execute, close } = createWorkerExecutor({ workers: availableParallelism() });
  const run = async (uses, years, indicators) => {
    const policies = uses.map((use) => [
      `scenarios/policies/${PREFIX}${use.lever.id}.json`,
      JSON.stringify(policyOfUses([use], use.amount, payer)),
    ]);
    const files = new Map(policies);
    const read = (path) => files.get(path) ?? scenarioFiles.read(path);
    const choices = uses.map(({ lever }) => `${PREFIX}${lever.id}`);
    const experiment = {
      id: 'levers-alone',
      scenario: 'baseline',
      vary: [{ role: 'lever', policy: 'use', choices }],
      sampling: { method: 'grid' },
      indicators,
    };
    const asked = { experiment, years, draws, replicates };
    return keptTables({ ...asked, policies }, async () => {
      const result = await explore({ ...asked, sources: { ...scenarioFiles, read }, executor: execute });
      const failed = result.table('failures');
      if (failed.length > 0)
        throw new Error(`${failed.length} runs failed, the first by ${failed[0].reason}`);
      return { responses: result.table('responses'), league: result.table('league') };
    });
  };
  return { run, close };
}

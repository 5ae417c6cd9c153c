import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { type Block, blockName } from './block.js';
import type { Collected } from './collected.js';
import type { Plan } from './plan.js';
import { runsInMemory } from './runs-in-memory.js';
import type { Sink } from './sink.js';

/**
 * A sink that keeps all runs in memory, whatever blocks they are of, and what it collected.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const plan = { scenarios: [{ ...scenario, horizon: 2 }], draws: 0, replicates: 2 };
 * const { sink, collected } = collector(plan);
 * await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
 * collected().replicates; // => [1, 2]
 */
export function collector(plan: Plan, model: Model = medinno): { sink: Sink; collected: () => Collected } {
  const kept = runsInMemory(plan.scenarios, model);
  const seen = new Map<string, Block>();
  const see = (block: Block) => seen.set(blockName(block), block);
  const sink: Sink = {
    result: (result) => {
      see(result);
      kept.sink.result(result);
    },
    failure: (failure) => {
      see(failure);
      kept.sink.failure(failure);
    },
  };
  return { sink, collected: () => kept.collected(plan, [...seen.values()]) };
}

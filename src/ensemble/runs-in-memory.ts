import { originalOf } from '../model/in-currency.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';
import { type Block, type BlockResult, blockName, type Failure } from './block.js';
import { collectedFrom } from './collected.js';
import { inColumns } from './known-columns.js';
import type { RunStore } from './run-plan.js';
import { columnName, scenarioSeries } from './scenario-series.js';

/** Runs kept in memory, each block as it came. */
export interface RunsInMemory extends RunStore {
  readonly result: (block: Block) => BlockResult | undefined;
}

/**
 * Keeps all runs of these scenarios in memory: the series of the model and of the scenarios' custom indicators.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * runsInMemory([scenario]).missing([{ draw: 0, replicate: 1 }]).length; // => 1
 */
export function runsInMemory(scenarios: readonly Scenario[], model: Model = medinno): RunsInMemory {
  const own = scenarioSeries(scenarios[0], medinno).map(columnName);
  const series = scenarioSeries(scenarios[0], model);
  const wanted = originalOf(model) === medinno ? own : series.map(columnName);
  const results = new Map<string, BlockResult>();
  const failures = new Map<string, Failure>();
  return {
    scenarios,
    model,
    missing: (blocks) => blocks.map(blockName).flatMap((name, n) => (known(name) ? [] : [blocks[n]])),
    sink: {
      result: (result) => {
        const observations = inColumns(result, wanted, own);
        results.set(blockName(result), { ...result, observations, columns: wanted });
        failures.delete(blockName(result));
      },
      failure: (failure) => failures.set(blockName(failure), failure),
    },
    collected: (plan, blocks) => {
      const names = blocks.map(blockName);
      const runs = {
        series,
        results: names.flatMap((name) => results.get(name) ?? []),
        failures: names.flatMap((name) => failures.get(name) ?? []),
      };
      return collectedFrom({ ...plan, model }, runs);
    },
    result: (block) => results.get(blockName(block)),
  };

  function known(name: string): boolean {
    return results.has(name) || failures.has(name);
  }
}

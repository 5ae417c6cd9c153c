import { beforeAll, describe, expect, it } from 'vitest';
import {
  blocksOf,
  type Comparison,
  collector,
  compareScenarios,
  loadCompiler,
  resolveScenario,
  runEnsemble,
  type Scenario,
} from '../../src/index.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';

const DRAWS = 10;

describe('the region maoming beside what is known of it', () => {
  let comparison: Comparison;
  let scenarios: Scenario[];

  beforeAll(async () => {
    const loaded = await Promise.all(
      ['baseline', 'young-talent'].map((name) => resolveScenario(name, scenarioFiles, loadCompiler)),
    );
    scenarios = loaded.map((result) => {
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    });
    const plan = { scenarios, draws: DRAWS, replicates: 1 };
    const { sink, collected } = collector(plan);
    await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
    comparison = compareScenarios(collected(), { version: 'test', command: 'test' }, await loadCompiler());
  });

  it('holds at least twelve known facts, each with a source and a range', () => {
    expect(comparison.plausibility.length).toBeGreaterThanOrEqual(12);
    for (const { id, source, low, high } of comparison.plausibility) {
      expect(source, id).not.toBe('');
      expect(low, id).toBeLessThan(high);
    }
  });

  it('shows every fact of the region whose scenario was run', () => {
    const shown = comparison.plausibility.map(({ id }) => id);
    const run = scenarios.map(({ id }) => id);
    for (const { id, under } of scenarios[0].facts) {
      expect(shown.includes(id), id).toBe(under === undefined || run.includes(under));
    }
  });

  it('simulates every fact inside its range, or says why not', () => {
    const outside = comparison.plausibility
      .filter(({ verdict }) => verdict === 'outside')
      .map(({ id, simulated, low, high }) => `${id}: ${simulated} is not in ${low} to ${high}`);
    expect(outside).toEqual([]);
  });

  it('has no check that cannot fail: each is missed in some run', () => {
    const certain = comparison.plausibility
      .filter(({ use, general, shareInside }) => use === 'check' && !general && shareInside === 1)
      .map(({ id, simulatedLow, simulatedHigh, low, high }) => ({
        id,
        simulatedLow,
        simulatedHigh,
        low,
        high,
      }));
    expect(certain).toEqual([]);
  });

  it('is called an illustrative city exactly as long as a fact lies outside', () => {
    const outside = comparison.plausibility.some(({ verdict }) => verdict === 'outside');
    expect(comparison.region.illustrative).toBe(outside);
  });
});

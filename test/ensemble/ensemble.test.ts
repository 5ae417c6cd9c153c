import { describe, expect, it } from 'vitest';
import type { BlockResult, Failure } from '../../src/ensemble/block.js';
import type { Collected } from '../../src/ensemble/collected.js';
import { collector } from '../../src/ensemble/collector.js';
import { runEnsemble } from '../../src/ensemble/ensemble.js';
import { blocksOf, type Plan } from '../../src/ensemble/plan.js';
import { scenarioSeries } from '../../src/ensemble/scenario-series.js';
import type { Progress } from '../../src/ensemble/sink.js';
import { medinno } from '../../src/model/medinno.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { effectRows } from '../../src/results/effects.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { BROKEN, GRANTS, scenario } from './maoming-scenarios.js';

const SCENARIOS = [scenario('baseline'), scenario('grants', { policy: GRANTS })];

async function collect(plan: Plan): Promise<Collected> {
  const { sink, collected } = collector(plan);
  await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
  return collected();
}

describe('the runs of a plan', () => {
  it('come replicate by replicate, so that what is done covers all draws alike', () => {
    expect(blocksOf({ scenarios: [], draws: 2, replicates: 2 })).toEqual([
      { draw: 1, replicate: 1 },
      { draw: 2, replicate: 1 },
      { draw: 1, replicate: 2 },
      { draw: 2, replicate: 2 },
    ]);
  });

  it('are those of the point values alone without draws', () => {
    expect(blocksOf({ scenarios: [], draws: 0, replicates: 2 })).toEqual([
      { draw: 0, replicate: 1 },
      { draw: 0, replicate: 2 },
    ]);
  });

  it('hold the same draw k however many draws are asked for', async () => {
    const [three, five] = await Promise.all(
      [3, 5].map((draws) => collect({ scenarios: SCENARIOS, draws, replicates: 1 })),
    );
    for (const s of [0, 1]) {
      for (let series = 0; series < three.series.length; series++) {
        expect(five.column(s, series, 2).slice(0, 3)).toEqual(three.column(s, series, 2));
      }
    }
    const papers = three.series.findIndex(({ indicator }) => indicator.id === 'spending');
    expect(new Set(five.column(1, papers, 2)).size).toBe(5);
  });
});

describe('the executor of this thread', () => {
  it('reports progress after every run, failures counted', async () => {
    const seen: Progress[] = [];
    const plan = { scenarios: [scenario('broken', { policy: BROKEN })], draws: 0, replicates: 2 };
    const { sink } = collector(plan);
    const onProgress = (progress: Progress) => seen.push(progress);
    await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink, onProgress });
    expect(seen).toEqual([
      { done: 1, total: 2, failed: 1 },
      { done: 2, total: 2, failed: 2 },
    ]);
  });

  it('goes on after a failing run', async () => {
    const results: BlockResult[] = [];
    const failures: Failure[] = [];
    let calls = 0;
    // Breaks the first run only: the second time its policy is read there is one.
    const fragile = Object.defineProperty(scenario('fragile'), 'policy', {
      get: () => (calls++ === 0 ? BROKEN : GRANTS),
    });
    const plan = { scenarios: [fragile], draws: 2, replicates: 1 };
    const sink = {
      result: (result: BlockResult) => results.push(result),
      failure: (row: Failure) => failures.push(row),
    };
    await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
    expect(failures.map(({ scenario: id, draw, replicate }) => [id, draw, replicate])).toEqual([
      ['fragile', 1, 1],
    ]);
    expect(results.map(({ draw }) => draw)).toEqual([2]);
  });

  it('stops between two runs when it is asked to', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const plan = { scenarios: [SCENARIOS[0]], draws: 5, replicates: 1 };
    const sink = {
      result: ({ draw }: BlockResult) => {
        done.push(draw);
        if (done.length === 2) stop.abort();
      },
      failure: () => {},
    };
    const { signal } = stop;
    await expect(
      runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink, signal }),
    ).rejects.toThrow(/abort/i);
    expect(done).toEqual([1, 2]);
  });
});

const result = (draw: number, replicate: number): BlockResult => ({
  draw,
  replicate,
  observations: SCENARIOS.map((_, s) =>
    Float64Array.from(
      { length: SCENARIOS[0].horizon * scenarioSeries(SCENARIOS[0], medinno).length },
      () => 100 * s + 10 * draw + replicate,
    ),
  ),
});
const failure = (draw: number, replicate: number): Failure => ({
  scenario: 'grants',
  draw,
  replicate,
  seed: 'test',
  reason: 'for a test',
});

/** What is collected when these runs come in. */
function collectedFrom(
  draws: number,
  results: readonly BlockResult[],
  failures: readonly Failure[] = [],
  replicates = 2,
) {
  const { sink, collected } = collector({ scenarios: SCENARIOS, draws, replicates });
  for (const one of results) sink.result(one);
  for (const one of failures) sink.failure(one);
  return collected();
}

describe('what is collected', () => {
  it('is in the order of draws and replicates, whatever order it came in', () => {
    const collected = collectedFrom(2, [result(2, 2), result(1, 2), result(2, 1), result(1, 1)]);
    expect([...collected.column(1, 0, 0)]).toEqual([111, 112, 121, 122]);
    expect([collected.draws, collected.replicates]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('leaves out the whole draw of a run that failed, and keeps the failure', () => {
    const collected = collectedFrom(2, [result(1, 1), result(2, 1), result(2, 2)], [failure(1, 2)]);
    expect([...collected.column(0, 0, 0)]).toEqual([21, 22]);
    expect(collected.draws).toEqual([2]);
    expect(collected.failures).toEqual([failure(1, 2)]);
    expect(effectRows(collected)[0]).toMatchObject({ mean: 100, pairs: 2 });
  });

  it('leaves out the replicate that failed where there is a single draw: a failure never loses them all', () => {
    const collected = collectedFrom(0, [result(0, 2)], [failure(0, 1)]);
    expect([collected.draws, collected.replicates]).toEqual([[0], [2]]);
    expect([...collected.column(0, 0, 0)]).toEqual([2]);
  });

  it('leaves out replicates in all draws where that keeps more: no draw whole is not nothing', () => {
    const failures = [failure(1, 1), failure(2, 3)];
    const done = [result(1, 2), result(1, 3), result(1, 4), result(2, 1), result(2, 2), result(2, 4)];
    const collected = collectedFrom(2, done, failures, 4);
    expect([collected.draws, collected.replicates]).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect([...collected.column(0, 0, 0)]).toEqual([12, 14, 22, 24]);
    expect(collected.failures).toEqual(failures);
  });

  it('is nothing to compare when every run failed', async () => {
    const compile = await loadCompiler();
    const collected = collectedFrom(0, [], [failure(0, 1), failure(0, 2)]);
    const asked = { version: 'test', command: 'test' };
    expect(() => compareScenarios(collected, asked, compile)).toThrow('no run could be simulated');
  });
});

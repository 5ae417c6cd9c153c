import { describe, expect, it } from 'vitest';
import type { Block, BlockResult, Failure } from '../../src/ensemble/block.js';
import { blocksOf, type Executor, type Progress } from '../../src/ensemble/ensemble.js';
import { withFailurePolicy } from '../../src/ensemble/on-failure.js';
import { scenario } from './maoming-scenarios.js';

const scenarios = [scenario('baseline')];
const blocks = blocksOf({ scenarios, draws: 3, replicates: 2 });
const nameOf = ({ draw, replicate }: Block) => `${draw}:${replicate}`;

/** An executor that fails at the named blocks and simulates nothing; what it was given is kept. */
function failingAt(...names: string[]): { execute: Executor; ran: string[] } {
  const ran: string[] = [];
  const execute: Executor = async (_scenarios, given, sink, onProgress, signal) => {
    let failed = 0;
    for (const [n, block] of given.entries()) {
      signal?.throwIfAborted();
      ran.push(nameOf(block));
      if (names.includes(nameOf(block))) {
        failed++;
        sink.failure({ ...block, scenario: 'baseline', seed: 'test', reason: 'broken' });
      } else sink.result({ ...block, observations: [] });
      onProgress?.({ done: n + 1, total: given.length, failed });
      await Promise.resolve();
    }
  };
  return { execute, ran };
}

function watched() {
  const results: BlockResult[] = [];
  const failures: Failure[] = [];
  const progress: Progress[] = [];
  const sink = {
    result: (result: BlockResult) => results.push(result),
    failure: (failure: Failure) => failures.push(failure),
  };
  return { sink, results, failures, progress, onProgress: (step: Progress) => progress.push(step) };
}

describe('when a future fails', () => {
  it('and the run is to continue, it is a row and the rest is run', async () => {
    const { execute } = failingAt('2:1');
    const { sink, results, failures } = watched();
    await withFailurePolicy(execute, 'continue')(scenarios, blocks, sink);
    expect(results).toHaveLength(5);
    expect(failures.map(nameOf)).toEqual(['2:1']);
  });

  it('and the run is to stop, what is done is kept, the failure is told and nothing more is run', async () => {
    const { execute, ran } = failingAt('2:1', '3:1');
    const { sink, results, failures } = watched();
    await expect(withFailurePolicy(execute, 'stop')(scenarios, blocks, sink)).rejects.toThrow(
      'stopped at the first failure: baseline:2:1: broken',
    );
    expect(ran).toEqual(['1:1', '2:1']);
    expect(results.map(nameOf)).toEqual(['1:1']);
    expect(failures.map(nameOf)).toEqual(['2:1']);
  });

  it('and the run is to stop, it has failed even where the last future was the one', async () => {
    const { execute } = failingAt('3:2');
    await expect(withFailurePolicy(execute, 'stop')(scenarios, blocks, watched().sink)).rejects.toThrow(
      'baseline:3:2',
    );
  });

  it('and it is to be tried again, what succeeds then is a result like any other', async () => {
    const first = failingAt('2:1', '3:2');
    const again = failingAt('3:2');
    const { sink, results, failures, progress, onProgress } = watched();
    const execute = withFailurePolicy(first.execute, 'retry', again.execute);
    await execute(scenarios, blocks, sink, onProgress);
    expect(again.ran).toEqual(['2:1', '3:2']);
    expect(results.map(nameOf).sort()).toEqual(['1:1', '1:2', '2:1', '2:2', '3:1']);
    expect(failures.map(nameOf)).toEqual(['3:2']);
    expect(progress.at(-1)).toEqual({ done: 6, total: 6, failed: 1 });
    expect(progress.map(({ done }) => done)).toEqual([1, 1, 2, 3, 4, 4, 5, 6]);
  });

  it('and it is to be tried again, a real failure fails again in this process', async () => {
    const broken: Executor = async (given, todo, sink) => {
      for (const block of todo) sink.failure({ ...block, scenario: given[0].id, seed: '', reason: 'lost' });
    };
    const { sink, results, failures } = watched();
    await withFailurePolicy(broken, 'retry')([scenario('fine', { horizon: 1 })], blocks.slice(0, 1), sink);
    expect(failures).toEqual([]);
    expect(results.map(nameOf)).toEqual(['1:1']);
  });
});

describe('when nothing fails', () => {
  it.each(['continue', 'stop', 'retry'] as const)('%s changes nothing', async (policy) => {
    const { execute, ran } = failingAt();
    const { sink, results, failures, progress, onProgress } = watched();
    await withFailurePolicy(execute, policy)(scenarios, blocks, sink, onProgress);
    expect(ran).toEqual(blocks.map(nameOf));
    expect([results.length, failures.length]).toEqual([6, 0]);
    expect(progress.at(-1)).toEqual({ done: 6, total: 6, failed: 0 });
  });

  it.each(['continue', 'stop', 'retry'] as const)('%s leaves Ctrl-C its own word', async (policy) => {
    const pressed = new AbortController();
    pressed.abort(new Error('pressed'));
    const run = withFailurePolicy(failingAt().execute, policy);
    await expect(run(scenarios, blocks, watched().sink, undefined, pressed.signal)).rejects.toThrow(
      'pressed',
    );
  });
});

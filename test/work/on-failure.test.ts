import { describe, expect, it } from 'vitest';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor, Job } from '../../src/work/job.js';
import { withFailurePolicy } from '../../src/work/on-failure.js';

/** Doubles numbers; those in `broken` throw. Groups of two: what is after a failure in its group is left out. */
function doubling(broken: Set<number>): { job: Job<null, number, number>; ran: number[] } {
  const ran: number[] = [];
  const work = {
    id: 'doubling',
    begin: () => (task: number) => {
      ran.push(task);
      if (broken.has(task)) throw new Error('broken');
      return 2 * task;
    },
  };
  const groups = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  return { job: { work, given: null, groups, nameOf: (task) => `number ${task}` }, ran };
}

function watched() {
  const results: number[] = [];
  const failures: string[] = [];
  const sink = {
    result: (_: number, result: number) => results.push(result),
    failure: (task: number, reason: string) => failures.push(`${task} ${reason}`),
  };
  return { sink, results, failures };
}

describe('when a task fails', () => {
  it('the others of its group are left out and the other groups run', async () => {
    const { job, ran } = doubling(new Set([3]));
    const { sink, results, failures } = watched();
    await withFailurePolicy(inThisThread, 'continue')(job, sink);
    expect(ran).toEqual([1, 2, 3, 5, 6]);
    expect(results).toEqual([2, 4, 10, 12]);
    expect(failures).toEqual(['3 broken']);
  });

  it('and the job is to stop, what is done is kept, the failure is named and nothing more is run', async () => {
    const { job, ran } = doubling(new Set([3, 5]));
    const { sink, results, failures } = watched();
    await expect(withFailurePolicy(inThisThread, 'stop')(job, sink)).rejects.toThrow(
      'stopped at the first failure: number 3: broken',
    );
    expect(ran).toEqual([1, 2, 3]);
    expect(results).toEqual([2, 4]);
    expect(failures).toEqual(['3 broken']);
  });

  it('and the job is to stop, it has failed even where the last task was the one', async () => {
    const { job } = doubling(new Set([6]));
    await expect(withFailurePolicy(inThisThread, 'stop')(job, watched().sink)).rejects.toThrow('number 6');
  });

  it('and it is to be tried again, what is left of its group is run with it', async () => {
    const broken = new Set([3, 6]);
    const { job, ran } = doubling(broken);
    const { sink, results, failures } = watched();
    const again: Executor = (...given) => {
      broken.delete(3);
      return inThisThread(...given);
    };
    await withFailurePolicy(inThisThread, 'retry', again)(job, sink);
    expect(ran).toEqual([1, 2, 3, 5, 6, 3, 4, 6]);
    expect(results).toEqual([2, 4, 10, 6, 8]);
    expect(failures).toEqual(['6 broken']);
  });
});

describe('when nothing fails', () => {
  it.each(['continue', 'stop', 'retry'] as const)('%s changes nothing', async (policy) => {
    const { job, ran } = doubling(new Set());
    const { sink, results, failures } = watched();
    await withFailurePolicy(inThisThread, policy)(job, sink);
    expect(ran).toEqual([1, 2, 3, 4, 5, 6]);
    expect(results).toEqual([2, 4, 6, 8, 10, 12]);
    expect(failures).toEqual([]);
  });

  it.each(['continue', 'stop', 'retry'] as const)('%s keeps the reason of a signal', async (policy) => {
    const signal = AbortSignal.abort(new Error('pressed'));
    const { job } = doubling(new Set());
    await expect(withFailurePolicy(inThisThread, policy)(job, watched().sink, signal)).rejects.toThrow(
      'pressed',
    );
  });
});

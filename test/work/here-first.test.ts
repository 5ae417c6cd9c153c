import { describe, expect, it } from 'vitest';
import { hereFirst } from '../../src/work/here-first.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor, Job } from '../../src/work/job.js';

const LONG = Number.POSITIVE_INFINITY;
const GROUPS = [
  [1, 2, 3],
  [4, 5],
];

/** Doubles numbers; those in `broken` throw. */
const doubling = (broken: readonly number[] = []): Job<null, number, number> => ({
  work: {
    id: 'doubling',
    begin: () => (task) => {
      if (broken.includes(task)) throw new Error('broken');
      return 2 * task;
    },
  },
  given: null,
  groups: GROUPS,
  nameOf: String,
});

/** What a job comes to, and what of it was handed on. */
async function done(job: Job<null, number, number>, milliseconds: number) {
  const handedOn: unknown[] = [];
  const elsewhere: Executor = async (rest, sink, signal) => {
    handedOn.push(rest.groups);
    await inThisThread(rest, sink, signal);
  };
  const results: number[] = [];
  const failures: number[] = [];
  const sink = {
    result: (_: number, result: number) => results.push(result),
    failure: (task: number) => failures.push(task),
  };
  await hereFirst(elsewhere, milliseconds)(job, sink);
  return { handedOn, results, failures };
}

describe('a job that begins in this thread', () => {
  it('ends there where it is soon over', async () => {
    expect(await done(doubling(), LONG)).toEqual({ handedOn: [], results: [2, 4, 6, 8, 10], failures: [] });
  });

  it('is handed on after the first task that lasted, with the rest of its group first', async () => {
    const { handedOn, results } = await done(doubling(), 0);
    expect(handedOn).toEqual([
      [
        [2, 3],
        [4, 5],
      ],
    ]);
    expect(results).toEqual([2, 4, 6, 8, 10]);
  });

  it('leaves out what is left of a group whose task failed, wherever it failed', async () => {
    expect(await done(doubling([1]), 0)).toEqual({ handedOn: [[[4, 5]]], results: [8, 10], failures: [1] });
    expect(await done(doubling([1]), LONG)).toEqual({ handedOn: [], results: [8, 10], failures: [1] });
  });

  it('hands on nothing of the last group, which would share nothing with another', async () => {
    const job = { ...doubling(), groups: [[7, 8, 9]] };
    expect(await done(job, 0)).toEqual({ handedOn: [], results: [14, 16, 18], failures: [] });
  });

  it('is none where the job is known to be long: it goes to the threads at once, and so do those after it', async () => {
    const known = { ...doubling(), agentYears: 2_000_000 };
    expect((await done(known, LONG)).handedOn).toEqual([GROUPS]);
    expect((await done({ ...known, agentYears: 1000 }, LONG)).handedOn).toEqual([]);
  });

  it('is followed by jobs that go to the threads at once', async () => {
    const handedOn: unknown[] = [];
    const elsewhere: Executor = async ({ groups }) => void handedOn.push(groups);
    const execute = hereFirst(elsewhere, 0);
    const sink = { result: () => {}, failure: () => {} };
    await execute(doubling(), sink);
    await execute(doubling(), sink);
    expect(handedOn[1]).toEqual(GROUPS);
  });

  it('is ended by its signal before anything is handed on', async () => {
    const ended = AbortSignal.abort(new Error('enough'));
    const never: Executor = () => Promise.reject(new Error('handed on'));
    await expect(
      hereFirst(never, 0)(doubling(), { result: () => {}, failure: () => {} }, ended),
    ).rejects.toThrow('enough');
  });
});

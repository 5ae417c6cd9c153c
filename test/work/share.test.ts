import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Job } from '../../src/work/job.js';
import { withFailurePolicy } from '../../src/work/on-failure.js';
import { ShareDone, type ShareHeard, shareOf } from '../../src/work/share.js';

/** Doubles numbers; those in `broken` throw, the first time or always. */
function doubling(
  groups: readonly (readonly number[])[],
  broken: ReadonlySet<number> = new Set(),
  once = false,
) {
  const ran: number[] = [];
  const work = {
    id: 'doubling',
    begin: () => (task: number) => {
      const before = ran.includes(task);
      ran.push(task);
      if (broken.has(task) && !(once && before)) throw new Error('broken');
      return 2 * task;
    },
  };
  const job: Job<null, number, number> = {
    work,
    given: null,
    groups,
    nameOf: (task) => `number ${task}`,
    shareOf: (task, shares) => task % shares,
    tasksStandAlone: true,
  };
  return { job, ran };
}

function listening() {
  const failures = new Map<string, string>();
  const left: number[] = [];
  const heard: ShareHeard = {
    begun: (count) => void left.push(count),
    settled: (name, reason) => {
      if (reason === null) failures.delete(name);
      else failures.set(name, reason);
    },
  };
  return { heard, left, failures };
}

const NOTHING = { result: () => {}, failure: () => {} };

describe('shares of a job', () => {
  it('are disjoint and together the whole, whatever is done already', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.uniqueArray(fc.nat(40), { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        async (of, tasks, size) => {
          const groups = Array.from({ length: Math.ceil(tasks.length / size) }, (_, n) =>
            tasks.slice(n * size, (n + 1) * size),
          );
          const shares = [];
          for (let nth = 1; nth <= of; nth++) {
            const { job, ran } = doubling(groups);
            const { heard, left } = listening();
            await expect(shareOf(inThisThread, { nth, of }, heard)(job, NOTHING)).rejects.toThrow(ShareDone);
            expect(left).toEqual([ran.length]);
            shares.push(ran);
            // Half of the job being done, the share is what is left of the same tasks.
            const rest = doubling(groups.map((group) => group.filter((task) => task % 4 < 2)));
            await shareOf(inThisThread, { nth, of }, heard)(rest.job, NOTHING).catch(() => {});
            expect(new Set(rest.ran)).toEqual(new Set(ran.filter((task) => task % 4 < 2)));
          }
          expect(shares.flat().sort()).toEqual([...tasks].sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('try what was left out after a failure where tasks stand alone, and nothing else', async () => {
    const groups = [
      [2, 4, 6, 8],
      [1, 3],
    ];
    const [alone, together] = [doubling(groups, new Set([4])), doubling(groups, new Set([4]))];
    const [one, other] = [listening(), listening()];
    const share = { nth: 1, of: 2 };
    await expect(shareOf(inThisThread, share, one.heard)(alone.job, NOTHING)).rejects.toThrow(ShareDone);
    expect(alone.ran).toEqual([2, 4, 6, 8]);
    expect([...one.failures]).toEqual([['number 4', 'broken']]);
    const job = { ...together.job, tasksStandAlone: false };
    await expect(shareOf(inThisThread, share, other.heard)(job, NOTHING)).rejects.toThrow(ShareDone);
    expect(together.ran).toEqual([2, 4]);
    expect(other.left).toEqual([1]);
  });

  it('are not done before failures were tried again, where that was asked for', async () => {
    const { job, ran } = doubling([[2, 4], [6]], new Set([4]), true);
    const { heard, failures } = listening();
    const results: number[] = [];
    const sink = { ...NOTHING, result: (_: number, result: number) => results.push(result) };
    const execute = withFailurePolicy(shareOf(inThisThread, { nth: 1, of: 2 }, heard), 'retry');
    await expect(execute(job, sink)).rejects.toThrow(ShareDone);
    expect(ran).toEqual([2, 4, 6, 4]);
    expect(results).toEqual([4, 12, 8]);
    expect(failures.size).toBe(0);
  });

  it('end at the first failure, where that was asked for', async () => {
    const { job } = doubling([[2], [4]], new Set([2]));
    const execute = withFailurePolicy(shareOf(inThisThread, { nth: 1, of: 2 }, listening().heard), 'stop');
    await expect(execute(job, NOTHING)).rejects.toThrow('stopped at the first failure: number 2: broken');
  });

  it('cannot be had of a job that does not say what they are', async () => {
    const { shareOf: _, ...job } = doubling([[1]]).job;
    const execute = shareOf(inThisThread, { nth: 1, of: 2 }, listening().heard);
    await expect(execute(job, NOTHING)).rejects.toThrow(RangeError);
  });
});

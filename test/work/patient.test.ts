import { describe, expect, it } from 'vitest';
import { patient } from '../../src/work/patient.js';
import type { Thread } from '../../src/work/threads.js';

const PATIENCE = { toStart: 40, first: 60, times: 4, least: 20 };

/** A thread that responds after so many milliseconds each time; null = never. */
function threadThat(responses: readonly (number | null)[], start: number | null = 0) {
  let ended = false;
  const waits = [...responses];
  const after = <T>(time: number | null, value: T): Promise<T> =>
    new Promise((resolve) => {
      if (time !== null) setTimeout(() => resolve(value), time);
    });
  const thread: Thread = {
    ready: after(start, undefined),
    hasEnded: () => ended,
    begin: () => undefined,
    send: () => undefined,
    response: () => after(waits.shift() ?? null, { kind: 'done', result: 1 } as const),
    stop: async () => {
      ended = true;
    },
  };
  return thread;
}

describe('a thread that is waited for with patience', () => {
  it('responds as it would without', async () => {
    const thread = patient(threadThat([1, 2]), PATIENCE);
    await thread.ready;
    expect(await thread.response()).toEqual({ kind: 'done', result: 1 });
    expect(await thread.response()).toEqual({ kind: 'done', result: 1 });
    expect(thread.hasEnded()).toBe(false);
  });

  it('counts as ended, and is, when it does not respond', async () => {
    const thread = patient(threadThat([null]), PATIENCE);
    expect(await thread.response()).toMatchObject({
      kind: 'exit',
      reason: expect.stringMatching(/gave no answer within/),
    });
    expect(thread.hasEnded()).toBe(true);
  });

  it('is waited for the longer the longer it took before', async () => {
    const slow = patient(threadThat([40, 100]), PATIENCE);
    await slow.response();
    expect(await slow.response()).toMatchObject({ kind: 'done' });
    const quick = patient(threadThat([1, 100]), PATIENCE);
    await quick.response();
    expect(await quick.response()).toMatchObject({ kind: 'exit' });
  });

  it('is given up, and ended, when it does not start', async () => {
    const thread = patient(threadThat([], null), PATIENCE);
    await expect(thread.ready).rejects.toThrow('a worker did not start within');
    expect(thread.hasEnded()).toBe(true);
  });
});

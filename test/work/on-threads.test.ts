import { describe, expect, it } from 'vitest';
import type { Exit } from '../../src/work/exit.js';
import type { Request, Response } from '../../src/work/messages.js';
import { executorOn } from '../../src/work/on-threads.js';
import type { Homes } from '../../src/work/queue.js';
import { servedTasks } from '../../src/work/served-tasks.js';
import { poolOf, type Thread } from '../../src/work/threads.js';
import type { Work } from '../../src/work/work.js';

/** Work that says on which thread it is done. */
const whereDone = (thread: number): Work<null, number, string> => ({
  id: 'where',
  begin: () => (task) => {
    if (task === BAD) throw new Error('a bad task');
    return `${task} on ${thread}`;
  },
});

/** A task that fails. */
const BAD = 666;

/** A thread in this one, which answers after the turn of the loop that a message takes. */
function threadHere(work: Work<never, never>): Thread & { readonly end: () => void } {
  const waiting: (Response | Exit)[] = [];
  let listener: ((response: Response | Exit) => void) | null = null;
  let ended = false;
  const pass = (response: Response | Exit): void => {
    if (listener === null) waiting.push(response);
    else listener(response);
    listener = null;
  };
  const take = servedTasks({ [work.id]: () => work }, (response) => void setImmediate(() => pass(response)));
  const end = (): void => {
    ended = true;
    pass({ kind: 'exit', reason: 'ended' });
  };
  const post = (request: Request): void => void setImmediate(() => ended || take(request));
  return {
    ready: Promise.resolve(),
    hasEnded: () => ended,
    begin: (id, given) => post({ work: id, given }),
    send: (tasks) => post({ tasks }),
    response: () =>
      new Promise((resolve) => {
        const came = waiting.shift();
        if (came === undefined) listener = resolve;
        else resolve(came);
      }),
    stop: async () => end(),
    end,
  };
}

/** Tasks each in its own group. */
const alone = (...tasks: readonly number[]) => tasks.map((task) => [task]);

function threads(
  whenStopped: 'end threads' | 'keep threads',
  { ahead: after = 1, homes = 'alone' }: { readonly ahead?: number; readonly homes?: Homes } = {},
) {
  const ahead = { before: 0, after };
  const started: ReturnType<typeof threadHere>[] = [];
  const pool = poolOf(async () => () => {
    const thread = threadHere(whereDone(started.length));
    started.push(thread);
    return thread;
  });
  const executor = executorOn(pool, { workers: 2, whenStopped, ahead, homes });
  const run = async (groups: readonly (readonly number[])[], signal?: AbortSignal, onResult?: () => void) => {
    const results: string[] = [];
    const failures: string[] = [];
    const job = {
      work: whereDone(0),
      given: null,
      groups,
      homeOf: (task: number) => task,
      nameOf: String,
    };
    const sink = {
      result: (_: number, result: string) => {
        results.push(result);
        onResult?.();
      },
      failure: (task: number, reason: string) => void failures.push(`${task}: ${reason}`),
    };
    await executor.execute(job, sink, signal);
    return { results: results.sort(), failures };
  };
  return { ...executor, run, started };
}

describe('jobs whose tasks have a home', () => {
  it('go to the same thread, job after job', async () => {
    const { run, close } = threads('keep threads');
    const first = await run(alone(0, 1, 2, 3));
    expect(new Set(first.results.map((text) => `${Number(text[0]) % 2} ${text.slice(2)}`)).size).toBe(2);
    expect((await run(alone(3, 1))).results).toEqual(first.results.filter((text) => /^[13]/.test(text)));
    expect((await run(alone(2))).results).toEqual(first.results.filter((text) => text.startsWith('2')));
    await close();
  });

  it('wait for the thread of their home, or go to another that has nothing left to do', async () => {
    const ofOneHome = alone(0, 2, 4, 6, 8, 10, 12, 14);
    const threadsOf = async (homes: Homes): Promise<string[]> => {
      const { run, close } = threads('keep threads', { homes });
      const { results } = await run(ofOneHome);
      await close();
      expect(results.map((text) => Number.parseInt(text, 10)).sort((a, b) => a - b)).toEqual(
        ofOneHome.flat(),
      );
      return [...new Set(results.map((text) => text.slice(-1)))].sort();
    };
    expect(await threadsOf('alone')).toHaveLength(1);
    expect(await threadsOf('first')).toEqual(['0', '1']);
  });

  it('go to the thread of their home first also where others may take them', async () => {
    const { run, close } = threads('keep threads', { homes: 'first' });
    const tasks = [...Array(40).keys()];
    const at = async (order: readonly number[]) =>
      new Map((await run(alone(...order))).results.map((text) => text.split(' on ') as [string, string]));
    const first = await at(tasks);
    // In another order, so that they would fall otherwise where threads took what comes.
    const second = await at(
      [...tasks.filter((task) => task % 4 < 2), ...tasks.filter((task) => task % 4 > 1)].reverse(),
    );
    const moved = tasks.filter((task) => first.get(String(task)) !== second.get(String(task)));
    expect(moved.length).toBeLessThan(4);
    await close();
  });
});

describe('a job that is stopped', () => {
  it('leaves threads that are kept with nothing to say, so that the next job gets its own results', async () => {
    const { run, started, close } = threads('keep threads');
    const stop = new AbortController();
    await expect(
      run(
        [
          [0, 2, 4],
          [1, 3, 5],
          [6, 8],
        ],
        stop.signal,
        () => stop.abort(),
      ),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect((await run(alone(10, 11))).results.map((text) => text.slice(0, 2))).toEqual(['10', '11']);
    expect(started.length).toBe(2);
    await close();
  });

  it('ends its threads where they are not kept', async () => {
    const { run, started, close } = threads('end threads');
    const stop = new AbortController();
    await expect(run(alone(0, 1, 2, 3, 4, 5), stop.signal, () => stop.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(started.every((thread) => thread.hasEnded())).toBe(true);
    await close();
  });
});

describe('a thread that ends', () => {
  it('takes the task under way with it, and is replaced for the next', async () => {
    const { run, started, close } = threads('keep threads');
    const ending = run(alone(0, 2, 4));
    await new Promise((resolve) => setImmediate(resolve));
    started[0].end();
    const { results, failures } = await ending;
    expect(failures).toEqual(['0: ended']);
    expect(results.map((text) => text.slice(0, 1))).toEqual(['2', '4']);
    expect(started.length).toBe(2);
    await close();
  });

  it('leaves all groups that it had ahead to its follower, in their order', async () => {
    const { run, started, close } = threads('keep threads', { ahead: 3 });
    const ending = run(alone(0, 2, 4, 6, 8, 10, 12), undefined, () => started[0].end());
    const { results, failures } = await ending;
    expect(failures).toEqual([]);
    expect(results).toEqual(['0 on 0', ...[2, 4, 6, 8, 10, 12].map((task) => `${task} on 1`)].sort());
    await close();
  });
});

describe('groups ahead', () => {
  /** Groups that threads have been sent of so many, before they answer and after their first answer, which is the only one. */
  async function sentOf(
    groups: number,
    ahead: { readonly before: number; readonly after: number },
    workers = 2,
  ): Promise<{ before: number[]; after: number[] }> {
    const sent: number[] = [];
    const waiting: ((response: Response) => void)[] = [];
    const pool = poolOf(async () => () => {
      const seat = sent.push(0) - 1;
      return {
        ready: Promise.resolve(),
        hasEnded: () => false,
        begin: () => undefined,
        send: () => {
          sent[seat]++;
        },
        response: () => new Promise((resolve) => waiting.push(resolve)),
        stop: async () => undefined,
      };
    });
    const { execute } = executorOn(pool, { workers, whenStopped: 'end threads', ahead, homes: 'first' });
    const tasks = alone(...Array(groups).keys());
    const job = { work: whereDone(0), given: null, groups: tasks, nameOf: String };
    void execute(job, { result: () => undefined, failure: () => undefined });
    const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
    await settled();
    const before = [...sent];
    for (const respond of waiting.splice(0)) respond({ kind: 'done', result: '' });
    await settled();
    return { before, after: sent };
  }

  it('are as many as were asked for before a thread has answered, and from then on', async () => {
    expect(await sentOf(100, { before: 0, after: 0 })).toEqual({ before: [1, 1], after: [2, 2] });
    expect(await sentOf(100, { before: 0, after: 4 })).toEqual({ before: [1, 1], after: [6, 6] });
    expect(await sentOf(100, { before: 1, after: 4 })).toEqual({ before: [2, 2], after: [6, 6] });
  });

  it('are the fewer, the fewer groups are left, and none of the last', async () => {
    const sentThen = async (groups: number) => (await sentOf(groups, { before: 0, after: 4 })).after;
    expect(await sentThen(14)).toEqual([4, 4]);
    expect(await sentThen(10)).toEqual([3, 3]);
    expect(await sentThen(6)).toEqual([3, 2]);
    expect(await sentThen(4)).toEqual([2, 2]);
  });

  it('are fewer still before a thread has answered, so that no short job has some behind a long one', async () => {
    const sentFirst = async (groups: number, workers: number) =>
      (await sentOf(groups, { before: 4, after: 4 }, workers)).before;
    expect(await sentFirst(7, 2)).toEqual([1, 1]);
    expect(await sentFirst(10, 2)).toEqual([2, 2]);
    expect(await sentFirst(13, 4)).toEqual([1, 1, 1, 1]);
    expect(await sentFirst(40, 2)).toEqual([5, 5]);
  });

  it('are left to the threads that are kept where a job is stopped, whose results no later job gets', async () => {
    const { run, started, close } = threads('keep threads', { ahead: 3 });
    const stop = new AbortController();
    const groups = Array.from({ length: 20 }, (_, n) => [2 * n, 100 + 2 * n]);
    await expect(run(groups, stop.signal, () => stop.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect((await run(alone(10, 11))).results.map((text) => text.slice(0, 2))).toEqual(['10', '11']);
    expect(started.length).toBe(2);
    await close();
  });

  it('are left to them where the sink of a job throws, too', async () => {
    const { run, close } = threads('keep threads', { ahead: 3 });
    const full = () => {
      throw new Error('the disk is full');
    };
    const groups = Array.from({ length: 20 }, (_, n) => [2 * n, 100 + 2 * n]);
    await expect(run(groups, undefined, full)).rejects.toThrow('the disk is full');
    expect((await run(alone(10, 11))).results.map((text) => text.slice(0, 2))).toEqual(['10', '11']);
    await close();
  });

  it('are carried out after a task that failed, whose group is left out from there on', async () => {
    const { run, close } = threads('keep threads', { ahead: 3 });
    const { results, failures } = await run([[0, BAD, 2], [4, 6], [8], [10], [12, BAD]]);
    expect(failures).toEqual([`${BAD}: a bad task`, `${BAD}: a bad task`]);
    expect(results.map((text) => Number.parseInt(text, 10)).sort((a, b) => a - b)).toEqual([
      0, 4, 6, 8, 10, 12,
    ]);
    await close();
  });
});

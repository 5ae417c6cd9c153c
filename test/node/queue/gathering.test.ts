import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatheringOf } from '../../../src/node/queue/gathering.js';
import type { Answer, Outcome } from '../../../src/node/queue/messages.js';

/** Parts of studies, whose results may be anything. */
const WORK = { id: 'studies', begin: () => () => null };

const done = (result: unknown): Outcome => ({ kind: 'done', result });
const answer = (batch: string, parts: Answer['parts'], ends = true): Answer => ({
  batch,
  ends,
  milliseconds: 1,
  parts,
});

function gathered(groups: readonly (readonly string[])[]) {
  const results: [string, unknown][] = [];
  const failures: [string, string][] = [];
  const gathering = gatheringOf(
    { work: WORK, groups },
    {
      result: (task: string, result: unknown) => void results.push([task, result]),
      failure: (task: string, reason: string) => void failures.push([task, reason]),
    },
  );
  return { gathering, results, failures };
}

describe('what is gathered', () => {
  it('is handed out in order, and done when every group is settled', () => {
    const { gathering, results } = gathered([['a', 'b'], [], ['c']]);
    expect(gathering.take('one', 1, 0)).toEqual([[0, ['a', 'b']]]);
    expect(gathering.take('two', 5, 0)).toEqual([[2, ['c']]]);
    expect(gathering.take('three', 5, 0)).toEqual([]);
    gathering.receive(answer('two', [{ group: 2, from: 0, outcomes: [done(3)] }]));
    expect(gathering.isDone()).toBe(false);
    gathering.receive(answer('one', [{ group: 0, from: 0, outcomes: [done(1), done(2)] }]));
    expect(gathering.isDone()).toBe(true);
    expect(results).toEqual([
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ]);
    expect(gathering.out.size).toBe(0);
  });

  it('leaves out the others of a group after a failure', () => {
    const { gathering, results, failures } = gathered([['a', 'b', 'c']]);
    gathering.take('one', 1, 0);
    const outcomes: Outcome[] = [done(1), { kind: 'failed', reason: 'no money' }];
    gathering.receive(answer('one', [{ group: 0, from: 0, outcomes }]));
    gathering.receive(answer('one', [{ group: 0, from: 0, outcomes: [done(1), done(2), done(3)] }]));
    expect([results, failures, gathering.isDone()]).toEqual([[['a', 1]], [['b', 'no money']], true]);
  });

  it('hands out again what ended early, was lost, or came to nothing, up to three times', () => {
    const { gathering, failures } = gathered([['a'], ['b']]);
    gathering.take('1', 2, 0);
    gathering.receive(answer('1', [{ group: 0, from: 0, outcomes: [done(1)] }]));
    expect(gathering.take('2', 2, 0)).toEqual([[1, ['b']]]);
    gathering.giveBack('2');
    for (const id of ['3', '4', '5']) {
      expect(gathering.take(id, 2, 0)).toEqual([[1, ['b']]]);
      gathering.failed(id, 'no such worker');
    }
    expect(failures).toEqual([['b', 'no such worker']]);
    expect(gathering.isDone()).toBe(true);
  });

  it('takes no result that cannot be one, and no group that there is not', () => {
    const { failures, gathering } = (() => {
      const failed: string[] = [];
      const sink = { result: () => {}, failure: (_: unknown, reason: string) => void failed.push(reason) };
      const work = { id: 'bank', begin: () => () => null };
      return { failures: failed, gathering: gatheringOf({ work, groups: [[1]] }, sink) };
    })();
    gathering.take('1', 1, 0);
    gathering.receive(answer('1', [{ group: 7, from: 0, outcomes: [done(new Float64Array(1))] }]));
    expect(gathering.take('2', 1, 0)).toHaveLength(1);
    gathering.receive(answer('2', [{ group: 0, from: 0, outcomes: [done([1, 2])] }]));
    expect(failures).toEqual(['a worker answered with what is no result of bank']);
  });

  it('is each task once, however answers are repeated, torn, mixed and lost', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.infiniteStream(fc.nat(99)), (lengths, stream) => {
        const chance = (): number => stream.next().value;
        const groups = lengths.map((length, g) => Array.from({ length }, (_, t) => `${g}:${t}`));
        const { gathering, results } = gathered(groups);
        const sent: Answer[] = [];
        for (let n = 0; !gathering.isDone() && n < 500; n++) {
          const id = `b${n}`;
          const taken = gathering.take(id, 1 + (chance() % 3), 0);
          const parts = taken.map(([group, tasks]) => {
            const whole = (tasks as string[]).map(done);
            const cut = n < 400 && chance() < 30 ? chance() % (whole.length + 1) : whole.length;
            return { group, from: 0, outcomes: whole.slice(0, cut) };
          });
          if (taken.length > 0) sent.push(answer(id, parts));
          if (n < 400 && chance() < 30) gathering.giveBack(id);
          else if (taken.length > 0) gathering.receive(sent.at(-1)!);
          if (sent.length > 0 && chance() < 50) gathering.receive(sent[chance() % sent.length]);
        }
        expect(gathering.isDone()).toBe(true);
        expect(results.map(([task]) => task).sort()).toEqual(groups.flat().sort());
        for (const [task, result] of results) expect(result).toBe(task);
      }),
      { numRuns: 200 },
    );
  });
});

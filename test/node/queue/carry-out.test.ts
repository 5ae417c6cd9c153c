import { afterEach, describe, expect, it, vi } from 'vitest';
import { carryOut } from '../../../src/node/queue/carry-out.js';
import type { Answer, PlacedGroups } from '../../../src/node/queue/messages.js';
import type { Seat } from '../../../src/node/queue/seats.js';
import type { Response } from '../../../src/work/messages.js';
import type { Thread } from '../../../src/work/threads.js';

afterEach(() => vi.restoreAllMocks());

/** A seat whose thread doubles numbers and fails at others, each in so many milliseconds. */
function seatThatTakes(milliseconds: number): Seat {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const responses: Response[] = [];
  const send = (tasks: readonly unknown[]): void => {
    for (const task of tasks) {
      if (typeof task !== 'number') return void responses.push({ kind: 'failed', reason: 'no number' });
      responses.push({ kind: 'done', result: 2 * task });
    }
  };
  const response = async (): Promise<Response> => {
    now += milliseconds;
    return responses.shift()!;
  };
  const thread = { send, response } as Thread;
  return { threadFor: async () => thread, clear: async () => {} };
}

/** What is answered of groups before they are over, and then. */
async function answersTo(groups: PlacedGroups, milliseconds: number) {
  const answers: Answer['parts'][] = [];
  const begun = { work: 'studies', hash: '', given: null, timeLimit: null };
  const answer = async (parts: Answer['parts']): Promise<void> => void answers.push(parts);
  const last = await carryOut(groups, {
    seat: seatThatTakes(milliseconds),
    begun,
    isStopped: () => false,
    answer,
  });
  return [...answers, last].map((parts) =>
    parts.map(({ group, from, outcomes }) => [
      group,
      from,
      outcomes.map((outcome) => (outcome.kind === 'done' ? outcome.result : outcome.reason)),
    ]),
  );
}

describe('a batch that is carried out', () => {
  it('is answered at its end where it is short', async () => {
    expect(
      await answersTo(
        [
          [4, [1, 2]],
          [7, [3]],
        ],
        100,
      ),
    ).toEqual([
      [
        [4, 0, [2, 4]],
        [7, 0, [6]],
      ],
    ]);
  });

  it('is answered about every two seconds, in the middle of a long group too, so that little is lost with a worker', async () => {
    expect(
      await answersTo(
        [
          [4, [1, 2, 3, 4, 5]],
          [7, [6]],
        ],
        1200,
      ),
    ).toEqual([
      [[4, 0, [2, 4]]],
      [[4, 2, [6, 8]]],
      [
        [4, 4, [10]],
        [7, 0, [12]],
      ],
    ]);
  });

  it('leaves out the others of a group after a failure', async () => {
    expect(
      await answersTo(
        [
          [4, [1, 'x', 3]],
          [7, [6, 'y']],
        ],
        1200,
      ),
    ).toEqual([[[4, 0, [2, 'no number']]], [[7, 0, [12, 'no number']]]]);
  });
});

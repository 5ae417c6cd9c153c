import { describe, expect, it } from 'vitest';
import { makeBank } from '../../../src/forecast/bank/bank.js';
import type { BankRun } from '../../../src/forecast/bank/bank-work.js';
import { medinno } from '../../../src/model/medinno.js';
import type { Executor } from '../../../src/work/job.js';
import { madeBank } from '../made-bank.js';

const { scenario, indicators, widerAfter, years } = madeBank(1);
const given = { scenario, indicators, widerAfter };

/** Every third run fails, every fifth has no value; the last comes first where asked. */
const executorIn =
  (order: 'asGiven' | 'backwards'): Executor =>
  async ({ groups }, sink) => {
    const tasks = groups.flat();
    for (const task of order === 'asGiven' ? tasks : [...tasks].reverse()) {
      const { draw } = task as unknown as BankRun;
      if (draw % 3 === 0) sink.failure(task, `run ${draw} broke`);
      else
        sink.result(
          task,
          Float64Array.from({ length: years }, () => (draw % 5 === 0 ? Number.NaN : draw)) as never,
        );
    }
  };

describe('runs of a region along its record', () => {
  const made = (order: 'asGiven' | 'backwards') =>
    makeBank(given, { draws: 12, replicates: 2, model: medinno, executor: executorIn(order) });

  it('are the same whatever came first, those that failed too', async () => {
    const one = await made('asGiven');
    expect(await made('backwards')).toEqual(one);
    expect(one.failures.map(({ draw, replicate }) => `${draw}:${replicate}`)).toEqual(
      [1, 2].flatMap((replicate) => [3, 5, 6, 9, 10, 12].map((draw) => `${draw}:${replicate}`)),
    );
    expect(one.runs).toHaveLength(12);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from './installed.js';

interface Queue {
  readonly work: number;
  readonly worker: number;
  readonly redis: number;
  readonly gatherer: number;
  readonly roundTrip: number;
  readonly out: number;
  readonly leastOut: number;
  readonly mostOut: number;
  readonly readAtOnce: number;
}
interface Model {
  readonly batchesASecond: (threads: number, queue: Queue) => number;
  readonly ceilings: (threads: number, queue: Queue) => Readonly<Record<string, number>>;
}
interface Tables {
  readonly withTables: (page: string) => string;
}
const script = async <T>(name: string) => (await import(join(REPOSITORY, 'docs/scale', name))) as T;
const { batchesASecond, ceilings } = await script<Model>('queue-model.mjs');
const { withTables } = await script<Tables>('tables.mjs');

const queue: Queue = {
  work: 0.4,
  worker: 0.1,
  redis: 0.001,
  gatherer: 0.002,
  roundTrip: 0,
  out: 2,
  leastOut: 4,
  mostOut: 512,
  readAtOnce: 32,
};

describe('the simulated queue', () => {
  it('keeps few threads busy: batches of half a second, two a second each', () => {
    expect(batchesASecond(1, queue)).toBeCloseTo(2, 2);
    expect(batchesASecond(10, queue) / 20).toBeCloseTo(1, 2);
  });

  it('does what the command can where threads are many: one batch in 2 ms', () => {
    expect(batchesASecond(400, { ...queue, work: 0.1 }) / 500).toBeCloseTo(1, 2);
  });

  it('does what Redis can where that is slowest: one batch in 5 ms', () => {
    expect(batchesASecond(400, { ...queue, redis: 0.005 }) / 200).toBeCloseTo(1, 2);
  });

  it('waits where the way is long: twice 10 ms for 32 answers, besides the 2 ms of each', () => {
    const far = { ...queue, roundTrip: 0.01 };
    expect(batchesASecond(400, far) * (0.002 + 0.02 / 32)).toBeCloseTo(1, 2);
  });

  it('keeps no more threads busy than batches may be out', () => {
    const slow = { ...queue, work: 9.9, worker: 0.1, mostOut: 100 };
    expect(batchesASecond(1000, slow) / 10).toBeCloseTo(1, 1);
    expect(batchesASecond(1000, slow)).toBeLessThan(10);
  });

  it('exceeds no station', () => {
    for (const threads of [1, 3, 50, 200, 600]) {
      const rate = batchesASecond(threads, { ...queue, roundTrip: 0.001 });
      expect(rate).toBeLessThan(
        1.01 * Math.min(...Object.values(ceilings(threads, { ...queue, roundTrip: 0.001 }))),
      );
    }
  });
});

describe('the page', () => {
  it('has the tables that follow from its figures', () => {
    const page = readFileSync(join(REPOSITORY, 'docs/scale.md'), 'utf8');
    expect(withTables(page), 'run `node docs/scale/update.mjs`').toBe(page);
    expect(page.match(/<!-- \w+ -->\n\n\|/g)).toHaveLength(3);
  });
});

import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/ensemble/block.js';
import { collector } from '../../src/ensemble/collector.js';
import { blocksOf, type Plan } from '../../src/ensemble/plan.js';
import { runPlan } from '../../src/ensemble/run-plan.js';
import type { Progress } from '../../src/ensemble/sink.js';
import { type Write, writeToDisk } from '../../src/node/store/disk.js';
import { unfinishedFolder } from '../../src/node/store/place.js';
import { StorageProblem } from '../../src/node/store/storage-problem.js';
import type { Executor } from '../../src/work/job.js';
import { scenario } from '../ensemble/maoming-scenarios.js';
import {
  failureOf,
  HORIZON,
  opened,
  PLAN,
  resultOf,
  SCENARIOS,
  SERIES,
  temporaryFolders,
} from './store-runs.js';

const newFolder = temporaryFolders();
const BLOCKS = blocksOf(PLAN);
const journalOf = (folder: string) => join(unfinishedFolder(folder), 'blocks.bin');

/** A folder with these runs in its journal, closed. */
function folderWith(blocks: readonly Block[]): string {
  const folder = join(newFolder(), 'results');
  const { store } = opened(folder);
  for (const { draw, replicate } of blocks) store.sink.result(resultOf(draw, replicate));
  store.close();
  return folder;
}

/** What is still to be run after opening a folder again, and what was said. */
function reopened(folder: string, more: Parameters<typeof opened>[1] = {}) {
  const { store, said } = opened(folder, more);
  const found = { missing: store.missing(BLOCKS), ...store.origin(BLOCKS), said };
  store.close();
  return found;
}

describe('runs that were stored', () => {
  it('need not be run again', () => {
    const folder = folderWith(BLOCKS.slice(0, 4));
    expect(reopened(folder)).toEqual({ missing: BLOCKS.slice(4), reused: 4, redone: [], said: [] });
  });

  it('are the columns of the in-memory collector, bit by bit, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(BLOCKS, { minLength: BLOCKS.length }), (order) => {
        const { store } = opened(join(newFolder(), 'results'));
        const memory = collector(PLAN);
        for (const { draw, replicate } of order) {
          store.sink.result(resultOf(draw, replicate));
          memory.sink.result(resultOf(draw, replicate));
        }
        const [stored, kept] = [store.collected(PLAN, BLOCKS), memory.collected()];
        for (const s of SCENARIOS.keys()) {
          for (const column of [0, 7, SERIES.length - 1]) {
            for (let year = 0; year < HORIZON; year++) {
              expect(stored.column(s, column, year)).toEqual(kept.column(s, column, year));
            }
          }
        }
        expect([stored.draws, stored.replicates]).toEqual([kept.draws, kept.replicates]);
        store.close();
      }),
      { numRuns: 5 },
    );
  });

  it('leave out the whole draw of one that failed, and keep the failure', () => {
    const { store } = opened(join(newFolder(), 'results'));
    for (const { draw, replicate } of BLOCKS.slice(1)) store.sink.result(resultOf(draw, replicate));
    store.sink.failure(failureOf(1, 1));
    const collected = store.collected(PLAN, BLOCKS);
    expect([collected.draws, collected.failures]).toEqual([[2, 3], [failureOf(1, 1)]]);
    store.close();
  });

  it('leave nothing behind when there are none, neither the folder nor those that were made around it', () => {
    const [folder, mine] = [newFolder(), newFolder()];
    opened(join(folder, 'results', 'deep', 'a')).store.close();
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(join(mine, 'thesis.txt'), 'kept');
    opened(join(mine, 'results')).store.close();
    expect(readdirSync(mine)).toEqual(['thesis.txt']);
  });

  it('leave the folders that others wrote to in the meantime', () => {
    const folder = newFolder();
    const { store } = opened(join(folder, 'results', 'a'));
    writeFileSync(join(folder, 'results', 'note.txt'), 'kept');
    store.close();
    expect(readdirSync(join(folder, 'results'))).toEqual(['note.txt']);
  });

  it('leave no folder behind when there are none but failures', () => {
    const folder = join(newFolder(), 'results');
    const { store } = opened(folder);
    store.sink.failure(failureOf(1, 1));
    store.close();
    expect(existsSync(unfinishedFolder(folder))).toBe(false);
  });
});

describe('a place where no folder can be made', () => {
  it.skipIf(!existsSync('/proc/self'))('is said at once: nothing is tried for ever', () => {
    expect(() => opened('/proc/results/deep')).toThrow(
      /proc\/results\/deep\.unfinished: the folder is not there and cannot be made/,
    );
  });
});

/** An executor that simulates nothing: each run gives the observations made up for it, or fails where it is to. */
const pretending =
  (failsAt: (block: Block) => boolean): Executor =>
  async (job, sink) => {
    for (const group of job.groups) {
      const [{ draw, replicate }] = group as readonly Block[];
      if (failsAt({ draw, replicate })) {
        sink.failure(group[1], 'for a test');
        continue;
      }
      const { observations } = resultOf(draw, replicate);
      for (const [n, task] of group.entries()) sink.result(task, { observations: observations[n] } as never);
    }
  };

describe('running what is not stored', () => {
  it('carries out the missing runs alone, counts the others as reused, and adds replicates until enough', async () => {
    const folder = folderWith(BLOCKS.slice(0, 4));
    const { store } = opened(folder);
    const [ran, seen]: [Block[], Progress[]] = [[], []];
    const execute = pretending(({ draw, replicate }) => {
      ran.push({ draw, replicate });
      return draw === 2;
    });
    const more = (_: unknown, { replicates }: Plan) => (replicates === 2 ? 1 : 0);
    const plan = await runPlan(store, PLAN, execute, { more, onProgress: (one) => seen.push(one) });
    expect(plan.replicates).toBe(3);
    expect(ran).toEqual(blocksOf(plan).slice(4));
    expect(seen[0]).toEqual({ done: 5, total: 6, failed: 1, reused: 4 });
    expect(seen.at(-1)).toMatchObject({ done: 9, total: 9, reused: 6 });
    store.close();
  });
});

describe('a run that failed', () => {
  it('is not run again in any round of added replicates, and stays a failure', async () => {
    const { store } = opened(join(newFolder(), 'results'));
    const ran = new Map<string, number>();
    const execute = pretending(({ draw, replicate }) => {
      const name = `${draw}:${replicate}`;
      ran.set(name, (ran.get(name) ?? 0) + 1);
      return name === '2:1';
    });
    const more = (_: unknown, { replicates }: Plan) => (replicates < 5 ? 1 : 0);
    const plan = await runPlan(store, PLAN, execute, { more });
    expect([...ran.values()]).toEqual(Array(15).fill(1));
    expect(store.collected(plan, blocksOf(plan)).failures).toEqual([failureOf(2, 1)]);
    store.close();
  });
});

describe('a record that no longer holds', () => {
  it.each([
    ['of another version', { version: 'next' }, 'computed by version test'],
    [
      'of other scenarios',
      { scenarios: [SCENARIOS[0], scenario('grants')] },
      'computed from other scenarios',
    ],
  ])('is computed again: %s', (_, more, reason) => {
    const folder = folderWith(BLOCKS.slice(0, 2));
    const { missing, reused, redone } = reopened(folder, more);
    expect([missing, reused]).toEqual([BLOCKS, 0]);
    expect(redone).toEqual(BLOCKS.slice(0, 2).map((block) => ({ ...block, reason })));
  });

  it('is tried again where the run failed', () => {
    const folder = join(newFolder(), 'results');
    const { store } = opened(folder);
    store.sink.failure(failureOf(1, 1));
    store.sink.result(resultOf(2, 1));
    store.close();
    expect(reopened(folder).redone).toEqual([{ draw: 1, replicate: 1, reason: 'it failed before' }]);
  });
});

describe('runs of another call in the same folder', () => {
  const other = { scenarios: [SCENARIOS[0], scenario('grants')] };

  it('outlive one that ends before it has simulated anything', () => {
    const folder = folderWith(BLOCKS.slice(0, 4));
    for (let call = 0; call < 2; call++) expect(reopened(folder, other).missing).toEqual(BLOCKS);
    expect(reopened(folder)).toEqual({ missing: BLOCKS.slice(4), reused: 4, redone: [], said: [] });
  });

  it('outlive one that is stopped with something simulated', () => {
    const folder = folderWith(BLOCKS.slice(0, 4));
    const { store } = opened(folder, other);
    store.sink.result(resultOf(3, 2));
    store.close();
    expect(reopened(folder).missing).toEqual(BLOCKS.slice(4));
    expect(reopened(folder, other).reused).toBe(1);
  });

  it('are named before they are replaced, failures not counted', () => {
    const folder = folderWith(BLOCKS.slice(0, 3));
    const { store } = opened(folder);
    store.sink.failure(failureOf(3, 2));
    store.close();
    expect(reopened(folder, other).said).toEqual([
      expect.stringMatching(
        /results\.unfinished: 3 runs of an earlier call do not serve this one \(computed from other scenarios\) and go/,
      ),
    ]);
    expect(reopened(folder).said).toEqual([]);
  });
});

describe('a damaged journal', () => {
  it('loses the record that the damage is in and no other, wherever it is', () => {
    const bytes = readFileSync(journalOf(folderWith(BLOCKS)));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const folder = folderWith(BLOCKS);
          const damaged = Buffer.from(bytes);
          damaged[at] ^= flip;
          writeFileSync(journalOf(folder), damaged);
          const { missing, said, redone, damagedBytes } = reopened(folder);
          expect(said).toHaveLength(1);
          expect(said[0]).toMatch(/blocks\.bin: \d+ damaged bytes dropped/);
          expect(missing.length).toBeLessThanOrEqual(1);
          // Whatever byte it was, the manifest can name the run and the reason.
          expect(redone).toEqual(missing.map((block) => ({ ...block, reason: 'its record was damaged' })));
          expect(damagedBytes).toBe(Number(/(\d+) damaged/.exec(said[0])![1]));
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['the bytes that a record begins with', 0, 8],
    ['its kind', 8, 12],
    ['its draw and replicate', 12, 20],
    ['its length', 20, 24],
    ['its key', 24, 56],
    ['its checksum', 56, 72],
    ['its numbers', 72, 200],
  ])('says which run is computed again, and why, when %s are overwritten', (_, from, to) => {
    const folder = folderWith(BLOCKS);
    const start = statSync(journalOf(folderWith(BLOCKS.slice(0, 2)))).size;
    const bytes = readFileSync(journalOf(folder));
    bytes.fill(0xee, start + from, start + to);
    writeFileSync(journalOf(folder), bytes);
    const { missing, redone, reused } = reopened(folder);
    expect([missing, reused]).toEqual([[BLOCKS[2]], BLOCKS.length - 1]);
    expect(redone).toEqual([{ ...BLOCKS[2], reason: 'its record was damaged' }]);
  });

  it('loses nothing but the torn record at its end, and takes the next where that began', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const folder = folderWith(BLOCKS.slice(0, 3));
        const two = statSync(journalOf(folderWith(BLOCKS.slice(0, 2)))).size;
        const size = statSync(journalOf(folder)).size;
        truncateSync(journalOf(folder), two + 1 + Math.floor(share * (size - two - 2)));
        expect(reopened(folder).missing).toEqual(BLOCKS.slice(2));
        expect(statSync(journalOf(folder)).size).toBe(two);
      }),
      { numRuns: 20 },
    );
  });

  it('goes on behind rubbish at its end', () => {
    const folder = folderWith(BLOCKS.slice(0, 2));
    appendFileSync(journalOf(folder), 'medinno\nrubbish that begins like a record');
    expect(reopened(folder)).toMatchObject({ missing: BLOCKS.slice(2), reused: 2 });
    expect(reopened(folder).said).toEqual([]);
  });
});

describe('a disk that is full', () => {
  /** A disk that takes so many bytes and no more; the last order is carried out in part. */
  function diskOf(bytes: number): Write {
    let left = bytes;
    return (file, data, offset, length, position) => {
      if (left === 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
      const taken = writeToDisk(file, data, offset, Math.min(left, length), position);
      left -= taken;
      return taken;
    };
  }

  it('is said with path, reason and what to do, and loses no run that was stored before', () => {
    const folder = join(newFolder(), 'results');
    const room = statSync(journalOf(folderWith(BLOCKS.slice(0, 3)))).size;
    const { store } = opened(folder, { write: diskOf(room + 100) });
    for (const { draw, replicate } of BLOCKS.slice(0, 3)) store.sink.result(resultOf(draw, replicate));
    const { draw, replicate } = BLOCKS[3];
    const storing = () => store.sink.result(resultOf(draw, replicate));
    expect(storing).toThrow(StorageProblem);
    expect(storing).toThrow(/results\.unfinished: no space is left on the disk \(ENOSPC\); free some space/);
    store.close();
    expect(reopened(folder)).toMatchObject({ missing: BLOCKS.slice(3), reused: 3, said: [] });
    expect(readdirSync(unfinishedFolder(folder))).toEqual(['blocks.bin']);
  });
});

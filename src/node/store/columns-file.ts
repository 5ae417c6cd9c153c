import { closeSync, readSync, rmSync } from 'node:fs';
import type { Failure } from '../../ensemble/block.js';
import { type Collected, horizonOf, type ModelPlan } from '../../ensemble/collected.js';
import { crossedLayout } from '../../ensemble/crossed-layout.js';
import { modelOfPlace, scenarioSeries } from '../../ensemble/scenario-series.js';
import { BilingualError } from '../../scenario/reading/bilingual-error.js';
import { type Write, writeAll } from './disk.js';
import type { Journal } from './journal.js';
import { openOwn } from './own-file.js';
import type { Entry } from './scan.js';

/** Bytes of blocks that are turned into columns at once: memory does not grow with their number. */
const BATCH_BYTES = 8 << 20;

/** Bytes of columns that are kept in memory: tables ask for each of them several times. More are read one by one. */
const KEPT_BYTES = 64 << 20;

/** What was collected, as columns in memory or in a file. */
export interface StoredCollected {
  readonly collected: Collected;
  readonly close: () => void;
}

/**
 * Turn the blocks of a journal, which stand one after another, into columns that stand one after another: in memory, or
 * where they are too many in a file, in which a column of all blocks is one read. The columns are those of the in-memory
 * collector, bit by bit.
 */
export function columnsFile(
  path: string,
  journal: Journal,
  plan: ModelPlan,
  done: readonly Entry[],
  failed: readonly Failure[],
  write: Write,
): StoredCollected {
  const series = scenarioSeries(plan.scenarios[0], plan.model);
  const horizon = horizonOf(plan);
  const { ordered, ...layout } = crossedLayout(plan, done, failed);
  const width = plan.scenarios.length * horizon * series.length;
  // One that a killed run left holds nothing that is not in the journal.
  rmSync(path, { force: true });
  const isFew = 8 * width * ordered.length <= KEPT_BYTES;
  const blocks = { journal, ordered, width };
  const { numbered, close } = isFew ? columnsInMemory(blocks) : columnsOnDisk(blocks, path, write);
  const collected = {
    model: modelOfPlace(plan.scenarios[0], plan.model),
    scenarios: plan.scenarios,
    series,
    horizon,
    ...layout,
    column: (scenario: number, s: number, year: number) =>
      numbered((scenario * horizon + year) * series.length + s),
  };
  return { collected, close };
}

/** Blocks of a journal, each of so many values, in the order that columns have them in. */
interface Ordered {
  readonly journal: Pick<Journal, 'read'>;
  readonly ordered: readonly Entry[];
  readonly width: number;
}

/** Columns by their number, each of all runs; the caller may change what it gets. */
interface Columns {
  readonly numbered: (number: number) => Float64Array;
  readonly close: () => void;
}

export function columnsInMemory({ journal, ordered, width }: Ordered): Columns {
  const runs = ordered.length;
  const columns = new Float64Array(width * runs);
  const block = new Float64Array(width);
  for (const [n, entry] of ordered.entries()) {
    journal.read(entry, new Uint8Array(block.buffer));
    for (let column = 0; column < width; column++) columns[column * runs + n] = block[column];
  }
  return {
    numbered: (number) => columns.slice(number * runs, (number + 1) * runs),
    close: () => undefined,
  };
}

export function columnsOnDisk(blocks: Ordered, path: string, write: Write): Columns {
  const runs = blocks.ordered.length;
  const file = openOwn(path, 'make');
  try {
    transpose(file, blocks, write);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  const numbered = (number: number): Float64Array => {
    const values = new Float64Array(runs);
    const got = readSync(file, values, 0, values.byteLength, 8 * number * runs);
    if (got === values.byteLength) return values;
    throw new BilingualError({
      en: `${path} ends in the middle of a column`,
      zh: `${path} 在一列数据中间中断`,
    });
  };
  return { numbered, close: () => closeSync(file) };
}

/** Column after column, a batch of blocks at a time. */
function transpose(file: number, { journal, ordered, width }: Ordered, write: Write): void {
  const most = Math.max(1, Math.floor(BATCH_BYTES / (8 * width)));
  const batch = new Float64Array(Math.min(most, ordered.length) * width);
  const part = new Float64Array(Math.min(most, ordered.length));
  for (let first = 0; first < ordered.length; first += most) {
    const blocks = ordered.slice(first, first + most);
    for (const [n, entry] of blocks.entries()) {
      journal.read(entry, new Uint8Array(batch.buffer, 8 * n * width, 8 * width));
    }
    const bytes = new Uint8Array(part.buffer, 0, 8 * blocks.length);
    for (let column = 0; column < width; column++) {
      for (let n = 0; n < blocks.length; n++) part[n] = batch[n * width + column];
      writeAll(write, file, bytes, 8 * (column * ordered.length + first));
    }
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { columnsInMemory, columnsOnDisk } from '../../src/node/store/columns-file.js';
import { writeToDisk } from '../../src/node/store/disk.js';
import { KIND } from '../../src/node/store/record.js';
import type { Entry } from '../../src/node/store/scan.js';
import { temporaryFolders } from './store-runs.js';

const newFolder = temporaryFolders();
/** So wide that a file takes its blocks in more than one batch. */
const WIDTH = 300_001;
const RUNS = 5;

const entry = (draw: number): Entry => ({
  kind: KIND.result,
  draw,
  replicate: 1,
  key: '',
  length: 8 * WIDTH,
  at: draw,
  inputs: null,
});

/** Block n holds n and a fraction that differs by column. */
const journal = {
  read: ({ draw }: Entry, into: Uint8Array) => {
    const block = Float64Array.from({ length: WIDTH }, (_, column) => draw + column / WIDTH);
    into.set(new Uint8Array(block.buffer));
  },
};

it('holds the same columns in memory and in a file', () => {
  const ordered = [3, 1, 2, 5, 4].map(entry);
  const path = join(newFolder(), 'columns');
  const [few, many] = [
    columnsInMemory({ journal, ordered, width: WIDTH }),
    columnsOnDisk({ journal, ordered, width: WIDTH }, path, writeToDisk),
  ];
  expect(existsSync(path)).toBe(true);
  for (const column of [0, 1, WIDTH - 1]) {
    const expected = Float64Array.from(ordered, ({ draw }) => draw + column / WIDTH);
    expect(expected).toHaveLength(RUNS);
    expect(few.numbered(column)).toEqual(expected);
    expect(many.numbered(column)).toEqual(expected);
  }
  few.numbered(0).fill(9);
  expect(few.numbered(0)[0]).toBe(3);
  many.close();
});

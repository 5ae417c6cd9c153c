import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeHashes } from '../../src/node/model-code.js';

const sources = mkdtempSync(join(tmpdir(), 'medinno-code-'));
afterAll(() => rmSync(sources, { recursive: true }));

/** Folders whose code a task of some kind runs, or by which it travels. */
const OF_TASKS = [
  ...['maths', 'random', 'statistics', 'analysis/designs', 'analysis/sensitivity', 'analysis/optimisation'],
  ...[
    'analysis/robustness',
    'model',
    'scenario/experiment',
    'scenario/region',
    'draws',
    'ensemble',
    'results',
  ],
  ...['experiment', 'forecast', 'studies', 'patterns', 'work', 'node/queue', 'node/workers'],
];

describe('the code that both sides of a queue must have', () => {
  it('is all that a task runs and travels by, so that a change of any of it keeps them apart', () => {
    for (const folder of OF_TASKS) {
      mkdirSync(join(sources, folder), { recursive: true });
      writeFileSync(join(sources, folder, 'one.ts'), 'export {};');
    }
    for (const folder of OF_TASKS) {
      const before = codeHashes(sources).work;
      writeFileSync(join(sources, folder, 'one.ts'), 'export const other = 1;');
      expect(codeHashes(sources).work, folder).not.toBe(before);
    }
  });
});

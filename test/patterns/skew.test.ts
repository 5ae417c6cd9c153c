import { describe, expect, it } from 'vitest';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { PATTERNS } from '../../src/patterns/catalogue.js';
import { runPatterns } from '../../src/patterns/run-patterns.js';
import { topTenth } from '../../src/patterns/skew.js';
import { region } from '../model/maoming.js';

describe('the share of the top tenth', () => {
  it('is that of one in ten', () => {
    // 1 + … + 9 + 55 = 100.
    expect(topTenth([55, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(0.55);
  });
});

describe('a run of a cheap pattern', () => {
  const options = { patterns: PATTERNS.filter(({ id }) => id === 'P1'), replicates: 2 };
  const here = () => region;

  it('has a row a claim with its range and control', async () => {
    const rows = await runPatterns(here, options);
    expect(rows.map(({ id, replicates }) => [id, replicates])).toEqual([
      ['P1', 2],
      ['P1', 2],
    ]);
    const [money] = rows;
    expect(money).toMatchObject({ region: 'maoming', range: [1.3, null], used: 'structure' });
    expect(money.value).toBeGreaterThan(money.control!.value!);
    expect(money.low).toBeLessThan(money.value!);
  });

  it('gives the same bits on threads', async () => {
    const { execute, close } = createWorkerExecutor({ workers: 2 });
    const there = await runPatterns(here, { ...options, execute });
    await close();
    expect(there).toEqual(await runPatterns(here, options));
  });
});

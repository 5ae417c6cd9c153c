import { describe, expect, it } from 'vitest';
import { reproduce } from '../../src/commands/reproduce.js';
import type { ReproduceOptions } from '../../src/commands/reproduce-options.js';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { comparedRows } from '../../src/studies/against-paper.js';
import type { Published, StudyRow } from '../../src/studies/study.js';
import { successBreedsSuccess } from '../studies/worked-example.js';

const small: ReproduceOptions = { study: 'talent-versus-luck', set: { people: 100, runs: 3 } };

describe('reproduce', () => {
  it('gives rows beside those of the paper, and says how many agree', async () => {
    const result = await reproduce({ study: 'pipeline-productivity' });
    expect(result.againstPaper).toEqual({ compared: 28, agreeing: 28 });
    const row = result.table('rows').find(({ id }) => id === 'capitalisedPerLaunch')!;
    expect(row).toMatchObject({ published: { value: 1778 }, agrees: true });
    expect(result.table('rows').filter(({ agrees }) => agrees !== null)).toHaveLength(28);
    expect(result.table('agreements')).toEqual([]);
  });

  it('gives charts in the language of the reader, with their title and data', async () => {
    const result = await reproduce({ study: 'pipeline-productivity' });
    const ids = result.charts().map(({ id }) => id);
    expect(ids).toEqual(['cost-by-phase', 'tornado', 'comparison-with-paper']);
    const chart = result.chart('comparison-with-paper', { language: 'zh' });
    expect(chart.title).toMatch(/[一-龥]/);
    expect(chart.rows).toHaveLength(28);
    expect(() => result.chart('tornados')).toThrow('did you mean "tornado"?');
  });

  it('has the same rows for settings as texts, on threads, and again', async () => {
    const { execute, close } = createWorkerExecutor({ workers: 2 });
    const here = await reproduce(small);
    const there = await reproduce({ ...small, set: ['people=100', 'runs=3'], executor: execute });
    await close();
    expect(there.table('rows')).toEqual(here.table('rows'));
  });

  it('takes a study from outside', async () => {
    const result = await reproduce({ study: successBreedsSuccess, set: { papers: 100 } });
    expect(result.chart('one-paper').rows).toHaveLength(20);
  });

  it('refuses with every mistake at once', async () => {
    const wrong = reproduce({ ...small, seed: '', set: { people: 0, peple: 1 } });
    await expect(wrong).rejects.toMatchObject({
      issues: [{ path: 'seed' }, { path: '--set' }, { path: '--set people' }],
    });
    await expect(reproduce({ study: 'talent' })).rejects.toThrow('expected one of talent-versus-luck');
  });
});

describe('a row agrees with its published number', () => {
  const agrees = (value: number, standardError: number | null, published: Partial<Published>) => {
    const row = { id: '', label: { en: '', zh: '' }, unit: '', value, standardError };
    const read: Published = { value: 0, source: '', confidence: 'read', ...published };
    return comparedRows([{ ...row, published: read } satisfies StudyRow])[0].agrees;
  };

  it('within half of the last digit printed', () => {
    expect(agrees(13.549, null, { value: 13.5 })).toBe(true);
    expect(agrees(13.56, null, { value: 13.5 })).toBe(false);
  });

  it('within its error of reading, together with our 95% interval by chance', () => {
    const read = { value: 0.5, readingError: 0.01 };
    expect(agrees(0.52, null, read)).toBe(false);
    expect(agrees(0.52, 0.006, read)).toBe(true);
  });

  it('below what can be read of a number near zero', () => {
    expect(agrees(0.001, null, { value: 0.02, readingError: 0.01 })).toBe(true);
    expect(agrees(0.04, null, { value: 0.02, readingError: 0.01 })).toBe(false);
  });

  it('or has none to agree with', () => {
    expect(agrees(Number.NaN, null, { value: 1 })).toBeNull();
  });
});

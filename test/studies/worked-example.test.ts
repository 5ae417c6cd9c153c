import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/charts/draw-svg.js';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { runStudy } from '../../src/studies/run-study.js';
import type { Study } from '../../src/studies/study.js';
import { studyCharts } from '../../src/studies/study-charts.js';
import { successBreedsSuccess } from './worked-example.js';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const threads = (workers: number) =>
  createWorkerExecutor({ workers, entry: new URL('./worked-example-worker.ts', import.meta.url) }).execute;

describe('the worked example of the guide', () => {
  it('is the file that the tests run', () => {
    expect(text('../../docs/studies/README.md')).toContain(text('./worked-example.ts').trim());
  });

  it.each([0.2, 0.4, 0.8])(
    'agrees with its closed form where newcomers write %d of the papers',
    async (newcomers) => {
      const { rows, settings } = await runStudy(successBreedsSuccess, { settings: { newcomers } });
      const [simulated, expected] = rows;
      expect(settings).toEqual({ newcomers, papers: 5000 });
      expect(Math.abs(simulated.value - expected.value)).toBeLessThan(4 * simulated.standardError! + 0.002);
    },
  );

  it('draws', async () => {
    const run = await runStudy(successBreedsSuccess, { settings: { papers: 100 } });
    const [chart] = studyCharts(successBreedsSuccess, run, { language: 'en', form: 'wide' });
    expect(await drawSvg(chart.spec)).toContain('Authors with one paper');
  });

  it('runs on its own threads with the same bits', async () => {
    const options = { settings: { papers: 300 } };
    const here = await runStudy(successBreedsSuccess, options);
    for (const workers of [1, 3]) {
      const there = await runStudy(successBreedsSuccess, { ...options, execute: threads(workers) });
      expect(there).toEqual(here);
    }
  });
});

describe('a run of a study', () => {
  const broken: Study<number, number> = {
    ...successBreedsSuccess,
    simulate: (part) => {
      if (part === 3) throw new Error('no such paper');
      return part;
    },
  };

  it('is rejected with every mistake in its settings', async () => {
    const wrong = runStudy(successBreedsSuccess, { settings: { paper: 3, newcomers: 2 } });
    await expect(wrong).rejects.toThrow(/--set: paper, expected one of newcomers, papers;.*newcomers: 2/);
  });

  it('is rejected when a part throws', async () => {
    await expect(runStudy(broken)).rejects.toThrow('no such paper');
  });

  it('is rejected when its worker does not know the study', async () => {
    const unknown = { ...successBreedsSuccess, name: 'unknown' };
    await expect(runStudy(unknown, { execute: threads(1) })).rejects.toThrow(
      'part 1 of unknown failed: this worker does not know the study unknown',
    );
  });

  it('is rejected with the reason of its signal, in this thread and on others', async () => {
    for (const execute of [undefined, threads(1)]) {
      const stop = new AbortController();
      const options = {
        signal: stop.signal,
        onProgress: () => stop.abort(new Error('enough')),
        ...(execute === undefined ? {} : { execute }),
      };
      await expect(runStudy(successBreedsSuccess, options)).rejects.toThrow('enough');
    }
  });

  it('says how many parts are done', async () => {
    const heard: string[] = [];
    const onProgress = ({ done, total }: { done: number; total: number }) => heard.push(`${done}/${total}`);
    await runStudy(successBreedsSuccess, { settings: { papers: 10 }, execute: threads(2), onProgress });
    expect(heard).toHaveLength(20);
    expect(heard.at(-1)).toBe('20/20');
  });
});

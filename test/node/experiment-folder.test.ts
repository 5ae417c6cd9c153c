import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { experimentToFolder } from '../../src/node/experiment-to-folder.js';
import type { Experiment } from '../../src/scenario/experiment/experiment.js';
import type { PlannedStudy } from '../../src/scenario/experiment/planned-study.js';
import { explored } from '../report/experiment-fixture.js';

const place = mkdtempSync(join(tmpdir(), 'medinno-'));
afterAll(() => rmSync(place, { recursive: true }));

const OPTIONS = {
  resume: false,
  language: 'en',
  withoutPng: true,
  modelFile: null,
  workers: 1,
  say: () => {},
  signal: new AbortController().signal,
} as const;

const figure = (value: number, unit: string) => ({
  ...{ value, unit, source: 'assumption', year: 2020 },
  ...{ grade: 'D' as const, note: 'assumed' },
});

const STUDY: PlannedStudy = {
  title: { en: 'Survey', zh: '调查' },
  of: 'climateGain',
  deviation: figure(1, '1'),
  sizes: [10],
  cost: { fixed: figure(0.1, 'million CNY'), perObservation: figure(0.001, 'million CNY') },
};

it('the hash of a folder follows from all that its tables do: what is acceptable, observed and sought too', async () => {
  const result = await explored(
    { sampling: { method: 'grid' }, vary: [{ role: 'lever', lever: 'lottery', choices: [0, 0.5] }] },
    { years: 1, draws: 0, replicates: 1 },
  );
  const hashOf = async (name: string, more: Partial<Experiment>): Promise<string> => {
    const { folder } = await experimentToFolder(
      { ...result.asked, experiment: { ...result.asked.experiment, ...more } },
      { ...OPTIONS, out: join(place, name) },
      () => Promise.resolve(result),
    );
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).hash;
  };
  const limit = { indicator: 'papers', part: '', atLeast: 1, atMost: Infinity };
  const hashes = [
    await hashOf('usual', {}),
    await hashOf('acceptable', { acceptable: [limit] }),
    await hashOf('sought', { turningPoints: { replicates: 2 } }),
    await hashOf('observed', { observed: ['papers'] }),
    await hashOf('correlated', { correlations: [{ between: ['a', 'b'], rank: 0.5 }] }),
    await hashOf('combined', { combinations: [{ sum: { lottery: 1, a: 1 }, atMost: 2 }] }),
    await hashOf('studied', { studies: [STUDY] }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(await hashOf('again', {})).toBe(hashes[0]);
  // Reasons bear on no run.
  const because = { en: 'So it is.', zh: '如此。' };
  const reasoned = { correlations: [{ between: ['a', 'b'], rank: 0.5, because }] } as const;
  expect(await hashOf('reasoned', reasoned)).toBe(hashes[4]);
});

it('runs that an interrupted call kept are used where a study is added since, and not where the runs are others', async () => {
  const { asked } = await explored(
    { sampling: { method: 'grid' }, vary: [{ role: 'lever', lever: 'lottery', choices: [0, 0.5] }] },
    { years: 1, draws: 0, replicates: 1 },
  );
  const keptWith = async (more: Partial<Experiment>): Promise<readonly unknown[]> => {
    let held: readonly unknown[] = [];
    await experimentToFolder(
      { ...asked, experiment: { ...asked.experiment, ...more } },
      { ...OPTIONS, out: join(place, 'interrupted') },
      (kept) => {
        held = [...kept!.held.values()];
        kept!.keep(0, 'a run');
        return Promise.reject(new Error('interrupted'));
      },
    ).catch(() => {});
    return held;
  };
  expect(await keptWith({})).toEqual([]);
  expect(await keptWith({ studies: [STUDY] })).toEqual(['a run']);
  expect(await keptWith({ turningPoints: { replicates: 2 } })).toEqual([]);
});

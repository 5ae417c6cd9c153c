import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { askedEnsemble } from '../../src/commands/asked.js';
import { compare } from '../../src/commands/compare.js';
import type { EnsembleResult } from '../../src/commands/ensemble-result.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { readResults } from '../../src/node/read-results.js';
import { type Answer, simulateToFolder } from '../../src/node/simulate-to-folder.js';
import { write } from '../../src/node/write.js';
import { inThisThread } from '../../src/work/in-this-thread.js';
import type { Executor } from '../../src/work/job.js';
import { workingFolders } from '../end-to-end/command.js';
import { SMALL_FILES } from '../small-place.js';

const place = workingFolders();
const small = { sources: SMALL_FILES, draws: 2, replicates: 2, years: 3 };
const quiet = { pictures: false, say: () => {} };
const folderOptions = {
  language: 'en',
  seriesCsv: false,
  command: { exact: '', plain: '' },
  modelFile: null,
  workers: 1,
  execute: inThisThread,
  signal: new AbortController().signal,
} as const;

let result: EnsembleResult;
beforeAll(async () => {
  result = await compare({ baseline: 'baseline', alternatives: ['platforms'], ...small });
});

describe('results that are written', () => {
  it('are the files that a command writes, without a run made again', async () => {
    const written = join(place('written'), 'results');
    await write(result, written, quiet);
    const simulated = join(place('simulated'), 'results');
    const { command } = result.comparison;
    await simulateToFolder(await askedEnsemble('compare', ['baseline', 'platforms'], small), {
      ...quiet,
      ...folderOptions,
      out: simulated,
      command: { exact: command, plain: command },
    });
    for (const name of ['effects.csv', 'summary.csv', 'series.parquet', 'blocks.bin', 'comparison.json'])
      expect(readFileSync(join(written, name)).equals(readFileSync(join(simulated, name))), name).toBe(true);
    expect(readResults(written).ok).toBe(true);
  });

  it('are known as tables before a league of the first millions is begun: people read the answer while it is made', async () => {
    const asked = await askedEnsemble('compare', ['baseline', 'platforms'], { ...small, firstMillions: 5 });
    let answered: (answer: Answer) => void = () => undefined;
    const known = new Promise<Answer>((resolve) => {
      answered = resolve;
    });
    // Were the league waited for first, this would never end.
    const execute: Executor = async (job, ...rest) => {
      if (job.work.id !== 'experiment') return inThisThread(job, ...rest);
      await known;
      throw new Error('no league in this test');
    };
    const options = { ...quiet, ...folderOptions, out: join(place('league'), 'results') };
    const running = simulateToFolder(asked, { ...options, execute, onAnswer: answered });
    await expect(running).rejects.toThrow('no league in this test');
    const { firstMillions, effects } = (await known).comparison;
    expect([firstMillions, effects.length > 0]).toEqual([undefined, true]);
  });

  it('of a custom model need the file of that model, so that they are never taken for those of another', async () => {
    const model = extend(medinno, {});
    const custom = await compare({
      baseline: 'baseline',
      alternatives: ['platforms'],
      model,
      ...small,
      draws: 0,
    });
    await expect(write(custom, join(place('custom'), 'results'), quiet)).rejects.toThrow('readModelFile');
  });
});

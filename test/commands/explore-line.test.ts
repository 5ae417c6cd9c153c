import { describe, expect, it } from 'vitest';
import { askedExperiment } from '../../src/commands/asked-experiment.js';
import { exploreLine } from '../../src/commands/explore-line.js';
import type { ExploreOptions } from '../../src/commands/explore-options.js';
import { SMALL_FILES } from '../small-place.js';

const asked = (options: ExploreOptions) => askedExperiment({ sources: SMALL_FILES, ...options });

const WRITTEN = {
  id: 'try',
  scenario: 'baseline',
  vary: [{ role: 'lever', lever: 'youngTalent', choices: [0, 10] }],
  sampling: { method: 'grid' },
  indicators: [{ indicator: 'papers', direction: 'more' }],
};

describe('the call that makes an experiment again', () => {
  it('names the file by the path that it was called by, and draws and replicates also where the file says them', async () => {
    const path = 'scenarios/experiments/funding-levels.yaml';
    const { sampling } = (await asked({ experiment: path })).experiment;
    const size = `--draws ${sampling.draws} --replicates ${sampling.replicates}`;
    expect(exploreLine(await asked({ experiment: path }), undefined)).toBe(`medinno explore ${path} ${size}`);
    expect(exploreLine(await asked({ experiment: 'funding-levels', draws: 7 }), undefined)).toBe(
      `medinno explore funding-levels --draws 7 --replicates ${sampling.replicates}`,
    );
  });

  it('has model, values, seed and years, quoted for a shell', async () => {
    const called = {
      experiment: 'funding-levels',
      draws: 0,
      replicates: 1,
      seed: "it's mine",
      years: 3,
      onFailure: 'retry',
    } as const;
    expect(exploreLine(await asked({ ...called, set: ['reviewNoise = 0.5'] }), 'my model.mjs')).toBe(
      "medinno explore funding-levels --draws 0 --replicates 1 --model 'my model.mjs' " +
        "--set 'reviewNoise = 0.5' --seed 'it'\\''s mine' --years 3 --on-failure retry",
    );
    expect(exploreLine(await asked({ ...called, set: { reviewNoise: 0.5 } }), undefined)).toContain(
      ' --set reviewNoise=0.5 ',
    );
  });

  it('is that of the library where the experiment stands in no file', async () => {
    const written = await asked({ experiment: WRITTEN, years: 2 });
    expect(exploreLine(written, undefined)).toBe(
      `explore(${JSON.stringify({ experiment: WRITTEN, years: 2, draws: 0, replicates: 1 })})`,
    );
    const read = await asked({ experiment: written.experiment, years: 2 });
    expect(exploreLine(read, undefined)).toBe(
      'explore({"experiment":{"id":"try"},"years":2,"draws":0,"replicates":1})',
    );
  });
});

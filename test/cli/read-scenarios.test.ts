import { describe, expect, it } from 'vitest';
import type { SharedOptions } from '../../src/cli/options.js';
import { readScenarios } from '../../src/cli/read-scenarios.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { InputError } from '../../src/scenario/reading/input-error.js';

const read = (...set: string[]) => {
  const options = { set, untilIndicator: ['netHealthBenefit'] } as unknown as SharedOptions;
  return readScenarios(['baseline', 'young-talent'], options, scenarioFiles);
};

describe('the scenarios of a call', () => {
  it('all have the parameters that it sets, the baseline too', async () => {
    const scenarios = await read('elasticPosts=0', 'reviewNoise=0.7');
    for (const { overrides } of scenarios) expect(overrides).toEqual({ elasticPosts: 0, reviewNoise: 0.7 });
    for (const { overrides } of await read()) expect(overrides).toEqual({});
  });

  it('are none where it sets what the model does not have', async () => {
    const mistakes = await read('elasticPosts=2', 'other=1').catch((error: unknown) => error);
    expect(mistakes).toBeInstanceOf(InputError);
    expect((mistakes as InputError).issues.map(({ path }) => path)).toEqual(['--set', '--set elasticPosts']);
  });
});

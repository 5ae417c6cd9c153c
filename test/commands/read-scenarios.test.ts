import { describe, expect, it } from 'vitest';
import { type Changes, readScenarios } from '../../src/commands/read-scenarios.js';
import { constant } from '../../src/model/engine/program.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { InputError } from '../../src/scenario/reading/input-error.js';

const read = (...set: string[]) => {
  return readWith({ set });
};

const readWith = (asked: Partial<Changes>) => {
  const options = { set: [], untilIndicator: ['netHealthBenefit'], ...asked };
  return readScenarios(['baseline', 'young-talent'], options, scenarioFiles);
};

describe('the scenarios of a call', () => {
  it('all have the parameters that it sets, the baseline too', async () => {
    const scenarios = await read('elasticPosts=0', 'reviewNoise=0.7');
    for (const { overrides } of scenarios) expect(overrides).toEqual({ elasticPosts: 0, reviewNoise: 0.7 });
    for (const { overrides } of await read()) expect(overrides).toEqual({});
  });

  it('are one more where it names levers, in the same world and to the same end', async () => {
    const lever = ['youngTalent=8'];
    const scenarios = await readWith({ lever, set: ['reviewNoise=0.7'], years: 15, seed: 'other' });
    expect(scenarios.map(({ id }) => id)).toEqual(['baseline', 'young-talent', 'youngTalent-8']);
    const [first, , added] = scenarios;
    expect(added).toMatchObject({ overrides: { reviewNoise: 0.7 }, horizon: 15, seed: 'other' });
    expect(added.region).toEqual(first.region);
    expect(added.policy.levers.map(({ end }) => end)).toEqual([first.region.policyYear + 14]);
  });

  it('are none where it sets what the model does not have', async () => {
    const mistakes = await read('elasticPosts=2', 'other=1').catch((error: unknown) => error);
    expect(mistakes).toBeInstanceOf(InputError);
    expect((mistakes as InputError).issues.map(({ path }) => path)).toEqual(['--set', '--set elasticPosts']);
  });

  describe('from code', () => {
    const issuesWith = async (lever: string, chance: number) => {
      const [baseline] = await readWith({});
      const { policyYear } = baseline.region;
      const use = { lever, chance, start: policyYear, end: policyYear + 1, ramp: 0, dose: constant(1) };
      const mine = { ...baseline, id: 'mine', policy: { levers: [use], programme: null } };
      const options = { set: [], untilIndicator: [] };
      const mistakes = await readScenarios([baseline, mine], options, scenarioFiles).catch(
        (error: unknown) => error,
      );
      return mistakes instanceof InputError ? mistakes.issues.map(({ found }) => found) : [];
    };

    it.each([7, -0.1, Number.NaN])('have no chance of %s', async (chance) => {
      expect(await issuesWith('fastTrack', chance)).toEqual([`a chance of ${chance} of fastTrack in mine`]);
    });

    it('have no chance below 1 of what their region decides itself', async () => {
      expect(await issuesWith('lottery', 0.5)).toEqual(['a chance of 0.5 of lottery in mine']);
      expect(await issuesWith('lottery', 1)).toEqual([]);
      expect(await issuesWith('fastTrack', 0.5)).toEqual([]);
    });
  });
});

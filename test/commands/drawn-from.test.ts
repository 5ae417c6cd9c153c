import { describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.js';
import { medinno } from '../../src/model/medinno.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { SMALL_FILES } from '../small-place.js';

/** Of Maoming. */
const POLICY_YEAR = 2025;

const posterior = {
  region: 'maoming',
  version: '0.1.0',
  madeBy: 'calibrate({})',
  fittedTo: 2024,
  seed: 'medinno',
  draws: [{ reviewNoise: 0.1 }, { reviewNoise: 0.9 }],
};
const call = {
  baseline: 'baseline',
  alternatives: [],
  sources: SMALL_FILES,
  years: 2,
  replicates: 1,
} as const;

describe('a call that goes on from a posterior', () => {
  it('draws the fitted inputs from it, in runs and in the table of draws', async () => {
    const fitted = await compare({ ...call, draws: 2, drawsFrom: posterior });
    const prior = await compare({ ...call, draws: 2 });
    const noise = (result: typeof fitted) =>
      result.table('draws').map((row) => (row as Record<string, number>).reviewNoise);
    expect(noise(fitted)).toEqual([0.1, 0.9]);
    expect(noise(prior)).not.toEqual([0.1, 0.9]);
    expect(fitted.table('series')).not.toEqual(prior.table('series'));
    expect(medinno.parameters.reviewNoise.range).not.toBeNull();
  });

  it('is refused for another region, a later fit than the policies begin, and more draws than it has', async () => {
    const wrong = { ...posterior, region: 'elsewhere', fittedTo: 2031, seed: 's' };
    const failed = await compare({ ...call, draws: 3, drawsFrom: wrong }).catch((error: unknown) => error);
    if (!(failed instanceof InputError)) throw new Error('it was taken');
    expect(failed.issues.map(({ found }) => found)).toEqual([
      'draws of region elsewhere',
      'a fit to 2031',
      'a fit with the seed s',
      '2 draws',
    ]);
  });

  it('is refused where it was fitted to the policy year, in which policies act already, and taken a year before', async () => {
    const toThePolicyYear = { ...posterior, fittedTo: POLICY_YEAR };
    const failed = await compare({ ...call, draws: 2, drawsFrom: toThePolicyYear }).catch(
      (error: unknown) => error,
    );
    if (!(failed instanceof InputError)) throw new Error('it was taken');
    const [issue] = failed.issues;
    expect(issue.found).toBe(`a fit to ${POLICY_YEAR}`);
    expect(issue.expected).toContain(`one to ${POLICY_YEAR - 1} or earlier`);
    const before = { ...posterior, fittedTo: POLICY_YEAR - 1 };
    expect((await compare({ ...call, draws: 2, drawsFrom: before })).table('failures')).toEqual([]);
  });
});

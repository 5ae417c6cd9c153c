import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { readExperiment } from '../../../src/scenario/experiment/experiment-file.js';
import { pointCount } from '../../../src/scenario/experiment/point-count.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { withCompiler } from '../../../src/scenario/resolve.js';
import { projectSources } from '../project-files.js';

/** A file of strategies in states, with what is given in place of some of its fields. */
const fileOf = (own: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'experiment',
  title: { en: 'T', zh: '题' },
  description: { en: 'D', zh: '述' },
  scenario: 'baseline',
  vary: [
    { role: 'lever', policy: 'strategy', choices: ['none', 'young-talent', 'learning-hospital'] },
    { role: 'uncertainty', parameter: 'climateGain' },
    { role: 'uncertainty', figure: 'workforce.payGap', range: [0.1, 0.9] },
    { role: 'structure', parameter: 'practiceChannel', choices: [1, 0] },
  ],
  sampling: { method: 'sobol', samples: 8, levers: 'crossed' },
  indicators: [{ indicator: 'netHealthBenefit', direction: 'more' }],
  ...own,
});

const read = (own: Readonly<Record<string, unknown>> = {}) =>
  withCompiler(loadCompiler, (compile) =>
    readExperiment(
      { path: 'scenarios/experiments/t.yaml', text: JSON.stringify(fileOf(own)) },
      { ...projectSources(), catalogue: catalogueOf(medinno) },
      compile,
    ),
  );

const experiment = async (own?: Readonly<Record<string, unknown>>) => {
  const result = await read(own);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const mistakes = async (own: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
  const result = await read(own);
  return result.ok ? [] : result.issues.map(({ found, expected }) => `${found}; ${expected}`);
};

describe('strategies in states', () => {
  it('are every combination of levers in every point of the others', async () => {
    expect(pointCount(await experiment())).toBe(3 * 8);
    const saltelli = { method: 'saltelli', samples: 8, levers: 'crossed' };
    expect(pointCount(await experiment({ sampling: saltelli }))).toBe(3 * 8 * (3 + 2));
    const morris = { method: 'morris', samples: 8, levers: 'crossed' };
    expect(pointCount(await experiment({ sampling: morris }))).toBe(3 * 8 * (3 + 1));
  });

  it('are believed to lie as their catalogue entries say where they are given no range', async () => {
    const [, gain, gap] = (await experiment()).inputs;
    const { range, distribution, massAtZero } = medinno.parameters.climateGain;
    expect(gain.values).toEqual({
      range,
      whole: false,
      believed: { of: 'parameter', distribution, massAtZero },
    });
    expect(gap.values).toEqual({ range: [0.1, 0.9], whole: false });
  });

  it('may say what is acceptable in a state', async () => {
    const acceptable = [{ indicator: 'papers', atLeast: 10 }];
    expect((await experiment({ acceptable })).acceptable).toEqual([
      { indicator: 'papers', part: '', atLeast: 10, atMost: Number.POSITIVE_INFINITY },
    ]);
    expect((await experiment()).acceptable).toBeUndefined();
  });
});

describe('a file of strategies in states is refused', () => {
  const [lever, ...others] = fileOf().vary;
  const crossed = { method: 'sobol', samples: 8, levers: 'crossed' };

  it('without an uncertainty', async () => {
    expect(await mistakes({ vary: [lever] })).toEqual([
      'no uncertainty: levers alone, and no draws; an input with role: uncertainty or structure, or draws: how many drawn worlds',
    ]);
    expect(
      await mistakes({ vary: [lever], sampling: { method: 'grid', levers: 'crossed', draws: 4 } }),
    ).toEqual([]);
    // Points of nothing would be the same world time and again.
    expect(await mistakes({ vary: [lever], sampling: { ...crossed, draws: 4 } })).toEqual([
      'a sample of inputs, none of which varies; method: grid, so that the draws are the worlds',
    ]);
    const fixed = { role: 'uncertainty', parameter: 'climateGain', choices: [0.2] };
    expect(await mistakes({ vary: [lever, fixed] })).toHaveLength(1);
  });

  it('without a lever, or with one that has a range', async () => {
    expect(await mistakes({ vary: others })).toEqual([
      'crossed levers, but no input that is a lever; an input with role: lever, or levers: together',
    ]);
    const ranged = { role: 'lever', lever: 'youngTalent', range: [0, 10] };
    expect(await mistakes({ vary: [ranged, ...others] })).toEqual([
      'crossed levers, one of them with a range; choices for every lever',
    ]);
  });

  it('with worlds that are no sample', async () => {
    expect(await mistakes({ sampling: { ...crossed, draws: 4 } })).toEqual([
      'draws besides inputs that vary; one of the two: draws of all that is uncertain, or the inputs named, each as it is believed',
    ]);
    const chosen = others.map((input) => ({ ...input, range: undefined, choices: [0, 1] }));
    const [complaint] = await mistakes({
      vary: [lever, chosen[2]],
      sampling: { method: 'oneAtATime', levers: 'crossed' },
    });
    expect(complaint).toContain('crossed levers in worlds by oneAtATime, which is no sample');
    expect(await mistakes({ sampling: { method: 'morris', samples: 1, levers: 'crossed' } })).toEqual([
      '1; at least 2: one shows no spread',
    ]);
  });

  it('with limits on points, and with what is acceptable of levers that are not crossed', async () => {
    const limit = [{ indicator: 'papers', atLeast: 1 }];
    expect(await mistakes({ constraints: limit })).toHaveLength(1);
    expect(await mistakes({ acceptable: limit, sampling: { method: 'sobol', samples: 8 } })).toHaveLength(1);
  });

  it('with turning points of levers that are not crossed', async () => {
    const together = { sampling: { method: 'sobol', samples: 8 }, turningPoints: { replicates: 4 } };
    expect(await mistakes(together)).toEqual([
      'turning points of levers that are not crossed; levers: crossed in sampling, so that there are strategies',
    ]);
  });

  it('with limits that no value keeps, a range upside down and a goal without a direction, all at once', async () => {
    const found = await mistakes({
      vary: [lever, { role: 'uncertainty', parameter: 'climateGain', range: [0.3, 0.1] }],
      indicators: [{ indicator: 'papers' }],
      acceptable: [
        { indicator: 'spending', atMost: 10 },
        { indicator: 'spending', atLeast: 20 },
      ],
    });
    expect(found).toHaveLength(3);
    expect(found.join('\n')).toContain('the lower value first');
    expect(found.join('\n')).toContain('limits that no value keeps: at least 20 and at most 10');
    expect(found.join('\n')).toContain('more');
  });
});

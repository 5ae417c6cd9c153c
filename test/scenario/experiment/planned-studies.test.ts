import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { readExperiment } from '../../../src/scenario/experiment/experiment-file.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { withCompiler } from '../../../src/scenario/resolve.js';
import { projectSources } from '../project-files.js';

const figure = (value: number, unit: string) => ({ value, unit, source: 'Yearbook', year: 2020, grade: 'B' });

const GAP_UNIT = 'pay outside over pay inside, minus one';

const study = (own: Readonly<Record<string, unknown>> = {}) => ({
  title: { en: 'Pay survey', zh: '薪酬调查' },
  of: 'workforce.payGap',
  deviation: figure(1, GAP_UNIT),
  sizes: [100, 400],
  cost: { fixed: figure(0.1, 'million CNY'), perObservation: figure(0.0004, 'million CNY') },
  ...own,
});

const LEVER = { role: 'lever', policy: 'strategy', choices: ['none', 'young-talent'] };
const OTHERS = [
  { role: 'uncertainty', parameter: 'climateGain' },
  { role: 'uncertainty', parameter: 'careWorth', choices: [0.5, 2] },
  { role: 'uncertainty', parameter: 'practiceEffect', choices: [0.2] },
  { role: 'uncertainty', figure: 'workforce.payGap' },
  { role: 'structure', parameter: 'practiceChannel', choices: [1, 0] },
];

const read = (studies: readonly unknown[], own: Readonly<Record<string, unknown>> = {}) => {
  const file = {
    kind: 'experiment',
    title: { en: 'T', zh: '题' },
    description: { en: 'D', zh: '述' },
    scenario: 'baseline',
    vary: [LEVER, ...OTHERS],
    sampling: { method: 'sobol', samples: 8, levers: 'crossed', replicates: 2 },
    indicators: [{ indicator: 'netHealthBenefit', direction: 'more' }],
    ...own,
    studies,
  };
  return withCompiler(loadCompiler, (compile) =>
    readExperiment(
      { path: 'scenarios/experiments/t.yaml', text: JSON.stringify(file) },
      { ...projectSources(), catalogue: catalogueOf(medinno) },
      compile,
    ),
  );
};

const mistakes = async (
  studies: readonly unknown[],
  own: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> => {
  const result = await read(studies, own);
  return result.ok ? [] : result.issues.map(({ path, found, expected }) => `${path}: ${found}; ${expected}`);
};

const AN_UNCERTAINTY = 'an input of vary that is an uncertainty with a range';

describe('studies of an experiment', () => {
  it('are read with every number and where it comes from', async () => {
    const result = await read([
      study(),
      study({ title: { en: 'Climate', zh: '环境' }, of: 'climateGain', deviation: figure(0.1, 'fraction') }),
    ]);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { studies } = result.value;
    expect(studies!.map(({ of, sizes }) => [of, sizes])).toEqual([
      ['workforce.payGap', [100, 400]],
      ['climateGain', [100, 400]],
    ]);
    expect(studies![0].cost.fixed).toEqual({ ...figure(0.1, 'million CNY'), note: '' });
  });

  it('are left out of an experiment that describes none', async () => {
    const result = await read([]);
    expect(result.ok && 'studies' in result.value).toBe(false);
  });
});

describe('a study is refused', () => {
  it('of what does not vary over a range, the nearest name said', async () => {
    const asked = ['workforce.payGaps', 'strategy', 'practiceChannel', 'careWorth', 'practiceEffect'];
    const studies = asked.map((of, n) => study({ of, title: { en: `S${n}`, zh: `研${n}` } }));
    expect(await mistakes(studies)).toEqual([
      `studies.0.of: "workforce.payGaps"; ${AN_UNCERTAINTY}`,
      `studies.1.of: strategy, a lever; ${AN_UNCERTAINTY}`,
      `studies.2.of: practiceChannel, a form of the model; ${AN_UNCERTAINTY}`,
      `studies.3.of: careWorth, which has choices; ${AN_UNCERTAINTY}`,
      `studies.4.of: practiceEffect, which does not vary; ${AN_UNCERTAINTY}`,
    ]);
    const result = await read(studies.slice(0, 1));
    expect(!result.ok && result.issues[0].suggestion).toBe('workforce.payGap');
  });

  it('with wrong numbers and units, all at once, in both languages', async () => {
    const wrong = study({
      of: 'climateGains',
      deviation: figure(0, '1'),
      sizes: [],
      cost: { fixed: figure(-1, 'CNY'), perObservation: { ...figure(0.1, 'million CNY'), grade: 'D' } },
    });
    const result = await read([wrong, study({ deviation: figure(1, 'CNY'), sizes: [10, 0.5, 10] })]);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ path }) => path).sort()).toEqual([
      'studies.0.cost.fixed.unit',
      'studies.0.cost.fixed.value',
      'studies.0.cost.perObservation.note',
      'studies.0.deviation.value',
      'studies.0.of',
      'studies.0.sizes',
      'studies.1.deviation.unit',
      'studies.1.sizes',
      'studies.1.sizes.1',
      'studies.1.title.en',
    ]);
    expect(issues.find(({ path }) => path === 'studies.1.deviation.unit')!.expected).toBe(GAP_UNIT);
    expect(issues.find(({ path }) => path === 'studies.1.sizes')!.found).toBe('10 a second time');
    for (const { zh } of issues) expect(`${zh.found}${zh.expected}`).not.toBe('');
  });

  it('where there is no choice between strategies in money', async () => {
    const together = { method: 'sobol', samples: 8 };
    expect(await mistakes([study()], { sampling: together })).toEqual([
      'studies: studies where levers are not crossed; levers: crossed in sampling, so that there are strategies that a study can help to choose from',
    ]);
    const [morris] = await mistakes([study()], {
      sampling: { method: 'morris', samples: 8, levers: 'crossed' },
    });
    expect(morris).toContain('studies where worlds are chosen by morris; a method that samples worlds');
    const [alone] = await mistakes([study()], { vary: [{ ...LEVER, choices: ['none'] }, ...OTHERS] });
    expect(alone).toContain(
      'studies for a single strategy; levers of which two combinations or more are tried',
    );
    const doses = ['postdocs', 'youngTalent'].map((lever) => ({ role: 'lever', lever, choices: [0, 20] }));
    const left = await mistakes([study()], {
      vary: [...doses, ...OTHERS],
      combinations: [{ sum: { postdocs: 1, youngTalent: 1 }, atMost: 10 }],
    });
    expect(left).toEqual([alone]);
  });

  it('only for what is its own: of an input with a mistake it is left alone', async () => {
    const broken = OTHERS.map((input) =>
      input.figure === undefined ? input : { ...input, range: [0.9, 0.1] },
    );
    const found = await mistakes([study()], { vary: [LEVER, ...broken] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('the lower value first');
  });
});

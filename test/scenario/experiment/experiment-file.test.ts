import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { describeExperiment } from '../../../src/scenario/described/describe-experiment.js';
import type { Experiment } from '../../../src/scenario/experiment/experiment.js';
import { readExperiment } from '../../../src/scenario/experiment/experiment-file.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import type { InputIssue } from '../../../src/scenario/reading/issues.js';
import { withCompiler } from '../../../src/scenario/resolve.js';
import { projectSources, readProjectFile, withChange } from '../project-files.js';

const PATH = 'scenarios/experiments/maoming-levers.yaml';
const TEXT = readProjectFile(PATH)!;

const read = (text: string) =>
  withCompiler(loadCompiler, (compile) =>
    readExperiment({ path: PATH, text }, { ...projectSources(), catalogue: catalogueOf(medinno) }, compile),
  );

async function experiment(text = TEXT): Promise<Experiment> {
  const result = await read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

async function issues(text: string): Promise<readonly InputIssue[]> {
  const result = await read(text);
  return result.ok ? [] : result.issues;
}

describe('the example experiment', () => {
  it('declares the role, the values and the dates of every input', async () => {
    const { inputs } = await experiment();
    expect(inputs.map(({ role }) => role)).toEqual([
      ...Array<string>(8).fill('lever'),
      ...Array<string>(3).fill('uncertainty'),
    ]);
    expect(inputs[0]).toMatchObject({ id: 'money', role: 'lever', of: 'policy' });
    expect(inputs[3]).toEqual({
      id: 'youngTalent',
      role: 'lever',
      of: 'lever',
      values: { range: [0, 18], whole: true },
      dates: { start: 2025, end: 2034, ramp: 0 },
    });
  });

  it('gives parameters and figures their own ranges where it names none', async () => {
    const { inputs } = await experiment();
    const noise = catalogueOf(medinno).ranges?.reviewNoise;
    expect(inputs.at(-3)).toMatchObject({ id: 'reviewNoise', values: { range: noise }, dates: null });
    expect(inputs.at(-1)).toMatchObject({
      id: 'funding.localResearch',
      of: 'figure',
      values: { range: [10, 60] },
    });
  });

  it('says what matters, in which direction, within which limits', async () => {
    const { goals, constraints, sampling } = await experiment();
    expect(goals.at(-1)).toEqual({ indicator: 'spending', part: 'payer=city', direction: -1 });
    expect(constraints).toEqual([
      { indicator: 'spending', part: 'payer=city', atLeast: -Infinity, atMost: 900 },
    ]);
    expect(sampling).toEqual({
      method: 'latinHypercube',
      samples: 500,
      draws: 0,
      replicates: 2,
      seed: 'medinno',
    });
  });

  it('is plain data', async () => {
    const whole = await experiment();
    expect(structuredClone(whole)).toEqual(whole);
  });
});

describe('an experiment', () => {
  const [head] = TEXT.split('vary:');
  const goals = 'indicators: [{ indicator: papers, direction: more }]\n';
  const asks = (vary: string, rest = `sampling: { method: random, samples: 9 }\n${goals}`) =>
    `${head}vary:\n${vary}${rest}`;

  it('has as many points as a grid has combinations', async () => {
    const vary = `  - { role: lever, lever: postdocs, choices: [0, 6, 12] }
  - { role: structure, parameter: epidemics, choices: [0, 1] }
`;
    const { sampling, inputs } = await experiment(
      asks(vary, `sampling: { method: grid, seed: 7 }\n${goals}`),
    );
    expect(sampling).toEqual({ method: 'grid', samples: 6, draws: 0, replicates: 1, seed: '7' });
    expect(inputs[1]).toMatchObject({ role: 'structure', values: { choices: [0, 1] } });
  });

  it('may give the chance of a lever that another government decides, and of no other', async () => {
    const likely = (lever: string) =>
      asks(`  - { role: lever, lever: ${lever}, range: [0, 1], chance: 0.5 }\n`);
    const { inputs } = await experiment(likely('fastTrack'));
    expect(inputs[0].dates).toMatchObject({ ramp: 0, chance: 0.5 });
    const { says } = describeExperiment(await experiment(likely('fastTrack')), medinno);
    expect(JSON.stringify(says.levers)).toContain('fastTrack from 0 to 1, awarded with a chance of 0.5');
    expect((await issues(likely('integrityChecks'))).map(({ found }) => found)).toEqual([
      'a chance of 0.5 of integrityChecks',
    ]);
    const parameter = asks('  - { role: uncertainty, parameter: reviewNoise, chance: 0.5 }\n');
    expect((await issues(parameter))[0].expected).toContain('dates and chances of levers only');
  });

  it('may ask for indicators of its scenario', async () => {
    const own = `extends: baseline\nindicators: { mine: { expression: papers / 2, unit: papers, title: { en: M, zh: 我 } } }\n`;
    const text = asks('  - { role: lever, lever: postdocs, range: [0, 6] }\n')
      .replace('scenario: baseline', 'scenario: ./own.yaml')
      .replace('indicator: papers', 'indicator: mine');
    const sources = {
      ...projectSources({ 'scenarios/experiments/own.yaml': own }),
      catalogue: catalogueOf(medinno),
    };
    const result = await withCompiler(loadCompiler, (compile) =>
      readExperiment({ path: PATH, text }, sources, compile),
    );
    expect(result).toMatchObject({ ok: true, value: { goals: [{ indicator: 'mine' }] } });
  });

  it.each([
    [
      'a structure as an uncertainty',
      '{ role: uncertainty, parameter: epidemics, choices: [0, 1] }',
      'role: structure',
    ],
    [
      'an uncertainty as a structure',
      '{ role: structure, parameter: reviewNoise, choices: [0, 1] }',
      'one of ',
    ],
    [
      'a form that a structure does not have',
      '{ role: structure, parameter: talentMarket, choices: [1, 0.5] }',
      '1 (rivals bid, and it comes dearer and slower) or 0 (',
    ],
    [
      'a number that the place was derived from',
      '{ role: uncertainty, figure: derivation.deflator2017To2020, range: [1, 2] }',
      'the path of a figure of the region',
    ],
    ['a structure without choices', '{ role: structure, parameter: epidemics }', 'choices: the values'],
    [
      'both a range and choices',
      '{ role: lever, lever: postdocs, range: [0, 1], choices: [2] }',
      'one of the two',
    ],
    ['a choice twice', '{ role: lever, lever: postdocs, choices: [2, 2] }', 'every choice once'],
    ['a dose that no lever has', '{ role: lever, lever: lottery, choices: [0, 2] }', '0 to 1'],
    [
      'nothing that varies',
      '{ role: lever, range: [0, 2] }',
      'lever or policy or value or startOf, since its role is lever',
    ],
    [
      'dates of a parameter',
      '{ role: uncertainty, parameter: reviewNoise, start: 2026 }',
      'dates and chances of levers only',
    ],
    [
      'an end before the start',
      '{ role: lever, lever: postdocs, range: [0, 2], start: 2030, end: 2027 }',
      '2030',
    ],
    ['a range of three', '{ role: lever, lever: postdocs, range: [0, 2, 3] }', ''],
  ])('is a mistake with %s', async (_what, input, expected) => {
    const found = await issues(asks(`  - ${input}\n`));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0].line).toBe(head.split('\n').length + 1);
    expect(found[0].expected).toContain(expected);
  });

  it('has its mistakes and those of its scenario reported at once', async () => {
    const broken = withChange(
      withChange(TEXT, 'scenario: baseline', 'scenario: baselin'),
      'samples: 500',
      'samples: 0',
    );
    expect((await issues(broken)).map(({ path, suggestion }) => [path, suggestion])).toEqual([
      ['scenario', 'baseline'],
      ['sampling.samples', null],
    ]);
  });
});

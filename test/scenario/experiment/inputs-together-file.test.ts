import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { readExperiment } from '../../../src/scenario/experiment/experiment-file.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { withCompiler } from '../../../src/scenario/resolve.js';
import { projectSources } from '../project-files.js';

const VARY = [
  { role: 'lever', lever: 'postdocs', range: [0, 20] },
  { role: 'lever', lever: 'youngTalent', range: [0, 30] },
  { role: 'uncertainty', parameter: 'climateGain' },
  { role: 'uncertainty', parameter: 'practiceEffect' },
  { role: 'uncertainty', figure: 'workforce.payGap', range: [0.1, 0.9] },
  { role: 'uncertainty', parameter: 'minimumGrant', choices: [0.01, 0.02] },
  { role: 'structure', parameter: 'practiceChannel', choices: [1, 0] },
];

const fileOf = (own: Readonly<Record<string, unknown>>) => ({
  kind: 'experiment',
  title: { en: 'T', zh: '题' },
  description: { en: 'D', zh: '述' },
  scenario: 'baseline',
  vary: VARY,
  sampling: { method: 'sobol', samples: 64 },
  indicators: [{ indicator: 'netHealthBenefit', direction: 'more' }],
  ...own,
});

const read = (own: Readonly<Record<string, unknown>>) =>
  withCompiler(loadCompiler, (compile) =>
    readExperiment(
      { path: 'scenarios/experiments/t.yaml', text: JSON.stringify(fileOf(own), null, 1) },
      { ...projectSources(), catalogue: catalogueOf(medinno) },
      compile,
    ),
  );

const experiment = async (own: Readonly<Record<string, unknown>>) => {
  const result = await read(own);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const mistakes = async (own: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
  const result = await read(own);
  if (result.ok) return [];
  for (const { line, zh } of result.issues) {
    expect(line).toBeGreaterThan(1);
    expect(zh.found.length * zh.expected.length).toBeGreaterThan(0);
  }
  return result.issues.map(
    ({ path, found, expected, suggestion }) =>
      `${path}: ${found}; ${expected}${suggestion === null ? '' : ` (${suggestion})`}`,
  );
};

const correlated = (...pairs: readonly (readonly [string, string, number])[]) => ({
  correlations: pairs.map(([one, other, rank]) => ({ between: [one, other], rank })),
});

describe('correlations of a file', () => {
  it('are read with their reasons, and left out where there are none', async () => {
    const because = { en: 'Both grow with trust.', zh: '两者均随信任而增长。' };
    const correlations = [{ between: ['climateGain', 'workforce.payGap'], rank: -0.4, because }];
    expect((await experiment({ correlations })).correlations).toEqual(correlations);
    expect('correlations' in (await experiment({}))).toBe(false);
    expect('correlations' in (await experiment({ correlations: [] }))).toBe(false);
  });

  it('are refused all at once, each in its place', async () => {
    const found = await mistakes(
      correlated(
        ['climateGian', 'practiceEffect', 0.5],
        ['climateGain', 'climateGain', 0.5],
        ['climateGain', 'practiceEffect', 1],
        ['postdocs', 'practiceEffect', 0.5],
        ['minimumGrant', 'practiceChannel', 0],
        ['climateGain', 'workforce.payGap', 0.5],
        ['workforce.payGap', 'climateGain', 0.5],
      ),
    );
    expect(found).toEqual([
      'correlations.0.between.0: "climateGian"; an input that is in vary (climateGain)',
      'correlations.1.between.1: the same input twice; two different inputs',
      'correlations.2.rank: 1; a number between -1 and 1, and not 0, which all others have',
      'correlations.3.between.0: postdocs, whose role is lever; an input with role: uncertainty, as nature and not a decision sets it',
      'correlations.4.between.0: minimumGrant, which has choices; an uncertainty with a range',
      'correlations.4.between.1: practiceChannel, whose role is structure; an input with role: uncertainty, as nature and not a decision sets it',
      'correlations.4.rank: 0; a number between -1 and 1, and not 0, which all others have',
      'correlations.6.between: workforce.payGap and climateGain a second time; every pair once',
    ]);
  });

  it('are refused where no numbers can have them together', async () => {
    const found = await mistakes(
      correlated(
        ['climateGain', 'practiceEffect', 0.9],
        ['practiceEffect', 'workforce.payGap', 0.9],
        ['climateGain', 'workforce.payGap', -0.9],
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^correlations: correlations that no inputs have together: climateGain–practiceEffect 0.9, /,
    );
  });

  it('are refused of designs that they make no sense of, with the reason', async () => {
    const pair = correlated(['climateGain', 'practiceEffect', 0.5]);
    for (const method of ['morris', 'saltelli'])
      expect(await mistakes({ ...pair, sampling: { method, samples: 64 } })).toEqual([
        `correlations: correlations with ${method}; method: random, latinHypercube or sobol: ${method} moves one input while all others stay, as correlated ones do not`,
      ]);
    const vary = VARY.slice(2, 4).map((input) => ({ ...input, choices: [0.01, 0.02] }));
    const found = await mistakes({ ...pair, vary, sampling: { method: 'grid' } });
    expect(found.filter((text) => text.startsWith('correlations: correlations with grid'))).toHaveLength(1);
  });

  it('are refused of points too few to show them', async () => {
    const pair = correlated(['climateGain', 'practiceEffect', 0.5]);
    expect(await mistakes({ ...pair, sampling: { method: 'random', samples: 19 } })).toEqual([
      'sampling.samples: 19; at least 20: 10 for each of 2 correlated inputs',
    ]);
    expect(await mistakes({ ...pair, sampling: { method: 'random', samples: 20 } })).toEqual([]);
  });

  it('say nothing more of an input that has mistakes itself', async () => {
    const vary = [VARY[2], { role: 'uncertainty', parameter: 'practiceEffect', range: [3, 2] }];
    const found = await mistakes({ ...correlated(['climateGain', 'practiceEffect', 0.5]), vary });
    expect(found.filter((text) => text.startsWith('correlations'))).toEqual([]);
    expect(found).toHaveLength(1);
  });
});

describe('combinations of a file', () => {
  it('are read, of levers or of uncertainties', async () => {
    const combinations = [
      { sum: { postdocs: 1, youngTalent: 0.5 }, atMost: 20 },
      { sum: { climateGain: 1, practiceEffect: -1 }, atLeast: -0.1 },
    ];
    expect((await experiment({ combinations })).combinations).toEqual(combinations);
    expect('combinations' in (await experiment({}))).toBe(false);
  });

  it('are refused all at once, each in its place', async () => {
    const found = await mistakes({
      combinations: [
        { sum: { postdocs: 1, youngTalnt: 1 }, atMost: 20 },
        { sum: { postdocs: 1 }, atMost: 20 },
        { sum: { postdocs: 1, climateGain: 1 }, atMost: 20 },
        { sum: { postdocs: 1, practiceChannel: 1 }, atMost: 20 },
        { sum: { postdocs: 1, youngTalent: 0 }, atMost: 20 },
        { sum: { postdocs: 1, youngTalent: 1 } },
        { sum: { postdocs: 1, youngTalent: 1 }, atLeast: 30, atMost: 20 },
        { sum: { postdocs: 1, youngTalent: 1 }, atLeast: 51 },
        { sum: { postdocs: 1, youngTalent: 1 }, atMost: 50 },
      ],
    });
    expect(found).toEqual([
      'combinations.0.sum.youngTalnt: "youngTalnt"; an input that is in vary (youngTalent)',
      'combinations.1.sum: a sum of fewer than two inputs; at least two inputs: of one its range or choices say what it may be',
      'combinations.2.sum: levers and uncertainties in one sum; inputs of one role: what one may decide does not follow from what one does not know',
      'combinations.3.sum.practiceChannel: practiceChannel; an input with amounts: forms of the model have no sum',
      'combinations.4.sum.youngTalent: 0; a weight other than 0',
      'combinations.5: no limit; atLeast, atMost or both',
      'combinations.6.atMost: 20; at least 30',
      'combinations.7.atLeast: 51; a limit within 0 to 50, between which the sum can be',
      'combinations.8: limits that leave out no combination; a limit that some combination does not keep: the sum is 0 to 50',
    ]);
  });

  it('are refused of morris and saltelli, and beside turning points', async () => {
    const combinations = [{ sum: { postdocs: 1, youngTalent: 1 }, atMost: 20 }];
    for (const method of ['morris', 'saltelli'])
      expect((await mistakes({ combinations, sampling: { method, samples: 64 } }))[0]).toMatch(
        `combinations: combinations with ${method}; method: grid, `,
      );
    const ofNature = [{ sum: { climateGain: 1, practiceEffect: 1 }, atMost: 0.5 }];
    const vary = [{ role: 'lever', lever: 'postdocs', choices: [0, 20] }, ...VARY.slice(2)];
    const sampling = { method: 'sobol', samples: 64, levers: 'crossed' };
    expect(
      (await mistakes({ vary, sampling, combinations: ofNature, turningPoints: { replicates: 2 } }))[0],
    ).toMatch('turningPoints: turning points, and uncertainties of which only some combinations are tried');
  });

  it('are refused where a design of choices has nothing left, or no ordinary point', async () => {
    const vary = [
      { role: 'lever', lever: 'postdocs', choices: [0, 10] },
      { role: 'lever', lever: 'youngTalent', choices: [0, 10] },
    ];
    const between = [{ sum: { postdocs: 1, youngTalent: 1 }, atLeast: 11, atMost: 19 }];
    expect((await mistakes({ vary, combinations: between, sampling: { method: 'grid' } }))[0]).toMatch(
      'combinations: limits that no combination of the choices keeps',
    );
    const some = [{ sum: { postdocs: 1, youngTalent: 1 }, atLeast: 10 }];
    expect(await mistakes({ vary, combinations: some, sampling: { method: 'grid' } })).toEqual([]);
    expect((await mistakes({ vary, combinations: some, sampling: { method: 'pairs' } }))[0]).toMatch(
      'combinations: limits that the first choices of all inputs do not keep',
    );
  });
});

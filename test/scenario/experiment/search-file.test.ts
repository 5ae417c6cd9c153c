import { describe, expect, it } from 'vitest';
import { scenarioAt } from '../../../src/experiment/scenario-at.js';
import { medinno } from '../../../src/model/medinno.js';
import { readExperiment } from '../../../src/scenario/experiment/experiment-file.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { withCompiler } from '../../../src/scenario/resolve.js';
import { projectSources } from '../project-files.js';

/** A file of a search, with what is given in place of some of its fields. */
const fileOf = (own: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'experiment',
  title: { en: 'T', zh: '题' },
  description: { en: 'D', zh: '述' },
  scenario: 'baseline',
  budget: { payer: 'city', amount: 30, end: 'policyYear + 9' },
  vary: [
    { role: 'lever', lever: 'competitiveGrants', range: [0, 30] },
    { role: 'lever', lever: 'youngTalent', range: [0, 54], whole: true, least: 5 },
    { role: 'lever', startOf: 'youngTalent', choices: [0, 2] },
  ],
  sampling: { draws: 4 },
  search: { population: 8, fresh: { draws: 10 } },
  indicators: [{ indicator: 'netHealthBenefit', direction: 'more' }],
  against: ['young-talent'],
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

/** What is said of mistakes, in either language: where, what was found, what was expected. */
const mistakes = async (own: Readonly<Record<string, unknown>>, language: 'en' | 'zh' = 'en') => {
  const result = await read(own);
  if (result.ok) return [];
  return result.issues.map(({ path, found, expected, zh }) =>
    language === 'en' ? `${path}: ${found}; ${expected}` : `${path}：${zh.found}；${zh.expected}`,
  );
};

const withInput = (input: object) => ({ vary: [...fileOf().vary, input] });

describe('an experiment with a search', () => {
  it('has its size, with what is usual where it says nothing, and its budget as the programme of all candidates', async () => {
    const { search, scenario, sampling } = await experiment();
    expect(search?.search).toEqual({
      population: 8,
      generations: 20,
      first: 4,
      goal: 'mean',
      fresh: { draws: 10, replicates: 1 },
      heldOut: false,
    });
    const budget = { payer: 'city', amount: 30, start: 2025, end: 2034 };
    expect([search?.budget, scenario.policy.programme]).toEqual([budget, budget]);
    expect(search?.against.map(({ id }) => id)).toEqual(['young-talent']);
    expect([sampling.samples, sampling.draws]).toEqual([0, 4]);
  });

  it('has levers that begin and end with the budget, and begin so many years later as a point says', async () => {
    const own = await experiment();
    const { policy } = scenarioAt(own, [10, 20, 2], medinno);
    expect(policy.levers.map(({ lever, start, end }) => [lever, start, end])).toEqual([
      ['competitiveGrants', 2025, 2034],
      ['youngTalent', 2027, 2034],
    ]);
    expect(own.inputs.map(({ least }) => least)).toEqual([undefined, 5, undefined]);
  });

  it('may have a target in place of a search, until a year', async () => {
    const { search, scenario } = await experiment({
      search: undefined,
      target: { indicator: 'papers', atLeast: 9000, by: 2030 },
    });
    expect(search?.target).toEqual({ indicator: 'papers', part: '', value: 9000, direction: 1, years: 6 });
    expect([search?.search.population, scenario.horizon]).toEqual([40, 6]);
  });

  it('without search or target is a design as ever, which needs a method', async () => {
    const own = { search: undefined, against: undefined };
    expect(await mistakes(own)).toEqual([
      expect.stringMatching(/^sampling: no method; method: grid, .*saltelli; or a search$/),
    ]);
    const { search } = await experiment({ ...own, sampling: { method: 'random', samples: 3 } });
    expect(search).toBeUndefined();
  });
});

describe('a mistaken search', () => {
  it.each([
    [
      { budget: { payer: 'town', amount: 3 } },
      'budget.payer: "town"; one of city',
      'budget.payer：“town”；city',
    ],
    [
      { budget: { payer: 'city', amount: -3 } },
      'budget.amount: -3; 0 to 100000000',
      'budget.amount：-3；0 至',
    ],
    [
      { budget: { payer: 'city', amount: 3, start: 2030, end: 2028 } },
      'budget.end: 2028; 2030, its start, or later',
      'budget.end：2028；不早于 2030',
    ],
    [
      { scenario: 'young-talent' },
      'budget: a budget, and a programme of the scenario; one of the two',
      'budget：既有 budget',
    ],
    [{ search: { population: 2 } }, 'search.population: 2; ', 'search.population：2；'],
    [
      { search: { goal: 'median' } },
      'search.goal: "median"; one of mean, lowQuantile, worst',
      'search.goal：“median”；',
    ],
    [
      { indicators: [{ indicator: 'papers' }] },
      'indicators.0.direction: nothing; one of more, less',
      'indicators.0.direction：',
    ],
    [
      { constraints: [{ indicator: 'papers', atLeast: 5, atMost: 3 }] },
      'constraints.0.atMost: 3; at least 5',
      'constraints.0.atMost：3；不小于 5',
    ],
    [
      { against: ['young-talnt'] },
      'against.0: "young-talnt"; the name of a policy',
      'against.0：“young-talnt”；政策',
    ],
    [{ against: ['none'] }, 'against.0: none; the name of a strategy', 'against.0：none；方案的名称'],
    [
      { against: ['young-talent', 'young-talent'] },
      'against.1: a strategy a second time; every strategy once',
      'against.1：重复的方案',
    ],
    [
      { search: undefined, sampling: { method: 'random', samples: 3 } },
      'against: strategies to hold findings against, but no search',
      'against：有 against',
    ],
    [
      withInput({ role: 'uncertainty', parameter: 'reviewNoise' }),
      'vary.3.role: uncertainty; lever, startOf or value in a search',
      'vary.3.role：uncertainty；lever、startOf 或 value',
    ],
    [
      withInput({ role: 'lever', policy: 'plan', choices: ['none', 'young-talent'] }),
      'vary.3.policy: "plan"; lever, startOf or value',
      'vary.3.policy：',
    ],
    [
      withInput({ role: 'lever', startOf: 'postdocs', choices: [0, 1] }),
      'vary.3.startOf: postdocs; a lever that is in vary',
      'vary.3.startOf：postdocs；vary 中已有',
    ],
    [
      withInput({ role: 'lever', startOf: 'competitiveGrants', choices: [0, 10] }),
      'vary.3.choices: 10; whole years from 0 to 9, after which competitiveGrants ends',
      'vary.3.choices：10；0 至 9 的整数年',
    ],
    [
      withInput({ role: 'lever', lever: 'postdocs', choices: [0, 1], least: 1 }),
      'vary.3.least: 1; no least dose but of a lever with a range',
      'vary.3.least：1；空缺',
    ],
    [
      withInput({ role: 'lever', lever: 'postdocs', range: [30, 0] }),
      'vary.3.range: 30 to 0; the lower value first',
      'vary.3.range：30 至 0；由小到大',
    ],
    [
      { target: { indicator: 'papers' } },
      'target: not one limit; atLeast or atMost',
      'target：界限不是恰好一个',
    ],
    [
      { target: { indicator: 'papers', atMost: -1 } },
      'target.atMost: -1; a limit that can be kept: papers can only be 0 or more',
      'target.atMost：-1；可以满足的界限',
    ],
    [
      { target: { indicator: 'paper', atLeast: 1 } },
      'target.indicator: "paper"; an indicator that is known',
      'target.indicator：“paper”；已有的指标',
    ],
    [
      { target: { indicator: 'papers', atLeast: 1, by: 2200 } },
      'target.by: 2200; 2025 to 2044',
      'target.by：2200；2025 至 2044',
    ],
  ])('%j is said in both languages', async (own, en, zh) => {
    const [[said], [inChinese]] = [await mistakes(own), await mistakes(own, 'zh')];
    expect(said).toContain(en);
    expect(inChinese).toContain(zh);
  });

  it('has all its mistakes said at once', async () => {
    const all = {
      budget: { payer: 'town', amount: 3 },
      indicators: [{ indicator: 'papers' }],
      against: ['young-talnt'],
      target: { indicator: 'papers' },
    };
    expect((await mistakes(all)).map((text) => text.split(':')[0])).toEqual([
      'budget.payer',
      'indicators.0.direction',
      'against.0',
      'target',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { searchCharts } from '../../src/charts/search/search-charts.js';
import { askedSearch } from '../../src/commands/asked-search.js';
import type { WrittenExperiment } from '../../src/commands/explore-options.js';
import { optimise } from '../../src/commands/optimise.js';
import type { OptimiseOptions } from '../../src/commands/optimise-options.js';
import { searchSpace } from '../../src/experiment/search/space.js';
import { frontScenario } from '../../src/node/front-scenario.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { searchHtml } from '../../src/report/search/search-page.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import { SMALL_FILES } from '../small-place.js';

/** 20 million a year for grants while few are funded; how much and below which rate is to be found. */
const RULED = `kind: scenario
title: { en: Ruled, zh: 规则 }
description: { en: Ruled, zh: 规则 }
region: maoming
policy:
  values:
    trigger: { value: 0.25, title: { en: "Funding rate below which grants are added", zh: "增加项目的资助率界线" } }
    sum: 8
  levers:
    - { lever: competitiveGrants, dose: sum, when: fundingRate < trigger }
`;
const sources = {
  ...SMALL_FILES,
  read: (path: string) =>
    path.endsWith('ruled.yaml') ? RULED : path.endsWith('again.yaml') ? again : scenarioFiles.read(path),
};
let again = '';

const SMALL: WrittenExperiment = {
  id: 'ruled',
  scenario: './ruled.yaml',
  vary: [
    { role: 'lever', lever: 'youngTalent', range: [0, 50], whole: true },
    { role: 'lever', value: 'trigger', range: [0, 1] },
    { role: 'lever', value: 'sum', range: [4, 40] },
  ],
  sampling: { draws: 2 },
  indicators: [
    { indicator: 'papers', direction: 'more' },
    { indicator: 'abilityInPost', direction: 'more' },
  ],
  budget: { payer: 'city', amount: 20 },
  search: { population: 6, generations: 2, first: 1, fresh: { draws: 2 } },
  against: ['grants-when-scarce'],
};
const optimised = (more: Partial<WrittenExperiment> = {}, options: Partial<OptimiseOptions> = {}) =>
  optimise({ experiment: { ...SMALL, ...more }, sources, years: 3, ...options });
const issuesOf = async (more: Partial<WrittenExperiment>) => {
  try {
    await askedSearch({ experiment: { ...SMALL, ...more }, sources, years: 3 });
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ found }) => found);
    throw error;
  }
  return [];
};

const found = await optimised();

describe('a rule in a search', () => {
  it('is priced as if it were in force, so that no portfolio asks for more than the budget', () => {
    const candidates = found.table('candidates');
    expect(new Set(candidates.map(({ values }) => values.trigger)).size).toBeGreaterThan(2);
    for (const { asked, values } of candidates) {
      expect(asked).toBeLessThanOrEqual(20 * (1 + 1e-9));
      expect(asked).toBeGreaterThanOrEqual(values.sum * (1 - 1e-9));
      expect(values.sum).toBeGreaterThanOrEqual(4);
    }
  });

  it('begins with the values that its policy has, and those of a strategy written by hand', () => {
    const { evaluated } = found.run;
    expect(evaluated.some(({ candidate }) => JSON.stringify(candidate.values) === '[0.25,8]')).toBe(true);
  });

  it('acts with the values of its portfolio, and in none of the years where it never holds', async () => {
    const { run } = await optimised({
      vary: [
        { role: 'lever', value: 'trigger', choices: [0, 1] },
        { role: 'lever', value: 'sum', choices: [15] },
      ],
      against: [],
    });
    const papers = run.quantities.findIndex(({ indicator }) => indicator === 'papers');
    const effects = run.evaluated.map(({ candidate, results }) => [
      candidate.values[0],
      results.map((result) => result!.value[papers] - result!.baseline[papers]),
    ]);
    const of = (trigger: number) => effects.find(([own]) => own === trigger)![1] as number[];
    expect(of(0)).toEqual([0, 0]);
    expect(of(1).every((effect) => effect !== 0)).toBe(true);
  });

  it('is in the file of a portfolio as it was run', async () => {
    const { run, asked } = found;
    again = frontScenario(run, 0, { model: asked.model, region: 'maoming' });
    const read = await resolveScenario('./again.yaml', sources, loadCompiler);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.policy).toEqual(run.front[0].policy);
    expect(read.value.policy.levers[0].titles?.trigger.zh).toBe('增加项目的资助率界线');
  });

  it('is in tables and charts by the titles of its values, in both languages', () => {
    const context = found.context();
    const page = searchHtml(context, [], 'medinno optimise');
    expect(page).toContain('Funding rate below which grants are added');
    expect(page).toContain('more competitive grants, as the scenario has it');
    expect(searchHtml(found.context({ language: 'zh' }), [], 'medinno')).toContain('增加项目的资助率界线');
    const chart = searchCharts(context).find(({ id }) => id === 'portfolios')!;
    expect(JSON.stringify(chart)).toContain('Funding rate below which grants are added');
    expect(found.json.front[0].values).toHaveProperty('trigger');
  });

  it('can be sought for a target at least cost', async () => {
    const { table } = await optimised({ against: [] }, { target: 'papers>=1' });
    const [first] = table('front');
    expect(first.asked).toBeGreaterThanOrEqual(4);
    expect(first.givenCosts).toEqual({ competitiveGrants: first.values.sum });
  });

  it('has the programme of its scenario as budget where the experiment has none', async () => {
    const { budget: _, ...rest } = SMALL;
    const { experiment, model } = await askedSearch({
      experiment: {
        ...rest,
        scenario: 'grants-when-scarce',
        vary: [{ role: 'lever', value: 'trigger', range: [0, 1] }],
      } as WrittenExperiment,
      sources,
      years: 3,
    });
    expect(experiment.search.budget).toMatchObject({ payer: 'city', amount: 30 });
    expect(searchSpace(experiment, model).given[0].cost({})).toBe(30);
  });

  it('whose least price is more than the budget is refused, and so is a scenario with levers that do not vary', async () => {
    expect(await issuesOf({ budget: { payer: 'city', amount: 3 } })).toEqual([
      'a budget of 3, and levers that cost 4 at the least: competitiveGrants 4',
    ]);
    const vary = [{ role: 'lever', lever: 'youngTalent', range: [0, 50] }];
    expect(await issuesOf({ vary } as never)).toEqual([
      'a scenario with levers, none of whose values varies',
    ]);
  });
});

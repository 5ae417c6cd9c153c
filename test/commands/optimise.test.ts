import { describe, expect, it } from 'vitest';
import { askedSearch } from '../../src/commands/asked-search.js';
import type { WrittenExperiment } from '../../src/commands/explore-options.js';
import { optimise } from '../../src/commands/optimise.js';
import type { OptimiseOptions } from '../../src/commands/optimise-options.js';
import { drawOf } from '../../src/draws/draw.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { replicateKey } from '../../src/random/keys.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { SMALL_FILES } from '../small-place.js';

const SMALL: WrittenExperiment = {
  id: 'small',
  scenario: 'baseline',
  vary: [
    { role: 'lever', lever: 'competitiveGrants', range: [0, 30] },
    { role: 'lever', lever: 'learningHospital', range: [0, 30] },
    { role: 'lever', lever: 'youngTalent', range: [0, 50], whole: true },
    { role: 'lever', startOf: 'youngTalent', choices: [0, 1] },
  ],
  sampling: { draws: 2 },
  indicators: [
    { indicator: 'papers', direction: 'more' },
    { indicator: 'abilityInPost', direction: 'more' },
  ],
  budget: { payer: 'city', amount: 20 },
  search: { population: 6, generations: 2, first: 1, fresh: { draws: 3 } },
  against: ['young-talent', 'ordinary-care'],
};
const optimised = (more: Partial<WrittenExperiment> = {}, options: Partial<OptimiseOptions> = {}) =>
  optimise({ experiment: { ...SMALL, ...more }, sources: SMALL_FILES, years: 2, ...options });

const issuesOf = async (more: Partial<WrittenExperiment>, options: Partial<OptimiseOptions> = {}) => {
  const asked = { experiment: { ...SMALL, ...more }, sources: SMALL_FILES, years: 2, ...options };
  try {
    await askedSearch(asked);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ found, zh }) => [found, zh.found]);
    throw error;
  }
  return [];
};

const found = await optimised();

describe('a search under a budget', () => {
  it('asks for no more than the budget in any portfolio that it runs', () => {
    const candidates = found.table('candidates');
    expect(candidates.length).toBeGreaterThan(6);
    for (const { asked } of candidates) expect(asked).toBeLessThanOrEqual(20 * (1 + 1e-9));
    for (const { costs, asked } of found.table('front'))
      expect(Object.values(costs).reduce((sum, cost) => sum + cost, 0)).toBeGreaterThanOrEqual(
        asked * (1 - 1e-9),
      );
  });

  it('runs each portfolio as many times as any that it is compared with at the end', () => {
    expect(found.run.front.map(({ results }) => results.length)).toEqual(found.run.front.map(() => 2));
  });

  it('tests the front in the worlds that its draws and replicates stand for, to the bit', () => {
    const [first] = found.run.front;
    const { draw, replicate } = found.run.cells.draws[0];
    expect([draw, replicate]).toEqual([51, 5]);
    const { scenario } = found.run.experiment;
    const { region, parameters } = drawOf(scenario, draw, found.asked.model);
    const setting = { ...settingOf(found.asked.model, region, parameters, 1), draw };
    const world = worldAtPolicyYear(setting, replicateKey(scenario.seed, replicate));
    const observed = runPolicy(setting, world, first.policy, 2);
    const column = setting.series.findIndex(
      ({ indicator, part }) => indicator.id === 'papers' && part === '',
    );
    const papers = observed[column] + observed[setting.series.length + column];
    const quantity = found.run.quantities.findIndex(({ indicator }) => indicator === 'papers');
    expect(found.run.retested.draws[0][0]?.value[quantity]).toBe(papers);
  });

  it('holds every strategy written by hand against it, and says whether it asks for the same', () => {
    const rows = found.table('handWritten');
    expect(rows.map(({ scenario, sameBudget }) => [scenario, sameBudget])).toEqual([
      ['young-talent', false],
      ['ordinary-care', false],
    ]);
    // Money for ordinary care brings no paper and no researcher.
    expect(rows[1].goals.map(({ mean }) => mean)).toEqual([0, 0]);
    for (const { standing, dominated } of rows) expect(dominated).toBe(standing === 'dominated');
  });

  it('has the documented form as JSON', () => {
    const { goals, front, handWritten, shrinkage } = found.json;
    expect(goals.map(({ id }) => id)).toEqual(['papers', 'abilityInPost']);
    expect(Object.keys(front[0])).toEqual(expect.arrayContaining(['doses', 'goals']));
    expect(Object.keys(front[0].goals[0])).toEqual(expect.arrayContaining(['id', 'mean', 'low', 'high']));
    expect(Object.keys(handWritten[0])).toEqual(expect.arrayContaining(['scenario', 'dominated']));
    expect(shrinkage.map(({ test, id }) => `${test} ${id}`)).toEqual([
      'seeds papers',
      'seeds abilityInPost',
      'draws papers',
      'draws abilityInPost',
    ]);
    expect(() => found.table('fronts' as 'front')).toThrow(/expected one of goals, front/);
  });

  it('is the same on threads, and goes on from runs that are kept', async () => {
    const { execute, close } = createWorkerExecutor({ workers: 2 });
    const there = await optimised({}, { executor: execute });
    await close();
    expect(there.json).toEqual(found.json);
  });
});

describe('a target', () => {
  it('is reached at least cost, or what is in the way is said', async () => {
    const easy = await optimised({}, { target: 'papers>=1' });
    const answer = easy.table('target')!;
    expect(answer.cheapest).toBe(1);
    expect(easy.table('front')[0].asked).toBeLessThan(20);
    expect(easy.run.front[0].policy.programme?.amount ?? 0).toBe(easy.table('front')[0].asked);
    const far = await optimised({}, { target: 'papers>=1000000' });
    expect(far.table('target')).toMatchObject({ cheapest: null, surely: null });
    expect(far.table('target')!.most).toBeLessThan(1_000_000);
  });

  it('that is no limit or no indicator is refused', async () => {
    expect(await issuesOf({}, { target: 'papers' })).toEqual([['"papers"', '“papers”']]);
    expect(await issuesOf({}, { target: 'paper>=3' })).toEqual([['"paper"', '“paper”']]);
    expect(await issuesOf({}, { target: 'fundingRate>=2' })).toEqual([['2', '2']]);
  });
});

describe('one goal', () => {
  it('has one best portfolio, found by the sparing search', async () => {
    const { run } = await optimised({ indicators: [SMALL.indicators[0]], against: [] });
    expect(run.front).toHaveLength(1);
    expect(run.evaluated.length).toBeLessThanOrEqual(12);
  });
});

describe('limits', () => {
  it('are kept by the front where some portfolio keeps them', async () => {
    const constraints = [{ indicator: 'spending', part: 'payer=city', atMost: 62 }];
    const { run, table } = await optimised({ constraints, against: [] });
    expect(run.quantities.map(({ part }) => part)).toContain('payer=city');
    expect(table('front').every(({ asked }) => asked <= 20)).toBe(true);
    expect(table('front').map(({ withinLimits }) => typeof withinLimits)).toContain('boolean');
  });
});

describe('what no search can be made of', () => {
  it('is an experiment without one, a scenario with levers, and levers that cost more than the budget at the least', async () => {
    const design = {
      sampling: { method: 'random', samples: 2 },
      search: undefined,
      against: undefined,
    } as never;
    expect(await issuesOf(design)).toEqual([['an experiment without a search', '没有 search 的实验']]);
    const { budget: _, ...rest } = SMALL;
    expect(await issuesOf({ ...rest, scenario: 'young-talent', budget: undefined } as never)).toEqual([
      [expect.stringContaining('a scenario with levers'), expect.stringContaining('情景已含政策措施')],
    ]);
    const vary = [{ role: 'lever', lever: 'competitiveGrants', range: [25, 30] }];
    expect(await issuesOf({ vary })).toEqual([
      [
        'a budget of 20, and levers that cost 25 at the least: competitiveGrants 25',
        '预算 20，而各措施至少需 25：competitiveGrants 25',
      ],
    ]);
  });

  it('is more runs than memory holds', async () => {
    const search = { population: 10_000, generations: 10_000 };
    expect(await issuesOf({ search })).toEqual([
      [expect.stringMatching(/^a search of up to \d+ runs$/), expect.stringContaining('次模拟的寻优')],
    ]);
  });
});

describe('a search that can find nothing that holds', () => {
  const dated = (years: object) => ({
    vary: [{ role: 'lever', lever: 'competitiveGrants', range: [0, 30], ...years }],
  });

  it('is refused where a lever can act in years that the budget does not pay', async () => {
    const budget = { payer: 'city', amount: 20, start: 2026, end: 2026 };
    expect(await issuesOf({ budget, ...dated({ start: 2025, end: 2026 }) } as never)).toEqual([
      [
        'a budget of 2026 to 2026, and levers that can act outside it: competitiveGrants 2025 to 2026',
        '预算为 2026 至 2026 年，而有措施可在此外实施：competitiveGrants 2025 至 2026 年',
      ],
    ]);
    expect(await issuesOf({ budget, ...dated({ start: 2026, end: 2031 }) } as never)).toEqual([]);
    expect(
      await issuesOf({ budget, ...dated({ start: 2026, end: 2031 }) } as never, { years: 3 }),
    ).toHaveLength(1);
  });

  it('is refused where a lever could only begin after the years that are run', async () => {
    const found = await issuesOf({}, { years: 1 });
    expect(found).toEqual([
      [
        'levers that can begin after the last year in which they act: youngTalent 2026, last year 2025',
        '有措施可能在其最后一年之后才开始：youngTalent 2026 年（最后一年为 2025 年）',
      ],
    ]);
  });

  it('is refused where only one portfolio is possible, or a budget of 0 pays for none', async () => {
    const one = { vary: [{ role: 'lever', lever: 'competitiveGrants', choices: [10] }] };
    expect((await issuesOf(one as never)).map(([en]) => en)).toEqual([
      'a search with one possible portfolio',
    ]);
    expect((await issuesOf({ budget: { payer: 'city', amount: 0 } })).map(([en]) => en)).toEqual([
      'a budget of 0, and levers that all cost something',
    ]);
    const dear = [
      { role: 'lever', lever: 'competitiveGrants', range: [0, 30], least: 9 },
      { role: 'lever', lever: 'youngTalent', range: [0, 50], whole: true, least: 40 },
    ];
    expect(await issuesOf({ vary: dear, budget: { payer: 'city', amount: 5 } } as never)).toEqual([
      [
        expect.stringMatching(
          /^a budget of 5, and levers whose least use costs more: competitiveGrants 9, youngTalent \d+/,
        ),
        expect.stringContaining('最少的投入均超过预算'),
      ],
    ]);
  });

  it('is refused where its target is of another number of years', async () => {
    const target = { indicator: 'papers', atLeast: 9, by: 2026 };
    expect(await issuesOf({ target } as never)).toEqual([]);
    expect((await issuesOf({ target } as never, { years: 3 })).map(([en]) => en)).toEqual(['3']);
  });
});

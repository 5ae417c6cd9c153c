import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/commands/compare.js';
import { explore } from '../../src/commands/explore.js';
import type { ExploreOptions, WrittenExperiment } from '../../src/commands/explore-options.js';
import { createWorkerExecutor } from '../../src/node/workers/executor.js';
import { SMALL_FILES } from '../small-place.js';

const GRID: WrittenExperiment = {
  id: 'try',
  scenario: 'baseline',
  vary: [{ role: 'lever', lever: 'youngTalent', choices: [10, 20] }],
  sampling: { method: 'grid' },
  indicators: [
    { indicator: 'papers', direction: 'more' },
    { indicator: 'spending', part: 'payer=city', direction: 'less' },
  ],
};
const SMALL = { sources: SMALL_FILES, years: 3, draws: 2, replicates: 2 } as const;
const explored = (more: Partial<WrittenExperiment> = {}, options: Partial<ExploreOptions> = {}) =>
  explore({ experiment: { ...GRID, ...more }, ...SMALL, ...options });

const levers = (dose: number) => ({
  id: `dose-${dose}`,
  region: 'maoming',
  policy: { levers: [{ lever: 'youngTalent', dose }] },
});

describe('a grid of two doses', () => {
  let here: Awaited<ReturnType<typeof explored>>;
  beforeAll(async () => {
    here = await explored();
  });

  it('is what two comparisons give, to the bit', async () => {
    const compared = await compare({
      baseline: 'baseline',
      alternatives: [levers(10), levers(20)],
      ...SMALL,
    });
    for (const [n, dose] of [10, 20].entries()) {
      for (const indicator of ['papers', 'netHealthBenefit', 'spending', 'fundingRate']) {
        const row = here
          .table('responses')
          .find((one) => one.point === n + 1 && one.indicator === indicator && one.part === '')!;
        const effect = compared.effect(indicator, { scenario: `dose-${dose}` });
        expect([row.effect, row.baseline, row.low, row.chanceLow]).toEqual([
          effect.mean,
          effect.baseline,
          effect.low,
          effect.chanceLow,
        ]);
      }
    }
  });

  it('has the same rows on threads', async () => {
    const { execute, close } = createWorkerExecutor({ workers: 2 });
    const there = await explored({}, { executor: execute });
    await close();
    expect(there.json).toEqual(here.json);
  });
});

describe('strategies in states of the world', () => {
  const crossed = {
    vary: [
      { role: 'lever', policy: 'plan', choices: ['none', 'young-talent', 'learning-hospital'] },
      { role: 'uncertainty', figure: 'workforce.payGap', range: [0.1, 1.5] },
      { role: 'uncertainty', parameter: 'climateGain' },
    ],
    sampling: { method: 'sobol', samples: 10, levers: 'crossed' },
    indicators: [{ indicator: 'abilityInPost', direction: 'more' }],
    turningPoints: { replicates: 3 },
  };
  const asked = { draws: 0, replicates: 2, years: 2 };
  let here: Awaited<ReturnType<typeof explored>>;
  beforeAll(async () => {
    here = await explored(crossed, asked);
  });

  it('are judged in the same worlds, and the nearest ones are sought in which another wins', () => {
    const { run, table } = here;
    expect(run.points).toHaveLength(30);
    const best = table('robustness').filter(({ measure, rank }) => measure === 'expected' && rank === 1);
    expect(best.map(({ indicator, strategy }) => [indicator, strategy])).toEqual([
      ['abilityInPost', 'young-talent'],
      // What decisions are valued by is judged too, although no goal is it.
      ['netHealthBenefit', 'none'],
    ]);
    // Every strategy at the point values, at two places towards both ends of two inputs, and their pairs.
    expect(run.turning!.winner).toBe(1);
    expect(run.turning!.runs).toBeGreaterThanOrEqual(3 * 3 * (1 + 2 * 4));
    expect(run.turning!.lead!.clear).toBe(true);
    // Only what is asked for is kept of so many runs.
    expect(run.quantities.map(({ indicator }) => indicator).sort()).toEqual([
      'abilityInPost',
      'netHealthBenefit',
    ]);
  });

  it('give the same tables on threads, turning points included', async () => {
    const { execute, close } = createWorkerExecutor({ workers: 2 });
    const there = await explored(crossed, { ...asked, executor: execute });
    await close();
    expect(there.json).toEqual(here.json);
  });
});

describe('policies as choices', () => {
  const vary = [{ role: 'lever', policy: 'plan', choices: ['none', 'young-talent', 'platforms'] }];

  it('are points like doses, each the scenario of its policy', async () => {
    const result = await explored({ vary }, { draws: 0, replicates: 1 });
    expect(result.table('points').map(({ inputs }) => inputs.plan)).toEqual([
      'none',
      'young-talent',
      'platforms',
    ]);
    const papers = result.table('responses').filter(({ indicator }) => indicator === 'papers');
    const compared = await compare({
      baseline: 'baseline',
      alternatives: ['young-talent', 'platforms'],
      ...SMALL,
      draws: 0,
      replicates: 1,
    });
    expect(papers.map(({ effect }) => effect)).toEqual([
      0,
      compared.effect('papers', { scenario: 'young-talent' }).mean,
      compared.effect('papers', { scenario: 'platforms' }).mean,
    ]);
  });

  it('have one programme at a point', async () => {
    const twice = [...vary, { role: 'lever', policy: 'other', choices: ['leading-talent'] }];
    await expect(explored({ vary: twice })).rejects.toThrow('each have a programme');
  });

  it.each([
    [{ choices: ['young-talnt'] }, 'young-talent'],
    [{ choices: [3] }, 'names or paths of policies'],
    [{ choices: ['none', 'none'] }, 'every choice once'],
    [{ policy: 'point', choices: ['none'] }, 'another name than the columns'],
  ])('say what is wrong of %j', async (wrong, expected) => {
    await expect(explored({ vary: [{ ...vary[0], ...wrong }] })).rejects.toThrow(expected);
  });
});

describe('what varies', () => {
  it('is never drawn, and what is not varied is', async () => {
    const vary = [
      { role: 'lever', lever: 'youngTalent', choices: [20] },
      { role: 'uncertainty', figure: 'workforce.payGap' },
      { role: 'uncertainty', parameter: 'reviewNoise' },
    ];
    const sampling = { method: 'latinHypercube', samples: 3 };
    const result = await explored({ vary, sampling }, { draws: 3, replicates: 1 });
    expect(result.json.design).toMatchObject({ method: 'latinHypercube', points: 3, draws: 3 });
    const papers = result.table('responses').filter(({ indicator }) => indicator === 'papers');
    for (const { low, high, effect } of papers) expect(low! < effect! && effect! < high!).toBe(true);
  });

  it('is refused as a parameter that is set', async () => {
    const vary = [{ role: 'uncertainty', parameter: 'reviewNoise' }];
    const sampling = { method: 'random', samples: 2 };
    await expect(explored({ vary, sampling }, { set: { reviewNoise: 0.5 } })).rejects.toThrow(
      'which try varies',
    );
  });
});

describe('the answer on a goal', () => {
  it('is the best point within the limits, and those that can’t be distinguished from it', async () => {
    const constraints = [{ indicator: 'spending', part: 'payer=city', atMost: 1e6 }];
    const { table } = await explored({ constraints }, { draws: 0, replicates: 4 });
    const [papers, spent] = table('goals');
    const effects = table('responses').filter(({ indicator }) => indicator === 'papers');
    const most = Math.max(...effects.map(({ effect }) => effect!));
    expect(papers).toMatchObject({ mean: most, measure: 'effect', compared: 2, basis: 'chance' });
    expect(effects[papers.best! - 1].effect).toBe(most);
    expect(spent).toMatchObject({ direction: -1, part: 'payer=city', unit: 'million CNY', compared: 2 });
    expect(table('points').map(({ withinLimits }) => withinLimits)).toEqual([true, true]);
  });

  it('is none where no point is within the limits', async () => {
    const constraints = [{ indicator: 'papers', atLeast: 1e9 }];
    const { table } = await explored({ constraints }, { draws: 0, replicates: 1 });
    expect(table('goals')[0]).toMatchObject({ best: null, compared: 0, basis: 'none' });
    expect(table('points')[0].withinLimits).toBe(false);
  });

  it('is of levels where nothing is done', async () => {
    const vary = [{ role: 'structure', parameter: 'epidemics', choices: [0, 1] }];
    const { table } = await explored({ vary }, { draws: 0, replicates: 1 });
    expect(table('goals')[0].measure).toBe('value');
  });
});

describe('an experiment that can’t be run', () => {
  it.each([
    [{ turningPoints: { replicates: 4 } }, 'turning points of levers that are not crossed'],
    [{ sampling: { method: 'grid', replicates: 10_000 } }, '2000000 runs'],
    [{ vary: [{ role: 'lever', lever: 'callQuota', choices: [0.2] }] }, 'a target of callQuota'],
    [{ vary: [{ role: 'uncertainty', figure: 'workforce.payGa' }] }, 'did you mean "workforce.payGap"'],
    [{ indicators: [{ indicator: 'paper', direction: 'more' }] }, 'did you mean "papers"'],
  ])('says so: %j', async (wrong, expected) => {
    await expect(explored(wrong, { replicates: undefined, draws: 100 })).rejects.toThrow(expected);
  });

  it('is one whose doses add up to more than the lever has', async () => {
    const vary = [
      { role: 'lever', policy: 'plan', choices: ['young-talent'] },
      { role: 'lever', lever: 'retention', choices: [95] },
    ];
    await expect(explored({ vary })).rejects.toThrow('retention');
  });
});

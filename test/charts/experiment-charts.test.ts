import { describe, expect, it } from 'vitest';
import { experimentCharts } from '../../src/charts/experiment/experiment-charts.js';
import { explore } from '../../src/commands/explore.js';
import type { ExploreOptions, WrittenExperiment } from '../../src/commands/explore-options.js';
import { SMALL_FILES } from '../small-place.js';

const explored = (experiment: Partial<WrittenExperiment>, more: Partial<ExploreOptions> = {}) =>
  explore({
    experiment: {
      id: 'try',
      scenario: 'baseline',
      vary: [
        { role: 'lever', lever: 'youngTalent', choices: [0, 10, 20] },
        { role: 'lever', lever: 'lottery', choices: [0, 0.5] },
        { role: 'lever', policy: 'plan', choices: ['none', 'platforms'] },
      ],
      sampling: { method: 'pairs' },
      indicators: [
        { indicator: 'papers', direction: 'more' },
        { indicator: 'spending', direction: 'less' },
      ],
      ...experiment,
    },
    sources: SMALL_FILES,
    years: 2,
    draws: 6,
    replicates: 2,
    ...more,
  });

const pairs = await explored({});

/** As few runs as have a drawing: each point of a region that varies begins with its own years before the policy. */
const ONCE: Partial<ExploreOptions> = { draws: 2, replicates: 1 };

describe('the charts of an experiment', () => {
  it('are a table of all goals, and of each goal the changes, the values of inputs and the pairs', () => {
    const ofEach = (goal: string) => [`changes-${goal}`, `response-${goal}`, `together-${goal}`];
    expect(pairs.charts().map(({ id }) => id)).toEqual([
      'changes',
      ...ofEach('papers'),
      ...ofEach('spending'),
    ]);
  });

  it.each(['en', 'zh'] as const)('say what they show in one language, in both forms (%s)', (language) => {
    for (const form of ['wide', 'narrow'] as const)
      for (const { title, spec, rows } of pairs.charts({ language, form })) {
        expect(/[\u4e00-\u9fff]/.test(title)).toBe(language === 'zh');
        expect(rows.length).toBeGreaterThan(0);
        const said = String((spec as { description?: string }).description);
        expect(said.startsWith(title)).toBe(true);
        if (language === 'zh') expect(said.replace(/DALY|medinno|CSV/g, '')).not.toMatch(/[a-z]{4}/);
      }
  });

  it('have a row a change and goal, which name policies by their titles', () => {
    const { rows } = pairs.chart('changes');
    expect(rows).toHaveLength(2 * 4);
    expect(rows.map((row) => (row as { name: string }).name)).toContain('young talent: 10 persons a year');
    expect(JSON.stringify(rows)).toContain('Joint platforms and technology transfer');
  });

  it('draw the ordinary value among those of an input that has several', () => {
    const rows = pairs.chart('response-papers').rows as readonly {
      x: number;
      mean: number;
      ordinary: boolean;
    }[];
    expect(rows.map(({ x }) => x)).toEqual([0, 10, 20]);
    expect(rows[0]).toMatchObject({ mean: 0, ordinary: true });
  });

  it('count one change as one', () => {
    const context = pairs.context();
    const first = context.changes.find(({ indicator }) => indicator === 'papers')!;
    const titleOf = (sign: 0 | 1) => {
      const changes = [{ ...first, sign }];
      return experimentCharts({ ...context, changes }).find(({ id }) => id === 'changes-papers')!.title;
    };
    expect(titleOf(1)).toMatch(/^Papers: clearly raised by 1 change and lowered by 0/);
    expect(titleOf(0)).toBe("Papers: the only change can't be distinguished from no change");
  });

  it('have an axis of ordinary numbers where nothing moves', () => {
    const context = pairs.context();
    const still = { mean: 0, low: 0, high: 0, meanLow: 0, meanHigh: 0 };
    const changes = context.changes.map((row) => ({ ...row, ...still }));
    const drawn = experimentCharts({ ...context, changes }).find(({ id }) => id === 'response-papers')!;
    expect(JSON.stringify(drawn.spec)).toContain('"domain":[-1,1]');
  });

  it('draw every point of a space, by each input', async () => {
    const space = await explored(
      {
        vary: [
          { role: 'lever', lever: 'youngTalent', range: [0, 20] },
          { role: 'uncertainty', figure: 'workforce.payGap', range: [0.2, 0.5] },
        ],
        sampling: { method: 'latinHypercube', samples: 5 },
      },
      ONCE,
    );
    expect(space.charts().map(({ id }) => id)).toEqual(['response-papers', 'response-spending']);
    const { rows, spec } = space.chart('response-papers');
    expect(rows).toHaveLength(2 * 5);
    expect((spec as { description: string }).description).toContain('What every point does to papers');
  });

  it('say that levels are levels where there is no policy, and nothing of other inputs where there is one', async () => {
    const space = await explored(
      {
        vary: [{ role: 'uncertainty', figure: 'workforce.payGap', range: [0.2, 0.5] }],
        sampling: { method: 'random', samples: 4 },
      },
      ONCE,
    );
    const { description } = space.chart('response-papers').spec as { description: string };
    expect(description).toContain('papers over all years (papers) at every point');
    expect(description).not.toContain('All other inputs');
  });

  it('are those of a decision where strategies meet the same states of the world', async () => {
    const crossed = await explored(
      {
        vary: [
          { role: 'lever', policy: 'strategy', choices: ['none', 'platforms'] },
          { role: 'uncertainty', figure: 'workforce.payGap', range: [0.2, 0.5] },
        ],
        sampling: { method: 'sobol', samples: 10, levers: 'crossed' },
      },
      { draws: 0, replicates: 1, years: 1 },
    );
    expect(crossed.charts().map(({ id }) => id)).toEqual(
      expect.arrayContaining(['robustness', 'trade-offs']),
    );
    expect(crossed.charts().map(({ id }) => id)).not.toContain('response-papers');
  });

  it('say what every goal depends on where levers are inputs of a sample', async () => {
    const sampled = await explored(
      {
        vary: [
          { role: 'lever', lever: 'youngTalent', range: [0, 20] },
          { role: 'uncertainty', figure: 'workforce.payGap', range: [0.2, 0.5] },
        ],
        sampling: { method: 'latinHypercube', samples: 20 },
      },
      { draws: 0, replicates: 1, years: 1 },
    );
    const ids = sampled.charts().map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['response-papers', 'what-decides', 'what-decides-spending']));
    expect(ids).not.toContain('robustness');
    expect(sampled.chart('what-decides-spending').title).toMatch(/^What decides .+ most: young talent/);
  });

  it('are none of a single point', async () => {
    const one = await explored(
      {
        vary: [{ role: 'lever', lever: 'lottery', choices: [0.5] }],
        sampling: { method: 'grid' },
      },
      ONCE,
    );
    expect(one.charts()).toEqual([]);
  });

  it('conclude nothing from too few runs', async () => {
    const few = await explored({}, { draws: 0, replicates: 1 });
    const title = (id: string) => few.chart(id).title;
    expect(title('changes')).toContain('too few runs');
    expect(title('changes-papers')).toContain('too few runs');
    expect(title('together-papers')).toContain('too few runs');
  });
});

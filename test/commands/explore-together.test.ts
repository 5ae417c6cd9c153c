import { beforeAll, describe, expect, it } from 'vitest';
import type { ExperimentResult } from '../../src/commands/experiment-result.js';
import { explore } from '../../src/commands/explore.js';
import type { WrittenExperiment } from '../../src/commands/explore-options.js';
import { optimise } from '../../src/commands/optimise.js';
import { requireFit } from '../../src/commands/unfit-experiment.js';
import { decisionFiles } from '../../src/node/decision-files.js';
import { experimentHtml } from '../../src/report/experiment/experiment-page.js';
import { spearman } from '../../src/statistics/rank-correlation.js';
import { SMALL_FILES } from '../small-place.js';

const because = { en: 'Where pay is low the gap is wide.', zh: '薪酬低处差距大。' };
const TOGETHER: WrittenExperiment = {
  id: 'together',
  scenario: 'baseline',
  vary: [
    { role: 'lever', lever: 'youngTalent', choices: [0, 20] },
    { role: 'lever', lever: 'postdocs', choices: [0, 20] },
    { role: 'uncertainty', figure: 'workforce.payGap', range: [0.1, 1.5] },
    { role: 'uncertainty', parameter: 'climateGain' },
    { role: 'uncertainty', parameter: 'fundableShare' },
  ],
  correlations: [{ between: ['workforce.payGap', 'climateGain'], rank: 0.7, because }],
  combinations: [{ sum: { youngTalent: 1, postdocs: 1 }, atMost: 30 }],
  sampling: { method: 'sobol', samples: 20, levers: 'crossed' },
  indicators: [{ indicator: 'abilityInPost', direction: 'more' }],
};
const asked = { sources: SMALL_FILES, years: 1, draws: 0, replicates: 1 } as const;

it('is fit for a call without a mistake', async () => {
  await requireFit({ experiment: TOGETHER, sources: SMALL_FILES });
});

describe('an experiment of inputs that go together', () => {
  let result: ExperimentResult;
  beforeAll(async () => {
    result = await explore({ experiment: TOGETHER, ...asked });
  }, 30_000);

  it('meets only the strategies that are left, in worlds that are correlated as it says', () => {
    const { points } = result.run;
    expect(points).toHaveLength(3 * 20);
    expect(points.every(([one, other]) => one + other <= 30)).toBe(true);
    const worlds = points.filter((_, n) => n % 3 === 0);
    const column = (place: number) => worlds.map((point) => point[place]);
    expect(Math.abs(spearman(column(2), column(3)) - 0.7)).toBeLessThan(0.1);
    expect(result.json.design).toMatchObject({
      points: 60,
      correlations: TOGETHER.correlations,
      combinations: TOGETHER.combinations,
    });
  });

  it('says of every share which inputs it may come from as well', () => {
    const of = (input: string) =>
      new Set(result.table('sensitivity').flatMap((row) => (row.input === input ? [row.goesWith] : [])));
    expect(of('workforce.payGap')).toEqual(new Set(['climateGain']));
    expect(of('climateGain')).toEqual(new Set(['workforce.payGap']));
    expect(of('fundableShare')).toEqual(new Set(['']));
    expect(decisionFiles(result.json)['sensitivity.csv']).toMatch(/^indicator,.*,goesWith\n/);
  });

  it.each([
    [
      'en',
      'do not vary independently',
      'rank correlation 0.7. Where pay is low the gap is wide.',
      'at most 30',
    ],
    ['zh', '并非各自独立变动', '秩相关 0.7。薪酬低处差距大。', '不超过 30'],
  ] as const)('says so on its page, with the reasons (%s)', (language, note, correlation, limit) => {
    const page = experimentHtml(result.context({ language }), [], 'medinno explore together');
    for (const said of [note, correlation, limit]) expect(page).toContain(said);
  });
});

describe('before the first run is refused', () => {
  const sampling = { method: 'sobol', samples: 16 };
  const vary = TOGETHER.vary.slice(2);

  it('an experiment of limits that hardly any point keeps together', async () => {
    const combinations = [
      { sum: { climateGain: 1, 'workforce.payGap': 1 }, atMost: 0.5 },
      { sum: { climateGain: -1, 'workforce.payGap': 1 }, atLeast: 0.45 },
    ];
    const experiment = { ...TOGETHER, correlations: [], vary, sampling, combinations };
    await expect(explore({ experiment, ...asked })).rejects.toThrow(/fewer than 1 % of the points/);
    await expect(requireFit({ experiment, sources: SMALL_FILES })).rejects.toThrow(/fewer than 1 % of the/);
  });

  it('a search of an experiment whose combinations it would not heed', async () => {
    const levers = ['youngTalent', 'postdocs'].map((lever) => ({ role: 'lever', lever, range: [0, 20] }));
    const experiment = { ...TOGETHER, correlations: [], vary: levers, sampling: { draws: 2 }, search: {} };
    await expect(optimise({ experiment, sources: SMALL_FILES, years: 1 })).rejects.toThrow(
      /combinations, which a search does not heed/,
    );
    await expect(requireFit({ experiment, sources: SMALL_FILES })).rejects.toThrow(/search does not heed/);
  });
});

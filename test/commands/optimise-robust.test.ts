import { describe, expect, it } from 'vitest';
import { searchCharts } from '../../src/charts/search/search-charts.js';
import type { SearchContext } from '../../src/charts/search/search-context.js';
import { askedSearch } from '../../src/commands/asked-search.js';
import type { WrittenExperiment } from '../../src/commands/explore-options.js';
import { optimise } from '../../src/commands/optimise.js';
import { soughtIn } from '../../src/experiment/search/evaluated.js';
import { mostRuns } from '../../src/experiment/search/most-runs.js';
import { searchInWords } from '../../src/report/search/search-in-words.js';
import { searchHtml } from '../../src/report/search/search-page.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { SMALL_FILES } from '../small-place.js';

const SMALL: WrittenExperiment = {
  id: 'robust',
  scenario: 'baseline',
  vary: [
    { role: 'lever', lever: 'competitiveGrants', range: [0, 30] },
    { role: 'lever', lever: 'youngTalent', range: [0, 50], whole: true },
  ],
  sampling: { draws: 3 },
  indicators: [
    { indicator: 'papers', direction: 'more' },
    { indicator: 'abilityInPost', direction: 'more' },
  ],
  budget: { payer: 'city', amount: 20 },
  search: { population: 6, generations: 2, first: 1, fresh: { draws: 3 } },
  against: ['young-talent'],
};
const optimised = (more: object = {}, search: object = {}) =>
  optimise({
    experiment: { ...SMALL, ...more, search: { ...SMALL.search, ...search } } as WrittenExperiment,
    sources: SMALL_FILES,
    years: 2,
  });
const mistakes = async (more: object) => {
  try {
    await askedSearch({
      experiment: { ...SMALL, ...more } as WrittenExperiment,
      sources: SMALL_FILES,
      years: 2,
    });
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, expected }) => `${path}: ${expected}`);
    throw error;
  }
  return [];
};

describe('a search by regret', () => {
  it('ends with portfolios that no other is better than by what each loses against the best in the same world', async () => {
    const { run, table, context } = await optimised({}, { goal: 'highRegret', share: 0 });
    const worlds = run.cells.search.length;
    const valuesOf = (g: number) => (one: (typeof run.evaluated)[number]) =>
      one.results.map((result) => soughtIn(result!, one.asked, run.sought[g]));
    const largest = run.sought.map((_, g) => {
      const best = Array.from({ length: worlds }, (_world, n) =>
        Math.max(...run.evaluated.flatMap((one) => valuesOf(g)(one)[n] ?? [])),
      );
      return (one: (typeof run.evaluated)[number]) =>
        Math.max(...valuesOf(g)(one).map((value, n) => best[n] - value));
    });
    const whole = run.evaluated.filter(({ results }) => results.length === worlds);
    for (const point of run.front) {
      expect(point.results).toHaveLength(worlds);
      const own = largest.map((of) => of(point));
      expect(
        whole.some(
          (other) =>
            largest.every((of, g) => of(other) <= own[g]) && largest.some((of, g) => of(other) < own[g]),
        ),
      ).toBe(false);
    }
    // In the test a regret is against the best of the strategies there, of which one has none in some draw.
    const regrets = [...table('front'), ...table('handWritten')].map(({ goals }) => goals[0].counted!);
    expect(Math.min(...regrets)).toBeGreaterThanOrEqual(0);
    const page = searchHtml(context(), [], 'medinno');
    expect(page).toContain('papers, regret that 100% of the runs stay within');
    expect(page).toContain('The best of many is picked for its chance too');
  });

  it('by the mean keeps to portfolios of the front by means', async () => {
    const [byMean, byRegret] = [await optimised(), await optimised({}, { goal: 'meanRegret' })];
    const keys = (result: typeof byMean) => result.run.front.map(({ key }) => key);
    expect(keys(byRegret)).toEqual(expect.arrayContaining(keys(byMean)));
  });

  it('is refused for a target, and so is a share of what counts by none', async () => {
    const search = { ...SMALL.search, goal: 'meanRegret', share: 0.2 };
    expect(await mistakes({ search, target: { indicator: 'papers', atLeast: 5 } })).toEqual([
      'search.goal: mean, lowQuantile or worst: of a target the level counts',
      'search.share: no share but with goal: lowQuantile or highRegret',
    ]);
  });
});

describe('several searches', () => {
  it('begin from different random numbers and are put together, with how far they agree', async () => {
    const { run, table, context } = await optimised({ against: [] }, { restarts: 2 });
    const [one] = [await optimised({ against: [] })];
    // The first is the search that a single one is.
    const first = run.evaluated.filter(({ search }) => search === 1).map(({ key }) => key);
    expect(first).toEqual(one.run.evaluated.map(({ key }) => key));
    expect(run.evaluated.some(({ search }) => search === 2)).toBe(true);
    const rows = table('agreement');
    expect(rows.map(({ search }) => search)).toEqual([1, 2, null]);
    expect(rows[2].ofAll).toBe(1);
    for (const { ofAll } of rows) expect(ofAll).toBeLessThanOrEqual(1 + 1e-12);
    expect(run.runs).toBeLessThanOrEqual(mostRuns(run.experiment, 0));
    expect(searchInWords(context()).some((text) => text.startsWith('Of 2 searches from different'))).toBe(
      true,
    );
    expect(searchHtml(context({ language: 'zh' }), [], 'medinno')).toContain('各次寻优是否一致');
    expect(run.front.every(({ results }) => results.length === 3)).toBe(true);
  });
});

describe('forms of the model that the search never saw', () => {
  it('are said of the portfolios themselves where no strategy is held against them, in both languages', async () => {
    const { table, context } = await optimised(
      { against: [] },
      { heldOut: 'structures', fresh: { draws: 2 } },
    );
    const rows = table('frontForms');
    expect(table('forms')).toEqual([]);
    expect(rows.length).toBeGreaterThan(3);
    const points = table('front').length;
    for (const row of rows) {
      expect(row.points).toBe(points);
      expect(row.holds).toBeGreaterThan(0);
    }
    const said = (language: 'en' | 'zh') =>
      searchInWords(context({ language })).find((text) =>
        text.startsWith(
          language === 'en' ? `In ${rows.length} other forms` : `在模型的另 ${rows.length} 种形式下`,
        ),
      );
    expect(said('en')).toMatch(/papers: .* on average over the portfolios, against .* in the ordinary form/);
    expect(said('zh')).toContain('通常形式下为');
    expect(searchHtml(context(), [], 'medinno')).toContain('Portfolios that no other is better than');
  });
});

describe('the title of a front', () => {
  it('counts strategies of the same sum alone, and says which others are drawn', async () => {
    const { context } = await optimised({}, { generations: 1 });
    const own = context();
    const titled = (sameBudget: boolean): string => {
      const handWritten = own.tables.handWritten.map((row) => ({ ...row, sameBudget }));
      const drawn = { ...own, tables: { ...own.tables, handWritten } } as SearchContext;
      return JSON.stringify(searchCharts(drawn)[0]);
    };
    expect(titled(true)).toMatch(/at least as good as (any|1 of 1) of the strategies written by hand/);
    expect(titled(true)).not.toContain('Drawn and not counted');
    expect(titled(false)).toMatch(/\d+ portfolios between papers and ability in post/);
    expect(titled(false)).toContain('Drawn and not counted');
  });
});

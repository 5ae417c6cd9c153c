import { describe, expect, it } from 'vitest';
import { searchCharts } from '../../../src/charts/search/search-charts.js';
import type { SearchContext } from '../../../src/charts/search/search-context.js';
import { optimiseText } from '../../../src/cli/optimise-text.js';
import { optimisationResult } from '../../../src/commands/optimisation-result.js';
import { optimise } from '../../../src/commands/optimise.js';
import type { HandWrittenRow } from '../../../src/experiment/search/optimisation-rows.js';
import { terminalWidth } from '../../../src/language/lines.js';
import { budgetInWords } from '../../../src/report/search/budget-in-words.js';
import { standingInWords } from '../../../src/report/search/hand-written.js';
import { searchInWords } from '../../../src/report/search/search-in-words.js';
import { searchHtml } from '../../../src/report/search/search-page.js';
import { SMALL_FILES } from '../../small-place.js';

const experiment = {
  id: 'small',
  title: { en: 'A small search', zh: '小型寻优' },
  scenario: 'baseline',
  vary: [
    { role: 'lever', lever: 'competitiveGrants', range: [0, 30] },
    { role: 'lever', lever: 'youngTalent', range: [0, 50], whole: true },
    { role: 'lever', startOf: 'youngTalent', choices: [1] },
  ],
  sampling: { draws: 2 },
  indicators: [
    { indicator: 'papers', direction: 'more' },
    { indicator: 'abilityInPost', direction: 'more' },
  ],
  budget: { payer: 'city', amount: 20, end: 'policyYear + 9' },
  search: { population: 4, generations: 1, first: 1, fresh: { draws: 2 }, heldOut: 'structures' },
  against: ['young-talent'],
};
const found = await optimise({ experiment, sources: SMALL_FILES, years: 2 });
const toTarget = optimisationResult(found.asked, found.run);

/** The context with other rows of strategies written by hand. */
const withHand = (rows: readonly Partial<HandWrittenRow>[], language: 'en' | 'zh' = 'en'): SearchContext => {
  const context = toTarget.context({ language });
  const [own] = context.tables.handWritten;
  return { ...context, tables: { ...context.tables, handWritten: rows.map((row) => ({ ...own, ...row })) } };
};

describe('the answer of a search', () => {
  it('says the budget in the words and units of the reader', () => {
    expect(budgetInWords(found.context())).toBe('20 million CNY a year from city, 2025 to 2034');
    expect(budgetInWords(found.context({ language: 'zh' }))).toMatch(
      /^市.*于 2025 至 2034 年提供的 2,000 万元/,
    );
  });

  it('counts strategies by how they stand and names those that stay ahead', () => {
    const rows = [
      { standing: 'dominated' },
      { standing: 'equalled' },
      { standing: 'ahead' },
      { standing: 'unknown' },
    ].map((row) => ({ ...row, sameBudget: true })) as Partial<HandWrittenRow>[];
    const said = searchInWords(withHand(rows)).find((text) => text.startsWith('Of 4 strategies'));
    expect(said).toBe(
      'Of 4 strategies written by hand 1 is dominated by a portfolio; 1 is not clearly different from one; ' +
        'ahead of every portfolio in some goal: Young talent, postdocs and retention; 1 could not be compared',
    );
    expect(
      searchInWords(withHand(rows, 'zh')).some((text) =>
        text.startsWith('人工拟定的 4 个方案中，1 个劣于某个组合'),
      ),
    ).toBe(true);
  });

  it('says those apart that ask for another sum, and counts none of them', () => {
    const rows = [{ standing: 'ahead', sameBudget: false }] as const;
    const said = searchInWords(withHand(rows));
    expect(said.some((text) => text.includes('written by hand 0'))).toBe(false);
    expect(said).toContain(
      'Not counted, since they ask for another sum, another payer or other years: Young talent, postdocs and retention',
    );
    expect(searchInWords(withHand(rows, 'zh')).some((text) => text.startsWith('以下方案的金额'))).toBe(true);
  });

  it('says first that no portfolio keeps the limits where none does', () => {
    const context = found.context();
    const front = context.tables.front.map((row) => ({ ...row, withinLimits: false }));
    const said = searchInWords({ ...context, tables: { ...context.tables, front } });
    expect(said[0]).toMatch(/^No portfolio keeps the limits of the experiment \(20 million/);
  });

  it('says in which goals a strategy is ahead of the nearest portfolio', () => {
    const context = withHand([
      { standing: 'ahead', by: 1, signs: [-1, 0] },
      { standing: 'equalled', by: 1 },
      { standing: 'unknown', by: null },
    ]);
    expect(context.tables.handWritten.map((row) => standingInWords(context, row))).toEqual([
      'ahead of Portfolio 1 in papers',
      'not clearly different from Portfolio 1',
      'not known',
    ]);
  });

  it('says what a target is reached by, or what is in the way', () => {
    const context = found.context();
    const asTarget = (answer: object): SearchContext =>
      ({
        ...context,
        tables: { ...context.tables, target: { value: 10, atTheirMost: [], budgetBinds: false, ...answer } },
      }) as unknown as SearchContext;
    const missed = searchInWords(
      asTarget({
        cheapest: null,
        surely: null,
        farthest: 1,
        most: 3,
        atTheirMost: ['youngTalent'],
        budgetBinds: true,
      }),
    );
    expect(missed[1]).toMatch(/not reached\. Farthest comes Portfolio 1/);
    expect(missed[2]).toBe(
      'What is in the way: these are at the end of their range: young talent, and the budget is used up',
    );
    const free = searchInWords(asTarget({ cheapest: null, surely: null, farthest: 1, most: 3 }));
    expect(free[2]).toContain('Neither a range nor the budget is used up');
    const nothing = searchInWords(
      asTarget({ reachedWithout: true, withoutPolicy: { mean: 12, low: 11, high: 13 } }),
    );
    expect(nothing[1]).toMatch(/reached without any policy, which comes to 12/);
    const reached = searchInWords(asTarget({ cheapest: 1, surely: null, farthest: 1, most: 3 }));
    expect(reached[1]).toMatch(
      /the cheapest portfolio that reaches it asks for .* million CNY a year \(Portfolio 1\)/,
    );
    expect(reached[2]).toBe('No portfolio has its whole interval beyond it');
  });
});

describe('the page of a search', () => {
  it.each(['en', 'zh'] as const)('has all its parts, in %s', (language) => {
    const page = searchHtml(found.context({ language }), [], 'medinno optimise small');
    for (const id of ['answer', 'portfolios', 'hand-written', 'shrinkage', 'forms', 'generations', 'made'])
      expect(page).toContain(`id="${id}"`);
    expect(page).toContain('<code>medinno optimise small</code>');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it('says of a strategy that it asks for another sum', () => {
    expect(searchHtml(found.context(), [], '')).toContain('Young talent, postdocs and retention *');
    expect(searchHtml(withHand([{ sameBudget: true }]), [], '')).not.toContain(
      'Young talent, postdocs and retention *',
    );
  });

  it('has when a lever begins where that is later than the budget', () => {
    const page = searchHtml(found.context(), [], '');
    expect(found.table('front').some(({ starts }) => starts.youngTalent === 2026)).toBe(true);
    expect(page).toContain('from 2026');
  });
});

describe('the charts of a search', () => {
  it.each(['en', 'zh'] as const)('draw every two goals and all doses, in %s', (language) => {
    for (const form of ['wide', 'narrow'] as const) {
      const charts = found.charts({ language, form });
      expect(charts.map(({ id }) => id)).toEqual(['front-papers-abilityInPost', 'portfolios']);
      for (const { title, rows } of charts) {
        expect(rows.length).toBeGreaterThan(0);
        expect(title).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it('count strategies that some portfolio is as good as on both goals', () => {
    const [chart] = searchCharts(withHand([{ sameBudget: true }]));
    const rows = chart.rows as readonly { kind: string; x: number; y: number }[];
    const [hand] = rows.filter(({ kind }) => kind === 'hand');
    const matched = rows.some(({ kind, x, y }) => kind === 'found' && x >= hand.x && y >= hand.y);
    expect(chart.title).toContain(
      matched ? 'at least as good as 1 of 1' : 'no portfolio is at least as good as any',
    );
  });

  it('call what a target is about no effect', () => {
    const context = found.context();
    const [effects] = searchCharts(context);
    expect(JSON.stringify(effects)).toContain('mean effects against no policy');
    const target = { value: 1 } as unknown as SearchContext['tables']['target'];
    const [levels] = searchCharts({ ...context, tables: { ...context.tables, target } });
    expect(JSON.stringify(levels)).not.toContain('effects against no policy');
  });

  it('have doses as shares of their ranges', () => {
    const rows = found.chart('portfolios').rows as readonly {
      kind: string;
      axis: string;
      value: number;
      share: number;
    }[];
    for (const { kind, axis, value, share } of rows)
      if (kind === 'dose' && axis === 'young talent') expect(share).toBeCloseTo(value / 50, 12);
  });
});

it('the terminal keeps to its width in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    const text = optimiseText({ result: found, folder: 'results/x' }, language, { width: 80 });
    for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(80);
    expect(text).toContain('results/x/front/');
  }
});

import { describe, expect, it } from 'vitest';
import { effectsOn } from '../../src/charts/effects.js';
import { indicatorName, scenarioTitle } from '../../src/charts/naming.js';
import { formatEstimate } from '../../src/language/numbers.js';
import { placeWord } from '../../src/language/place-word.js';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { certaintyOfLoss, harmLines, harmsOf } from '../../src/report/harms.js';
import { changedFromDefaults } from '../../src/report/how-made.js';
import { fewReplicatesInWords } from '../../src/report/levels.js';
import { reportHtml } from '../../src/report/report.js';
import type { EffectRow } from '../../src/results/effect-row.js';
import type { Comparison, LeftOut } from '../../src/results/tables.js';
import type { VariantRow } from '../../src/results/variants.js';
import { COMPARISON, labels } from './fixture.js';

const page = (comparison: Comparison, language: Language = 'en') =>
  reportHtml(comparison, [], { model: medinno, labels, language });
const context = (comparison: Comparison = COMPARISON) => ({
  model: medinno,
  comparison,
  labels,
  language: 'en' as const,
});
/** The body of one part of the report. */
const part = (html: string, id: string) => {
  const from = html.slice(html.indexOf(`<section id="${id}"`));
  return from.slice(0, from.indexOf('</section>'));
};
const textOf = (html: string) => html.replace(/<style>[\s\S]*<\/style>/, '').replace(/<[^>]*>/g, ' ');

const total = (scenario: string, where: string): EffectRow =>
  COMPARISON.effects.find(
    (row) =>
      row.scenario === scenario &&
      row.indicator === 'dalysAverted' &&
      row.part === where &&
      row.year === 'total',
  )!;

describe('the first line', () => {
  it.each(LANGUAGES)('says how much of the data is local before anything else (%s)', (language) => {
    const { basis } = words(language);
    const line = basis.local(
      COMPARISON.region.name[language],
      { local: '74%', all: 120, borrowed: 0, assumed: 31 },
      '',
    );
    const html = page(COMPARISON, language).replace(/<title>.*<\/title>/, '');
    const skip = '<a class="skip" href="#answer">';
    expect(html).toContain(skip);
    const text = textOf(html.replace(new RegExp(`${skip}[^<]*</a>`), ''));
    expect(text.trim().startsWith(line)).toBe(true);
  });

  it('says what was borrowed, and that nothing is known where it is not', () => {
    const borrowed = { local: 60, borrowed: 29, assumed: 31, all: 120 };
    expect(page({ ...COMPARISON, data: borrowed })).toContain('50% of the 120 figures');
    expect(page({ ...COMPARISON, data: borrowed })).toContain('29 are taken from a like region');
    const none = { local: 0, borrowed: 0, assumed: 0, all: 0 };
    expect(page({ ...COMPARISON, data: none })).toContain('nothing is recorded of where the figures');
  });
});

describe('health that is lost', () => {
  const loss = (mean: number, low: number, high: number) =>
    certaintyOfLoss({ ...total('platforms', ''), mean, low, high }, { draws: 50, replicates: 2 });

  it('is clear where the whole interval is, probable where four fifths would be, else not said', () => {
    expect(loss(-100, -200, -1)).toBe('clearly');
    expect(loss(-100, -300, 100)).toBe('probably');
    expect(loss(-100, -900, 700)).toBeNull();
    expect(loss(100, -300, 500)).toBeNull();
    expect(loss(-0.5, -0.7, -0.1)).toBeNull();
  });

  it('comes after the answer, the worst strategy of each area and channel named', () => {
    const html = page(COMPARISON);
    expect(html.indexOf('class="harm"')).toBeGreaterThan(0);
    expect(html.indexOf('class="harm"')).toBeGreaterThan(html.indexOf('class="headline"'));
    expect(html.indexOf('class="harm"')).toBeLessThan(html.indexOf('class="change"'));
    const [first] = harmLines(context());
    expect(first).toMatch(/^Care hours gained or lost: lost by six strategies, most by “Learning hospital/);
  });

  it('is listed in full, one row each', () => {
    const rows = part(page(COMPARISON), 'losses').match(/<tr/g)!;
    expect(rows).toHaveLength(harmsOf(context()).length + 1);
  });

  it('is said to be none where there is none', () => {
    const effects = COMPARISON.effects.map((row) =>
      row.indicator === 'dalysAverted' ? { ...row, mean: 5, low: 1, high: 9 } : row,
    );
    const html = page({ ...COMPARISON, effects });
    expect(html).not.toContain('class="harm"');
    expect(part(html, 'losses')).toContain(words('en').harm.none);
  });

  it('is red in the table of areas', () => {
    const row = { ...total('platforms', ''), part: 'area=oncology', mean: -50, low: -80, high: -20 };
    const html = page({ ...COMPARISON, effects: [...COMPARISON.effects, row] });
    expect(part(html, 'areas')).toMatch(/<span class="loss">−50 <span class="interval">−80 to\s−20/);
  });
});

describe('badges', () => {
  it('give every row of an indicator on the first page its grade, and stand on every column of the tables of indicators', () => {
    const html = page(COMPARISON);
    const overview = html.slice(html.indexOf('class="overview"'), html.indexOf('class="closing"'));
    for (const name of ['papers', 'net health benefit'])
      expect(overview).toMatch(new RegExp(`>${name} <span class="unit">[^<]*C</span>`));
    const head = /<thead>.*?<\/thead>/s.exec(part(html, 'strategies'))![0];
    expect(head.match(/class="badge/g)).toHaveLength(head.match(/<th /g)!.length - 2);
    expect(head).toContain('checked against literature; weakest input judged (C)');
  });
});

describe('the budget impact', () => {
  it('is a table for each strategy: years down, payers across, those without a change left out', () => {
    const budget = part(page(COMPARISON), 'budget');
    expect(budget.match(/<table/g)).toHaveLength(COMPARISON.scenarios.length - 1);
    const table = /<table.*?<\/table>/s.exec(budget)![0];
    expect(table.match(/<tr/g)).toHaveLength(1 + 10 + 1);
    expect(table).toContain('hospitals');
    expect(table).not.toContain('central government');
    expect(budget).toContain('10.1016/j.jval.2013.08.2291');
  });
});

describe('variants', () => {
  const variants: VariantRow[] = (['stopped', 'halfPaid'] as const).flatMap((kind) =>
    ['papers', 'dalysAverted'].map((indicator) => ({
      ...total('platforms', ''),
      indicator,
      scenario: `platforms~${kind}`,
      of: 'platforms',
      kind,
      mean: 77,
      low: 55,
      high: 99,
    })),
  );

  it('have their own table, each strategy as planned above them', () => {
    const table = part(page({ ...COMPARISON, variants }), 'variants');
    expect(table).toContain('stopped after three years');
    expect(table).toContain('half paid');
    expect(table.match(/as planned/g)!.length).toBe(COMPARISON.scenarios.length - 1);
    expect(table).toMatch(/\+77 <span class="interval">55 to\s99/);
  });

  it('are nowhere else, and not there where they were not run', () => {
    const html = page({ ...COMPARISON, variants });
    expect(part(html, 'best')).not.toContain('stopped');
    expect(page(COMPARISON)).not.toContain('id="variants"');
  });
});

describe('the three worlds', () => {
  it('are default, without and with the policy; the first two alike where nothing was changed', () => {
    const worlds = part(page(COMPARISON), 'worlds');
    expect(worlds).toContain(words('en').worlds.same);
    expect(worlds.match(/<tr/g)).toHaveLength(4);
    const rows = COMPARISON.summary.filter(
      ({ scenario, year }) => scenario === 'baseline' && year === 'total',
    );
    const summary = rows.map((row) => ({ ...row, mean: 4321, p05: 4000, p95: 4600 }));
    const changed = part(page({ ...COMPARISON, defaultWorld: { summary, effects: [] } }), 'worlds');
    expect(changed).not.toContain(words('en').worlds.same);
    expect(changed).toContain('4,320');
  });
});

describe('what was changed from the defaults', () => {
  it('is nothing where nothing was', () => {
    expect(changedFromDefaults(context())).toEqual([]);
    expect(page(COMPARISON)).toContain(words('en').changes.none);
  });

  it('has a line each: settings first, an override of all scenarios once', () => {
    const override = { parameter: 'coverSpeed', unit: '1', usual: 0.5, value: 0.6 };
    const overrides = COMPARISON.scenarios.map(({ id }) => ({ scenario: id, ...override }));
    const one = {
      scenario: 'platforms',
      parameter: 'adoptionSpeed',
      unit: '1/year',
      usual: 0.1,
      value: 0.125,
    };
    const comparison = {
      ...COMPARISON,
      seed: 'mine',
      draws: 20,
      horizon: 10,
      overrides: [...overrides, one],
    };
    expect(changedFromDefaults(context(comparison))).toEqual([
      'Seed: mine instead of medinno',
      'Horizon: 10 years instead of 20 years',
      'parameter draws: 20 instead of 50',
      expect.stringMatching(/^share of clinical time vacated.*: 0.6 instead of 0.5 \(all scenarios\)$/),
      expect.stringMatching(/closed in a year: 0.125 instead of 0.1 \(Hospital-university/),
    ]);
  });

  it('is of sums in one unit', () => {
    const sum = {
      scenario: 'platforms',
      parameter: 'costScale',
      unit: 'million CNY',
      usual: 900,
      value: 1200,
    };
    const [line] = changedFromDefaults(context({ ...COMPARISON, overrides: [sum] }));
    expect(line).toMatch(/: 1\.2 instead of 0\.9 billion CNY/);
  });
});

describe('scenarios that were only run', () => {
  const run: Comparison = {
    ...COMPARISON,
    effects: [],
    probabilityBest: [],
    ties: [],
    costPerDaly: [],
    outlives: [],
    budgetImpact: [],
    drivers: [],
  };

  it.each(LANGUAGES)('get a report of their levels, without a baseline or a difference (%s)', (language) => {
    const html = page(run, language);
    expect(part(html, 'levels').match(/<tr/g)!.length).toBeGreaterThan(2);
    expect(html).not.toContain('id="strategies"');
    expect(html).toContain(
      words(language).sections.levelsQuestion(
        `${words(language).report.illustrativePlace(COMPARISON.region.name[language], placeWord(COMPARISON.region)[language])}`,
        9,
      ),
    );
    expect(textOf(html)).not.toMatch(/undefined|NaN|\[object|null/);
  });
});

describe('ties', () => {
  const strategies = (ties: Comparison['ties'], language: Language) =>
    textOf(part(page({ ...COMPARISON, ties }, language), 'strategies'));

  it.each(LANGUAGES)('are denied where every goal has a single best strategy (%s)', (language) => {
    const clear = [
      { goal: 'netHealthBenefit', scenarios: ['outside-adoption'], reliability: 0.9 },
      { goal: 'papers', scenarios: ['platforms'], reliability: null },
    ];
    expect(strategies(clear, language)).toContain(words(language).report.noTies);
  });

  it.each(LANGUAGES)('are named where a goal has several that could be best (%s)', (language) => {
    const { quote, report } = words(language);
    const ids = ['platforms', 'outside-adoption'];
    const text = strategies([{ goal: 'papers', scenarios: ids, reliability: 0.61 }], language);
    const names = COMPARISON.scenarios
      .filter(({ id }) => ids.includes(id))
      .map((scenario) => quote(scenarioTitle({ comparison: COMPARISON, language }, scenario)));
    expect(text).toContain(report.tieNote(names, indicatorName({ ...context(), language }, 'papers'), '61%'));
    expect(text).not.toContain(report.noTies);
  });

  it.each([
    ['en', ['80%', '95% interval', 'includes zero', 'too few']],
    ['zh', ['80%', '95% 区间', '包含零', '不足以得出结论']],
  ] as const)('are explained by each of the reasons for one (%s)', (language, reasons) => {
    const terms = part(page(COMPARISON, language), 'terms');
    const [explained] = terms.split(words(language).glossary.tie.term).slice(1);
    for (const reason of reasons) expect(explained.split('</dd>')[0]).toContain(reason);
  });
});

describe('what the runs do not let one estimate', () => {
  const blank = { low: null, high: null, chanceLow: null, chanceHigh: null };
  const spread = { sd: null, p05: null, p25: null, p50: null, p75: null, p95: null, mcse: null };
  const one: Comparison = {
    ...COMPARISON,
    draws: 1,
    replicates: 1,
    effects: COMPARISON.effects.map((row) => ({ ...row, ...blank, parameterLow: null, parameterHigh: null })),
    summary: COMPARISON.summary.map((row) => ({ ...row, ...spread })),
    probabilityBest: COMPARISON.probabilityBest.map((row) => ({ ...row, value: null, standardError: null })),
    ties: [],
    costPerDaly: COMPARISON.costPerDaly.map((row) => ({ ...row, value: null })),
    outlives: COMPARISON.outlives.map((row) => ({ ...row, low: null, high: null })),
    budgetImpact: COMPARISON.budgetImpact.map((row) => ({ ...row, low: null, high: null })),
    plausibility: COMPARISON.plausibility.map((row) => ({ ...row, simulatedLow: null, simulatedHigh: null })),
  };

  it.each(LANGUAGES)('is said to be so, and nothing is concluded (%s)', (language) => {
    const text = textOf(page(one, language));
    const { harm, notEstimated, report } = words(language);
    expect(text).toContain(notEstimated);
    expect(text).not.toMatch(/undefined|NaN|\[object|null|Infinity/);
    expect(harmsOf({ model: medinno, comparison: one, labels, language })).toEqual([]);
    expect(text).toContain(harm.notJudged);
    expect(text).not.toContain(harm.none);
    expect(text).not.toContain(report.noTies);
    expect(text).not.toContain(report.probabilityNote);
    expect(text).toContain(words(language).chart.sharesNotEstimated);
  });

  it.each(LANGUAGES)('is said at the head where one replicate leaves chance out (%s)', (language) => {
    const { oneReplicate } = words(language).chart;
    expect(textOf(page({ ...COMPARISON, replicates: 1 }, language))).toContain(oneReplicate);
    expect(textOf(page(COMPARISON, language))).not.toContain(oneReplicate);
  });

  it.each(LANGUAGES)('draws its charts without ends at zero (%s)', (language) => {
    const values = JSON.stringify(
      effectsOn('papers').draw({ comparison: one, model: medinno, labels, language, form: 'wide' }),
    );
    expect(values).toContain('"low":null');
    expect(values).toContain('isValid(datum.low)');
    expect(values).toContain('isValid(datum.chanceLow)');
  });

  it.each(LANGUAGES)('are levels of the whole region from few replicates (%s)', (language) => {
    const noted = (replicates: number) =>
      fewReplicatesInWords({ comparison: { ...COMPARISON, replicates }, language });
    expect(noted(4)).toHaveLength(1);
    expect(noted(5)).toEqual([]);
    const run = { ...one, effects: [], probabilityBest: [] };
    expect(textOf(page(run, language))).toContain(noted(1)[0]);
  });
});

describe('a number', () => {
  it('is written the same wherever it stands', () => {
    const text = textOf(page(COMPARISON));
    const row = COMPARISON.effects.find(
      ({ scenario, indicator }) => scenario === 'outside-adoption' && indicator === 'netHealthBenefit',
    )!;
    const { mean, low, high } = formatEstimate(row.mean, row.low, row.high, { signed: true });
    expect(text.split(`${mean} `).length).toBeGreaterThan(3);
    expect(text).toContain(`${mean} [${low} to ${high}]`);
    expect(text).toMatch(new RegExp(`${mean.replace('+', '\\+')}\\s+${low} to\\s${high}`));
  });

  it('of runs is singular where it is one, and says point values where nothing was drawn', () => {
    const { chart } = words('en');
    expect(chart.basis({ draws: 1, replicates: 1 }, 'x')).toBe('1 parameter draw × 1 replicate · medinno x');
    expect(chart.basis({ draws: 0, replicates: 2 }, 'x')).toBe('point values × 2 replicates · medinno x');
    expect(words('zh').chart.basis({ draws: 0, replicates: 1 }, 'x')).toBe('参数点值 × 1 次重复 · medinno x');
  });

  it('of runs says what failed and what is still to come, in either language', () => {
    const failed = { draws: 8, replicates: 3, runs: 24, done: 20, failed: 4 };
    const basis = (language: Language, draws: number, leftOut: LeftOut) =>
      words(language).chart.basis({ draws, replicates: 2, leftOut }, 'x');
    expect(basis('en', 8, failed)).toBe(
      '8 parameter draws × 2 of 3 replicates; 4 of 24 runs failed, see failures.csv · medinno x',
    );
    expect(basis('zh', 8, failed)).toBe(
      '8 组参数 × 3 次重复中的 2 次；24 次模拟中有 4 次失败，见 failures.csv · medinno x',
    );
    const unfinished = { ...failed, done: 17, failed: 0 };
    expect(basis('en', 5, unfinished)).toBe(
      '5 of 8 parameter draws × 2 of 3 replicates; unfinished: 17 of 24 runs · medinno x',
    );
    expect(basis('zh', 5, unfinished)).toBe(
      '8 组参数中的 5 组 × 3 次重复中的 2 次；尚未完成：24 次模拟中已完成 17 次 · medinno x',
    );
  });
});

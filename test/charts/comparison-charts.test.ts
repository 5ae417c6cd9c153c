import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonCharts, levelCharts } from '../../src/charts/catalogue.js';
import type { DrawnChart } from '../../src/charts/chart.js';
import { drawSvg } from '../../src/charts/draw-svg.js';
import type { PartRow } from '../../src/charts/part-rows.js';
import { placeLabels } from '../../src/charts/point-labels.js';
import type { Form } from '../../src/charts/sizes.js';
import { FLOWS } from '../../src/charts/talent-flows.js';
import { type ChartSpec, COLOURS } from '../../src/charts/theme.js';
import { catalogueLabels } from '../../src/language/indicator-labels.js';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { csvFile } from '../../src/results/csv.js';
import type { Comparison } from '../../src/results/tables.js';
import { FULL_COMPARISON, TABLES } from './full-comparison.js';

const contextOf = (comparison: Comparison, language: Language, form: Form = 'wide') => {
  const labels = catalogueLabels(medinno);
  return { comparison, model: medinno, labels, language, form, decisions: TABLES };
};
const charts = (language: Language, form?: Form): DrawnChart[] =>
  comparisonCharts(contextOf(FULL_COMPARISON, language, form));
const NAMES = charts('en').map(({ id }) => id);
const CASES = LANGUAGES.flatMap((language) =>
  (['wide', 'narrow'] as const).flatMap((form) =>
    charts(language, form).map((chart) => ({ ...chart, language, form })),
  ),
);

/** Texts of a drawing, each line by itself. */
const linesOf = (svg: string): string[] =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map((match) => match[1]);

/** Everything the drawing writes, so that texts broken into lines read as one. */
const textOf = (svg: string): string => linesOf(svg).join('').replaceAll(' ', '');

function complaintsOf(spec: ChartSpec): string[] {
  const complaints: string[] = [];
  const note = (...messages: readonly unknown[]) => {
    complaints.push(messages.join(' '));
    return logger;
  };
  const logger = {
    level: () => logger,
    error: note,
    warn: note,
    info: () => logger,
    debug: () => logger,
  } as unknown as LoggerInterface;
  compile(structuredClone(spec), { logger });
  return complaints;
}

/** Text whose contrast with white is below 4.5, the least that WCAG 2.2 asks for (1.4.3). */
function tooFaint(svg: string): string[] {
  const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (hex: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const fills = [...svg.matchAll(/<text[^>]* fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill);
  return [...new Set(fills)].filter((fill) => 1.05 / (luminance(fill) + 0.05) < 4.5);
}

/** Tables have no axes; what is across and upward in panels is said once, above all of them. */
const READ_ABOVE = /^(health-by-area|probability-best|fan-.*|cost-effectiveness-plane)$/;

/** Every value under a key, at any depth. */
function valuesUnder(node: unknown, key: string): unknown[] {
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesUnder(value, key),
  ]);
}

describe('the charts of a comparison', () => {
  let valid: (spec: unknown) => boolean;
  let errors: () => string;
  beforeAll(() => {
    const schema = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json');
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    valid = (spec) => validate(spec);
    errors = () => ajv.errorsText(validate.errors).slice(0, 500);
  });

  it('are all that the face promises for a comparison', () => {
    expect(NAMES).toEqual([
      'effects-netHealthBenefit',
      'health-by-channel',
      'health-by-area',
      'effects-dalysAverted',
      'effects-papers',
      'effects-introductions',
      'probability-best',
      'cost-effectiveness-plane',
      'cost-effectiveness-frontier',
      'acceptability',
      'expected-loss',
      'money-by-payer',
      'fan-papers',
      'talent-flows',
      'pipeline-flow',
      'funding-concentration',
    ]);
  });

  it.each(CASES)(
    '$id ($language, $form) validates against the schema of Vega-Lite and compiles',
    ({ spec }) => {
      expect(valid(JSON.parse(JSON.stringify(spec))), errors()).toBe(true);
      expect(complaintsOf(spec)).toEqual([]);
      expect(JSON.stringify(spec)).not.toContain('"url"');
    },
  );

  it('a specification with a wrong mark does not validate', () => {
    expect(valid({ data: { values: [] }, mark: 'blob', encoding: {} })).toBe(false);
  });

  it.each(CASES)('$id ($language, $form) says in the drawing what it rests on', async (one) => {
    const { id, language, form, spec } = one;
    const svg = await drawSvg(spec);
    const text = textOf(svg);
    const said = (words: string) => words.replaceAll(' ', '');
    for (const { title, yardstick } of FULL_COMPARISON.scenarios.slice(1)) {
      if (!(yardstick && id === 'effects-netHealthBenefit')) expect(text).toContain(said(title[language]));
    }
    const { chart, caveat } = words(language);
    expect(text).toContain(said(chart.basis({ draws: 50, replicates: 2 }, '0.1.0')));
    expect(text).toContain(said(caveat.general));
    expect(svg).toMatch(/^<svg[^>]*><title>[^<]+<\/title><desc>[^<]*\d[^<]*<\/desc>/);
    // Whether drawing twice gives the same does not depend on the language.
    if (language === 'zh') expect(await drawSvg(spec)).toBe(svg);
    for (const line of linesOf(svg))
      expect(line).not.toMatch(/undefined|NaN|Infinity|\[object|null|\de[+−-]\d/);
    expect(tooFaint(svg)).toEqual([]);
    const width = Number(/width="([\d.]+)"/.exec(svg)?.[1]);
    expect(width).toBeLessThanOrEqual(form === 'wide' ? 975 : 372);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(form === 'wide' ? 12 : 11);
  });

  it.each(LANGUAGES)(
    'number the points of the frontier on a telephone, where names would cover each other (%s)',
    async (language) => {
      const frontier = (form: Form) =>
        charts(language, form).find(({ id }) => id === 'cost-effectiveness-frontier')!.spec;
      const [wide, narrow] = await Promise.all(
        [frontier('wide'), frontier('narrow')].map((spec) => drawSvg(spec)),
      );
      const numbered = (svg: string) => linesOf(svg).filter((line) => /^[1-9]$/.test(line));
      expect(numbered(wide)).toEqual([]);
      expect(numbered(narrow).length).toBeGreaterThan(2);
      const names = FULL_COMPARISON.scenarios.map(({ title }) => title[language].replaceAll(/\s/g, ''));
      for (const n of numbered(narrow)) {
        const [, after] =
          new RegExp(`[：；:;]${n}([^\\d\\s].*)`).exec(textOf(narrow).replaceAll(/\s/g, '')) ?? [];
        expect(names.some((name) => after?.startsWith(name))).toBe(true);
      }
    },
  );

  it.each(CASES.filter(({ language }) => language === 'zh'))('$id ($form) writes Chinese', ({ title }) => {
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(title.replace(/DALY/g, '')).not.toMatch(/[a-z]{3,}/i);
  });

  it.each(CASES)(
    '$id ($language, $form) publishes an interval, or says why it has none',
    ({ rows, spec }) => {
      const estimated = Object.keys(rows[0]).some((key) => /low$|standardError/i.test(key));
      const why = /no interval|intervals are in|没有区间|区间见|percentage points|百分点/;
      expect(estimated || why.test((spec as { description: string }).description)).toBe(true);
    },
  );

  it('come with their data as flat rows, which spreadsheets read in Chinese too', () => {
    for (const { id, rows } of CASES) {
      for (const value of Object.values(rows[0]))
        expect(typeof value === 'object' && value !== null, id).toBe(false);
    }
    const table = (language: Language) => csvFile(charts(language)[0].rows);
    expect(table('zh').charCodeAt(0)).toBe(0xfeff);
    expect(table('en').charCodeAt(0)).not.toBe(0xfeff);
  });

  it.each(CASES.filter(({ id }) => !READ_ABOVE.test(id)))(
    '$id ($language, $form) titles every axis of amounts',
    ({ spec }) => {
      const axes = [...valuesUnder(spec, 'x'), ...valuesUnder(spec, 'y')].filter(
        (axis) => (axis as { type?: string }).type === 'quantitative',
      ) as { title?: string | string[] }[];
      const titled = axes.filter(({ title }) => [title].flat().join('') !== '');
      expect(titled.length).toBeGreaterThan(0);
    },
  );

  it('says that a single set of parameters says nothing of others', () => {
    const single = { ...FULL_COMPARISON, draws: 1 };
    for (const { spec, id } of comparisonCharts(contextOf(single, 'en'))) {
      expect((spec as { description: string }).description, id).toContain(words('en').chart.singleDraw);
    }
  });

  it.each(LANGUAGES)(
    'says of one replicate that chance common to all draws is not in it (%s)',
    (language) => {
      const { oneReplicate } = words(language).chart;
      const says = (comparison: Comparison) =>
        comparisonCharts(contextOf(comparison, language)).map(({ spec }) =>
          (spec as { description: string }).description.includes(oneReplicate),
        );
      expect(new Set(says({ ...FULL_COMPARISON, replicates: 1 }))).toEqual(new Set([true]));
      for (const comparison of [FULL_COMPARISON, { ...FULL_COMPARISON, draws: 1, replicates: 1 }]) {
        expect(new Set(says(comparison))).toEqual(new Set([false]));
      }
    },
  );

  it('are all there, and claim nothing, where runs are too few', () => {
    const few = { ...FULL_COMPARISON, draws: 5, replicates: 1 };
    const unknown = {
      ...TABLES,
      acceptability: TABLES.acceptability.map((row) => ({ ...row, probability: null })),
      expectedLoss: TABLES.expectedLoss.map((row) => ({ ...row, loss: null, lowest: false })),
    };
    const drawn = comparisonCharts({ ...contextOf(few, 'en'), decisions: unknown });
    expect(drawn.map(({ id }) => id)).toEqual(NAMES);
    for (const id of ['acceptability', 'expected-loss', 'probability-best', 'effects-papers'])
      expect(drawn.find((chart) => chart.id === id)!.title).toMatch(/^Too few runs/);
  });

  it('explains shares and the line of chance alone only where they were estimated', () => {
    const few = { ...FULL_COMPARISON, draws: 5, replicates: 1 };
    const all = comparisonCharts(contextOf(few, 'en'))
      .map(({ spec }) => (spec as { description: string }).description)
      .join();
    expect(all).toContain(words('en').chart.sharesNotEstimated);
    expect(all).toContain('Too few runs');
    for (const text of ['has the highest mean', 'chance alone']) expect(all).not.toContain(text);
  });
});

const chartOf = (id: string, language: Language = 'en') => charts(language).find((chart) => chart.id === id)!;
const partsOf = (id: string, of: (row: PartRow) => boolean): PartRow[] =>
  (chartOf(id).rows as readonly PartRow[]).filter(of);

describe('single charts', () => {
  it('health by area orders areas by gain, and leaves what is not sure without a shade', () => {
    const rows = chartOf('health-by-area').rows as readonly { mean: number; low: number; sure: boolean }[];
    expect(rows.filter(({ sure }) => sure).every(({ low, mean }) => low > 0 || mean < 0)).toBe(true);
    const marks = JSON.stringify(chartOf('health-by-area').spec);
    expect(marks).toContain(COLOURS.research);
    expect(chartOf('health-by-area').title).toMatch(/^Most health is gained in .*; \d+ of 64 effects/);
  });

  it('pipeline parts add up to what ran and entered, and the title says who starts more', () => {
    const bars = partsOf(
      'pipeline-flow',
      ({ scenario, part }) => scenario === 'baseline' && part !== 'entered',
    );
    expect(bars.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(11 + 1 + 3 + 12 + 30 + 20);
    expect(chartOf('pipeline-flow').title).toMatch(/^Hospital-university-enterprise platforms: [\d.]+ times/);
  });

  it('talent flows count who leaves below zero', () => {
    const emigrants = FLOWS.findIndex(({ id }) => id === 'emigrants');
    const [first] = partsOf('talent-flows', ({ part }) => part === 'emigrants');
    expect(first.mean).toBe(-(6 * emigrants - 20));
    expect(first.low).toBeLessThan(first.high!);
  });

  it('expected loss says what knowing more is worth, in the unit of the language', () => {
    const information = {
      threshold: 39_501,
      choice: 'baseline',
      value: 219,
      low: 100,
      high: 300,
      driver: null,
    };
    const title = (language: Language) =>
      comparisonCharts(contextOf({ ...FULL_COMPARISON, information }, language)).find(
        ({ id }) => id === 'expected-loss',
      )!.title;
    expect(title('en')).toMatch(
      /^Knowing more before choosing is worth up to 220 million CNY if a DALY is worth [\d,]+ CNY$/,
    );
    expect(title('zh')).toContain('22,000 万元');
  });

  it('runs without a baseline have charts of their levels', () => {
    const alone = { ...FULL_COMPARISON, scenarios: FULL_COMPARISON.scenarios.slice(0, 1), effects: [] };
    const drawn = levelCharts(contextOf(alone, 'en'));
    expect(drawn.map(({ id }) => id)).toEqual([
      'fan-papers',
      'talent-flows',
      'pipeline-flow',
      'funding-concentration',
    ]);
    expect(drawn[3].title).toBe('Research money is shared with a Gini coefficient of 0.40');
  });
});

describe('labels next to points', () => {
  it('cover neither each other nor a point where there is room', () => {
    const points = [40, 60, 80].map((y) => ({ x: 100, y, lines: ['A name of some length'] }));
    const placed = placeLabels(points, 14, { width: 600, height: 400, line: [] });
    expect(new Set(placed.map(({ x, y, align }) => `${x} ${y} ${align}`)).size).toBe(3);
    const tops = placed.filter(({ align }) => align === 'left').map(({ y }) => y);
    for (const [n, y] of tops.entries())
      for (const other of tops.slice(n + 1)) expect(Math.abs(y - other)).toBeGreaterThanOrEqual(18);
  });
});

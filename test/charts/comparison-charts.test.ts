import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonCharts, levelCharts } from '../../src/charts/catalogue.js';
import type { DrawnChart } from '../../src/charts/chart.js';
import type { Form } from '../../src/charts/frame.js';
import { type ChartSpec, COLOURS } from '../../src/charts/theme.js';
import { catalogueLabels } from '../../src/language/indicator-labels.js';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { drawSvg } from '../../src/node/draw-svg.js';
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
  charts(language).map(({ id, spec }) => ({ id, language, spec })),
);

/** Texts of a drawing, each line of its own. */
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

  it.each(CASES)('$id ($language) validates against the schema of Vega-Lite and compiles', ({ spec }) => {
    expect(valid(JSON.parse(JSON.stringify(spec))), errors()).toBe(true);
    expect(complaintsOf(spec)).toEqual([]);
    expect(JSON.stringify(spec)).not.toContain('"url"');
  });

  it('a specification with a wrong mark does not validate', () => {
    expect(valid({ data: { values: [] }, mark: 'blob', encoding: {} })).toBe(false);
  });

  it.each(CASES)('$id ($language) names scenarios, runs, version, caveat and no blank', async (one) => {
    const { language, spec } = one;
    const svg = await drawSvg(spec);
    const text = textOf(svg);
    const said = (words: string) => words.replaceAll(' ', '');
    for (const { title, yardstick } of FULL_COMPARISON.scenarios.slice(1)) {
      if (!(yardstick && one.id === 'effects-netHealthBenefit')) {
        expect(text).toContain(said(title[language]));
      }
    }
    const { chart, caveat } = words(language);
    expect(text).toContain(said(chart.basis({ draws: 50, replicates: 2 }, '0.1.0')));
    expect(text).toContain(said(caveat.general));
    for (const line of linesOf(svg))
      expect(line).not.toMatch(/undefined|NaN|Infinity|\[object|null|\de[+−-]\d/);
  });

  it.each(CASES.filter(({ language }) => language === 'zh'))('$id writes Chinese', ({ spec }) => {
    const title = (spec as { title: { text: string[] } }).title.text.join('');
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(title.replace(/DALY/g, '')).not.toMatch(/[a-z]{3,}/i);
  });

  it.each(CASES)('$id ($language) shows an interval, or says why it has none', ({ id, language, spec }) => {
    const fields = valuesUnder(spec, 'field').concat(
      Object.keys(valuesUnder(spec, 'values').flat().at(0) ?? {}),
    );
    const drawn = fields.some((field) => /low$|p05|Low$/.test(String(field)));
    const { charts: said } = words(language);
    const told = [said.lossNoInterval, said.shareInterval(50, '14'), said.pipelineReading(20)];
    const notes = (spec as { description: string }).description;
    expect(drawn || told.some((why) => notes.includes(why)), id).toBe(true);
  });

  it.each(CASES)('$id ($language) titles every axis of amounts', ({ spec }) => {
    const axes = [...valuesUnder(spec, 'x'), ...valuesUnder(spec, 'y')].filter(
      (axis) => (axis as { type?: string }).type === 'quantitative',
    ) as { title?: string | string[] }[];
    const titled = axes.filter(({ title }) => [title].flat().join('') !== '');
    expect(titled.length).toBeGreaterThan(0);
  });

  it('says that a single set of parameters tells nothing of others', () => {
    const single = { ...FULL_COMPARISON, draws: 1 };
    for (const { spec, id } of comparisonCharts(contextOf(single, 'en'))) {
      expect((spec as { description: string }).description, id).toContain(words('en').charts.singleDraw);
    }
  });

  it.each(LANGUAGES)(
    'says of one replicate that chance common to all draws is not in it (%s)',
    (language) => {
      const { oneReplicate } = words(language).charts;
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

  it('explains shares and the line of chance alone only where they were estimated', () => {
    const { charts: said } = words('en');
    const few = { ...FULL_COMPARISON, draws: 5, replicates: 1 };
    const all = comparisonCharts(contextOf(few, 'en'))
      .map(({ spec }) => (spec as { description: string }).description)
      .join();
    expect(all).toContain(said.sharesNotEstimated);
    for (const text of [said.bestReading, said.acceptabilityReading, 'chance alone']) {
      expect(all).not.toContain(text);
    }
  });
});

const specOf = (id: string, language: Language = 'en') =>
  charts(language).find((chart) => chart.id === id)!.spec as unknown as Record<string, never>;

describe('single charts', () => {
  it('health by area puts the area with a loss first and draws the loss as an open dot', () => {
    const { facet, data } = specOf('health-by-area') as unknown as {
      facet: { sort: string[] };
      data: { values: { panel: string; loses: boolean }[] };
    };
    expect(facet.sort[0]).toBe(words('en').areas.respiratory);
    expect(data.values.filter(({ loses }) => loses).map(({ panel }) => panel)).toEqual([facet.sort[0]]);
  });

  it('pipeline parts add up to what ran and entered', () => {
    const { layer } = specOf('pipeline-flow') as unknown as {
      layer: { data: { values: { scenario: string; amount: number }[] } }[];
    };
    const bars = layer[0].data.values.filter(({ scenario }) => scenario === 'Baseline');
    expect(bars.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(11 + 1 + 3 + 12 + 30 + 20);
  });

  it('talent flows draw who leaves to the left', () => {
    const { layer } = specOf('talent-flows') as unknown as {
      layer: { data: { values: { part: string; amount: number }[] } }[];
    };
    const leaving = layer[0].data.values.filter(({ amount }) => amount < 0).map(({ part }) => part);
    const { deaths, emigrants, retired, left } = words('en').charts.flows;
    expect(new Set(leaving)).toEqual(new Set([deaths, emigrants, retired, left]));
  });

  it('a scenario without a policy that was run alone is the grey baseline, another one is not', () => {
    const [baseline, grants] = FULL_COMPARISON.scenarios;
    const alone = (scenario: typeof baseline, isBaseline: boolean) => {
      const comparison = { ...FULL_COMPARISON, scenarios: [scenario], effects: [] };
      const [fan] = levelCharts(contextOf(comparison, 'en'), isBaseline);
      return JSON.stringify(valuesUnder(fan.spec, 'scale'));
    };
    expect(alone(baseline, true)).toContain(COLOURS.baseline);
    expect(alone(baseline, true)).not.toContain(COLOURS.research);
    expect(alone(grants, false)).toContain(COLOURS.research);
    expect(alone(grants, false)).not.toContain(COLOURS.baseline);
  });
});

import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { fanChart } from '../../src/charts/fan.js';
import { CHANNELS, healthByChannel } from '../../src/charts/health-by-channel.js';
import { pairedEffects } from '../../src/charts/paired-effects.js';
import { type ChartSpec, COLOURS, VEGA_LITE_SCHEMA } from '../../src/charts/theme.js';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { drawSvg } from '../../src/node/draw-svg.js';
import type { Comparison } from '../../src/results/tables.js';
import { COMPARISON, labels } from '../report/fixture.js';

const CHARTS: readonly (readonly [string, (comparison: Comparison, language: Language) => ChartSpec])[] = [
  ['fan', (comparison, language) => fanChart(comparison, 'papers', labels, language)],
  [
    'paired effects',
    (comparison, language) => pairedEffects(comparison, 'netHealthBenefit', labels, language),
  ],
  ['health by channel', (comparison, language) => healthByChannel(comparison, labels, language)],
];

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
  compile(spec, { logger });
  return complaints;
}

/** The words of a drawing without its marks, so that a title broken into lines reads as one. */
function textOf(svg: string): string {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map((match) => match[1]).join(' ');
}

describe('labels that are rounded each by its own interval', () => {
  const withMeans = (first: readonly [number, number], second: readonly [number, number]): Comparison => ({
    ...COMPARISON,
    effects: COMPARISON.effects
      .filter(({ scenario }) => scenario === 'platforms' || scenario === 'young-talent')
      .map((row) => {
        const [mean, half] = row.scenario === 'platforms' ? first : second;
        return { ...row, mean, low: mean - half, high: mean + half };
      }),
  });

  it.each(LANGUAGES)('are explained where they read out of order, and only there (%s)', (language) => {
    const { pairedRounding } = words(language).chart;
    const said = (comparison: Comparison) =>
      JSON.stringify(pairedEffects(comparison, 'netHealthBenefit', labels, language).title)
        .replace(/[\s",]/g, '')
        .includes(pairedRounding.replace(/[\s",]/g, ''));
    expect(said(withMeans([-7200, 7000], [-7240, 20_000]))).toBe(true);
    expect(said(withMeans([-7200, 7000], [-8240, 20_000]))).toBe(false);
  });
});

describe.each(CHARTS)('%s chart', (_, draw) => {
  it.each(LANGUAGES)('is a specification that Vega-Lite compiles without a warning (%s)', (language) => {
    expect(complaintsOf(draw(COMPARISON, language))).toEqual([]);
  });

  it('carries its rows and schema, so that it opens in the editor unchanged', () => {
    const spec = draw(COMPARISON, 'en');
    expect(spec.$schema).toBe(VEGA_LITE_SCHEMA);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    expect(JSON.stringify(spec)).not.toContain('"url"');
  });

  it.each(LANGUAGES)(
    'shows every alternative, the basis and the illustrative city (%s)',
    async (language) => {
      const text = textOf(await drawSvg(draw(COMPARISON, language))).replaceAll(' ', '');
      for (const scenario of COMPARISON.scenarios.slice(1).filter(({ yardstick }) => !yardstick)) {
        expect(text).toContain(scenario.title[language].replaceAll(' ', ''));
      }
      expect(text).toContain(
        words(language).chart.basis({ draws: 50, replicates: 2 }, '0.1.0').replaceAll(' ', ''),
      );
      expect(text).toContain(words(language).report.illustrativePlace('').replaceAll(' ', ''));
    },
  );

  it('says nothing of illustration once the region has passed', async () => {
    const region = { ...COMPARISON.region, illustrative: false };
    expect(await drawSvg(draw({ ...COMPARISON, region }, 'en'))).not.toContain('illustrative');
  });

  it('is drawn the same twice', async () => {
    expect(await drawSvg(draw(COMPARISON, 'en'))).toBe(await drawSvg(draw(COMPARISON, 'en')));
  });

  it('keeps two scenarios of the same title apart', () => {
    const scenarios = COMPARISON.scenarios.map((s) => ({ ...s, title: { en: 'Twin', zh: '同名' } }));
    const text = JSON.stringify(draw({ ...COMPARISON, scenarios }, 'en'));
    expect(text).toContain('Twin (platforms)');
    expect(text).toContain('Twin (young-talent)');
  });
});

function valuesOf(spec: ChartSpec): Record<string, unknown>[] {
  return (spec as unknown as { data: { values: Record<string, unknown>[] } }).data.values;
}

describe('paired effects chart', () => {
  it('sorts by mean, highest first, and keeps both intervals of each effect', () => {
    const values = valuesOf(pairedEffects(COMPARISON, 'netHealthBenefit', labels, 'en'));
    const means = values.map((row) => Number(row.mean));
    expect(means).toEqual([...means].sort((a, b) => b - a));
    const effect = COMPARISON.effects.find(
      (row) => row.scenario === 'outside-adoption' && row.indicator === 'netHealthBenefit',
    )!;
    expect(values[0]).toMatchObject({
      low: effect.low,
      high: effect.high,
      chanceLow: effect.chanceLow,
      chanceHigh: effect.chanceHigh,
    });
  });

  it.each(LANGUAGES)(
    'measures net health benefit by ordinary care, as its line and as no row (%s)',
    (language) => {
      const title = COMPARISON.scenarios.find(({ yardstick }) => yardstick)!.title[language];
      const rows = (indicator: string) => valuesOf(pairedEffects(COMPARISON, indicator, labels, language));
      for (const measured of ['netHealthBenefit', 'netHealthBenefitWithoutPractice']) {
        expect(JSON.stringify(rows(measured))).not.toContain(title);
        expect(JSON.stringify(pairedEffects(COMPARISON, measured, labels, language))).toContain('0 = ');
      }
      expect(JSON.stringify(rows('papers'))).toContain(title);
      expect(JSON.stringify(pairedEffects(COMPARISON, 'papers', labels, language))).not.toContain('0 = ');
    },
  );
});

describe('health by channel chart', () => {
  it('stacks parts that add up to the net dot', () => {
    const spec = healthByChannel(COMPARISON, labels, 'en') as unknown as {
      layer: { data?: { values: Record<string, unknown>[] } }[];
    };
    const bars = spec.layer[0]!.data!.values;
    const nets = spec.layer.find((layer) => layer.data?.values[0]?.low !== undefined)!.data!.values;
    expect(new Set(bars.map((bar) => bar.part)).size).toBe(CHANNELS.length);
    for (const net of nets) {
      const sum = bars
        .filter((bar) => bar.scenario === net.scenario)
        .reduce((total, bar) => total + Number(bar.amount), 0);
      expect(sum).toBeCloseTo(Number(net.mean), 6);
    }
  });
});

describe('fan chart', () => {
  it('draws the baseline in grey behind every alternative', () => {
    const spec = fanChart(COMPARISON, 'papers', labels, 'en');
    const values = valuesOf(spec);
    const panels = new Set(values.map((row) => row.panel));
    expect(panels.size).toBe(COMPARISON.scenarios.length - 1);
    for (const panel of panels) {
      expect(values.some((row) => row.panel === panel && row.kind === 'Baseline')).toBe(true);
    }
    expect(JSON.stringify(spec)).toContain(COLOURS.baseline);
  });

  it('refuses an indicator without yearly levels', () => {
    expect(() => fanChart(COMPARISON, 'approvals', labels, 'en')).toThrow(/approvals/);
  });
});

describe('drawing', () => {
  it('refuses a specification that refers to data outside itself', async () => {
    const spec: ChartSpec = {
      data: { url: 'file:///etc/hostname', format: { type: 'csv' } },
      mark: 'point',
      encoding: { x: { field: 'a', type: 'quantitative' } },
    };
    await expect(drawSvg(spec)).rejects.toThrow(/may not load/);
  });

  it('escapes markup in names', async () => {
    const scenarios = COMPARISON.scenarios.map((s) => ({ ...s, title: { en: `<b>${s.id}</b>`, zh: s.id } }));
    const svg = await drawSvg(pairedEffects({ ...COMPARISON, scenarios }, 'papers', labels, 'en'));
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('&lt;b&gt;platforms');
  });
});

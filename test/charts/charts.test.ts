import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import type { ChartContext } from '../../src/charts/chart-context.js';
import { drawSvg } from '../../src/charts/draw-svg.js';
import { effectsOn } from '../../src/charts/effects.js';
import { fanOf } from '../../src/charts/fan.js';
import { channelsPresent, healthByChannel } from '../../src/charts/health-by-channel.js';
import type { PartRow } from '../../src/charts/part-rows.js';
import type { Form } from '../../src/charts/sizes.js';
import { type ChartSpec, VEGA_LITE_SCHEMA } from '../../src/charts/theme.js';
import { placeWord } from '../../src/language/place-word.js';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import type { Comparison } from '../../src/results/tables.js';
import { COMPARISON, labels } from '../report/fixture.js';

const drawnBy = (chart: Chart<ChartContext>, comparison: Comparison, language: Language): ChartSpec =>
  chart.draw({ comparison, model: medinno, labels, language, form: 'wide' })[0].spec;

const effectsChart = (comparison: Comparison, indicator: string, language: Language, form: Form = 'wide') =>
  effectsOn(indicator).draw({ comparison, model: medinno, labels, language, form })[0];
const effects = (comparison: Comparison, indicator: string, language: Language, form?: Form) =>
  effectsChart(comparison, indicator, language, form).spec;

const CHARTS: readonly (readonly [string, (comparison: Comparison, language: Language) => ChartSpec])[] = [
  [
    'fan of levels',
    (comparison, language) => drawnBy(fanOf('papers'), { ...comparison, effects: [] }, language),
  ],
  ['effects', (comparison, language) => effects(comparison, 'netHealthBenefit', language)],
  ['narrow effects', (comparison, language) => effects(comparison, 'netHealthBenefit', language, 'narrow')],
  ['health by channel', (comparison, language) => drawnBy(healthByChannel, comparison, language)],
];

describe('a chart of differences to a policy', () => {
  it.each(CHARTS)('says so at its foot, and one of differences to none does not: %s', (_, draw) => {
    for (const [language, said] of [
      ['en', 'itself a policy'],
      ['zh', '其本身即为一项政策'],
    ] as const) {
      const against = draw({ ...COMPARISON, baselineIsPolicy: true }, language);
      expect(against.description?.includes(said)).toBe(true);
      expect(draw(COMPARISON, language).description?.includes(said)).toBe(false);
    }
  });
});

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

/** The fixture where platforms and young talent alone differ from the baseline, by so much and so surely. */
const ofTwo = (first: readonly [number, number], second: readonly [number, number]): Comparison => ({
  ...COMPARISON,
  effects: COMPARISON.effects
    .filter(({ scenario }) => scenario === 'platforms' || scenario === 'young-talent')
    .map((row) => {
      const [mean, half] = row.scenario === 'platforms' ? first : second;
      return { ...row, mean, low: mean - half, high: mean + half };
    }),
});

describe('labels that are rounded each by its own interval', () => {
  it('are explained where they read out of order, and only there', () => {
    const said = (comparison: Comparison) =>
      effects(comparison, 'netHealthBenefit', 'en').description?.includes('means before rounding');
    expect(said(ofTwo([-7200, 7000], [-7240, 20_000]))).toBe(true);
    expect(said(ofTwo([-7200, 7000], [-8240, 20_000]))).toBe(false);
  });
});

describe('the note on neighbours in the order of effects', () => {
  const gains = {
    'young-talent': [3000, 900],
    'leading-talent': [2000, 900],
    platforms: [1000, 900],
  } as const;
  /** Three ways of spending in this order; the differences of the first two pairs of neighbours lie above these. */
  const apart = (lows: readonly [number, number]): Comparison => {
    const [a, b, c] = Object.keys(gains);
    const pair = (first: string, second: string, low: number) =>
      ({ a: first, b: second, indicator: 'papers', year: 'total', mean: 1000, low, high: 2000 }) as const;
    return {
      ...COMPARISON,
      effects: COMPARISON.effects.flatMap((row) => {
        const found = gains[row.scenario as keyof typeof gains];
        return found === undefined
          ? []
          : [{ ...row, mean: found[0], low: found[0] - found[1], high: found[0] + found[1] }];
      }),
      pairwise: [pair(a, b, lows[0]), pair(b, c, lows[1])].map((row) => ({
        ...row,
        shareBetter: 0.9,
        pairs: 100,
      })),
    };
  };
  const said = (lows: readonly [number, number], language: Language) =>
    effects(apart(lows), 'papers', language).description ?? '';

  it('says whether none, or not all, can be told apart, and nothing where all can', () => {
    expect(said([-100, -100], 'en')).toContain('No two neighbours in this order can be told apart');
    expect(said([-100, -100], 'zh')).toContain('任何两个相邻方案均无法区分');
    expect(said([100, -100], 'en')).toContain('Not all neighbours in this order can be told apart');
    expect(said([100, -100], 'zh')).toContain('相邻方案未必能够区分');
    expect(said([100, 100], 'en')).not.toContain('neighbours in this order');
  });
});

describe('titles of effects', () => {
  const titleOf = (comparison: Comparison, indicator: string, language: Language = 'en') =>
    effectsChart(comparison, indicator, language).title;

  it.each([
    [[5000, 9000], [4000, 9000], 'No research strategy clearly beats ordinary care'],
    [
      [5000, 9000],
      [-4000, 900],
      'No research strategy clearly beats ordinary care, and one clearly does worse',
    ],
    [
      [5000, 900],
      [-4000, 900],
      'Clearly better than ordinary care: Hospital-university-enterprise platforms',
    ],
  ] as const)('say who is surely better than ordinary care (%j, %j)', (first, second, title) => {
    expect(titleOf(ofTwo(first, second), 'netHealthBenefit')).toBe(title);
  });

  it('name the largest sure gain, and what it cannot be told apart from', () => {
    const pair = {
      a: 'platforms',
      b: 'young-talent',
      indicator: 'papers',
      year: 'total',
      pairs: 100,
    } as const;
    const against = (low: number) => ({
      ...ofTwo([500, 90], [400, 90]),
      pairwise: [{ ...pair, mean: 100, low, high: 200, shareBetter: 0.9 }],
    });
    const first = 'Hospital-university-enterprise platforms: largest gain in papers';
    expect(titleOf(against(10), 'papers')).toBe(first);
    expect(titleOf(against(-10), 'papers')).toBe(
      `${first} on average, but it cannot be told apart from Young talent, postdocs and retention`,
    );
  });

  it.each(LANGUAGES)('claim nothing where no gain is sure, or runs are too few (%s)', (language) => {
    const unsure = ofTwo([500, 900], [400, 900]);
    const few = { ...ofTwo([500, 90], [400, 90]), draws: 5, replicates: 1 };
    const titles = [unsure, few].map((comparison) => titleOf(comparison, 'papers', language));
    expect(titles[0]).toMatch(/^No way of spending clearly|^没有一种投入方式能明确/);
    expect(titles[1]).toMatch(/^Too few runs|^模拟次数太少/);
  });
});

describe('a row that reaches far beyond all others', () => {
  it('is cut with an arrow and the value that it reaches', () => {
    const outlying = COMPARISON.effects.map((row) =>
      row.scenario === 'outside-adoption' ? { ...row, mean: 9000, high: 199_000 } : row,
    );
    const spec = JSON.stringify(effects({ ...COMPARISON, effects: outlying }, 'dalysAverted', 'en'));
    expect(spec).toContain('to 200,000');
    expect(spec).toContain('triangle-right');
    expect(JSON.stringify(effects(COMPARISON, 'papers', 'en'))).not.toContain('triangle');
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
      expect(text).toContain(
        words(language)
          .report.illustrativePlace('', placeWord(COMPARISON.region)[language])
          .replaceAll(' ', ''),
      );
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

interface Plotted {
  readonly data: { readonly values: Record<string, unknown>[] };
}

function valuesOf(spec: ChartSpec): Record<string, unknown>[] {
  const { vconcat, data } = spec as unknown as { vconcat?: [Plotted]; data?: Plotted['data'] };
  return (vconcat?.[0].data ?? data)!.values;
}

describe('effects chart', () => {
  it('sorts by mean, highest first, and keeps both intervals of each effect', () => {
    const values = valuesOf(effects(COMPARISON, 'netHealthBenefit', 'en'));
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
      const rows = (indicator: string) => valuesOf(effects(COMPARISON, indicator, language));
      const zero = /0 = (ordinary care|常规医疗)/;
      for (const measured of ['netHealthBenefit', 'netHealthBenefitWithoutPractice']) {
        expect(JSON.stringify(rows(measured))).not.toContain(title);
        expect(JSON.stringify(effects(COMPARISON, measured, language))).toMatch(zero);
      }
      expect(JSON.stringify(rows('papers'))).toContain(title);
      expect(JSON.stringify(effects(COMPARISON, 'papers', language))).not.toMatch(zero);
    },
  );
});

describe('health by channel chart', () => {
  it('stacks parts that add up to the mean of the whole', () => {
    const [{ rows }] = healthByChannel.draw({
      comparison: COMPARISON,
      model: medinno,
      labels,
      language: 'en',
      form: 'wide',
    });
    const lines = rows as readonly PartRow[];
    const wholes = lines.filter(({ part }) => part === '');
    expect(wholes).toHaveLength(COMPARISON.scenarios.length - 1);
    expect(new Set(lines.map(({ part }) => part)).size).toBe(channelsPresent(COMPARISON).length + 1);
    for (const whole of wholes) {
      const parts = lines.filter(({ scenario, part }) => scenario === whole.scenario && part !== '');
      expect(parts.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(whole.mean, 6);
    }
  });
});

describe('fan chart', () => {
  const draw = (comparison: Comparison, indicator: string) =>
    fanOf(indicator).draw({ comparison, model: medinno, labels, language: 'en', form: 'wide' });

  it('draws paired differences by year, and says from when to when a gain is clear', () => {
    const yearly = [30, 50, 80, 10].map((mean, t) => ({
      ...COMPARISON.effects.find(({ indicator }) => indicator === 'papers')!,
      scenario: 'platforms',
      year: 2025 + t,
      mean,
      low: t === 1 || t === 2 ? 5 : -5,
      high: 100,
    }));
    const [chart] = draw({ ...COMPARISON, effects: [...COMPARISON.effects, ...yearly] }, 'papers');
    expect(chart.rows).toHaveLength(4);
    expect(chart.title).toBe(
      'Hospital-university-enterprise platforms: the gain in papers is clear from 2026 to 2027',
    );
  });

  it('draws levels of runs without a baseline, and nothing where there are no years', () => {
    const [chart] = draw({ ...COMPARISON, effects: [] }, 'papers');
    expect(new Set(chart.rows.map((row) => (row as { scenario: string }).scenario)).size).toBe(
      COMPARISON.scenarios.length,
    );
    expect(draw(COMPARISON, 'approvals')).toEqual([]);
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
    const svg = await drawSvg(effects({ ...COMPARISON, scenarios }, 'papers', 'en'));
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('&lt;b&gt;platforms');
  });

  it('has narrow apostrophes where there is no Chinese, whose fonts have them as wide as a character', async () => {
    const scenarios = COMPARISON.scenarios.map((s) => ({
      ...s,
      title: { en: 'a year’s', zh: '某年 a year’s' },
    }));
    const svgIn = (language: Language) => drawSvg(effects({ ...COMPARISON, scenarios }, 'papers', language));
    const drawn = (await svgIn('en')).replaceAll(/<(title|desc)>.*?<\/\1>/g, '');
    expect(drawn).toContain("a year's");
    expect(drawn).not.toContain('’');
    expect(await svgIn('zh')).toContain('a year’s');
  });
});

import { describe, expect, it } from 'vitest';
import { forecastHtml } from '../../src/report/forecast/forecast-page.js';
import { forecastContext, scoreOn, verdictOn } from '../charts/forecast-fixture.js';
import { strangeLatin } from '../language/latin.js';

const WORSE = { verdict: 'worse', use: 'drift', skill: -0.3, skillLow: -0.5, skillHigh: -0.1 } as const;
const BETTER = { verdict: 'better', use: 'model', skill: 0.3, skillLow: 0.1, skillHigh: 0.5 } as const;

const context = forecastContext([
  verdictOn('patents', { ...BETTER, covers: true }),
  verdictOn('applicants', { comparedOrigins: 1 }),
  verdictOn('papers', { ...WORSE, covers: false }),
]);

const pageOf = (more = {}) => forecastHtml({ ...context, ...more }, [], 'medinno forecast maoming');
const textOf = (page: string) =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<code>.*?<\/code>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page of a forecast', () => {
  const text = textOf(pageOf());

  it('answers first where a simple method did better, then which intervals held', () => {
    const headline = /class="headline">(.*?)<\/p>/s.exec(pageOf())![1];
    expect(headline).toMatch(/^The model was worse than a simple method in past forecasts of papers/);
    expect(headline).toContain('50% and 90% intervals held about as often as they should for patents');
    expect(headline).toContain('held more or less often than they should for papers');
    expect(headline).toContain('cannot be known for applicants');
  });

  it('has every series with its last number, forecast, method and verdict', () => {
    expect(text).toMatch(
      /Papers papers 500 \(2020\) 320 290 to 350 drift Past forecasts of the model one year ahead/,
    );
    expect(text).toMatch(/Patents patents 500 \(2020\) 530 470 to 590 the model /);
    expect(text).toContain('Too short to tell (1 origin): use the model and drift together');
  });

  it('says what no score says anything of: health, later years, other policies', () => {
    expect(text).toContain('say nothing of health');
    expect(text).toContain('of later years, to 2023, no score says anything');
    expect(text).toContain('would be a scenario, and no forecast');
  });

  it('separates what forecasts are uncertain for, chance only where it was simulated', () => {
    expect(text).toMatch(/Papers among parameters: one replicate a draw 40% 60% 0\.36/);
    const spread = { chance: 0.05, parameters: 0.35, discrepancy: 0.6, all: 0.36 };
    const series = context.series.map((one) => ({ ...one, spread }));
    expect(textOf(pageOf({ series }))).toMatch(/Papers 5% 35% 60% 0\.36/);
  });

  it('says whether intervals hold, series in the same unit together, and which have no score', () => {
    const family = {
      ...{ family: 'patents', series: 'patents', method: 'model', horizon: null, upTo: 2, origins: 13 },
      ...{ effectiveOrigins: 6, n: 24, covers: true },
      ...{ coverage50: 0.5, coverage50Low: 0.3, coverage50High: 0.7 },
      ...{ coverage90: 0.875, coverage90Low: 0.7, coverage90High: 1 },
    };
    const families = [
      family,
      { ...family, horizon: 1, n: 1234 },
      { ...family, method: 'combination', n: 1234 },
    ];
    const unscored = [
      { ...{ series: 'patentFamilies', indicator: 'patents' }, simulated: 2, observed: 11, reason: 'tooFew' },
      { ...{ series: 'articles', indicator: 'papers' }, simulated: 9, observed: 9, reason: 'interrupted' },
    ] as const;
    const section = (language: 'en' | 'zh') =>
      textOf(/<section[^>]*id="families".*?<\/section>/s.exec(pageOf({ families, unscored, language }))![0]);
    expect(section('en')).toMatch(/Patents 1 1–2 6 24 50% \[30, 70\] 88% \[70, 100\]/);
    expect(section('en')).toMatch(
      /fewer than 6 of their numbers lie in the years that could be scored, \d{4} to 2020: patents .*patent families.* \(2 of 11\)\./,
    );
    expect(section('zh')).toContain('（11 个中有 2 个）');
    expect(section('en')).toMatch(/their definition changes, or .*: papers \(articles\) \(9 of 9\)\./);
    for (const text of [section('en'), section('zh')]) expect(text).not.toContain('1,234');
    const alone = textOf(/<section[^>]*id="families".*?<\/section>/s.exec(pageOf({ unscored }))![0]);
    expect(alone).toContain('Series without a score');
    expect(alone).toContain('(2 of 11)');
    expect(pageOf()).not.toContain('id="families"');
  });

  it('calls shares of variance so, and a standard deviation so', () => {
    const head = textOf(/<section[^>]*id="spread".*?<\/section>/s.exec(pageOf())![0]);
    expect(head).toMatch(/Shares of the variance in the last year, which sum to 100%/);
    expect(head).toContain('Chance (share of variance)');
    expect(head).toContain('Standard deviation');
  });

  it('lists what is newer than the origin, and the call that makes it again', () => {
    const newer = {
      figures: [{ path: 'population', year: 2021, widened: true, factor: 2 }],
      parameters: [{ id: 'noveltyPenalty', knownUntil: 2022, widened: true, factor: 1.5 }],
    };
    const listed = textOf(pageOf({ newer }));
    expect(listed).toMatch(/2021 from a range 2 times as wide/);
    expect(listed).toMatch(/2022 from a range 1\.5 times as wide/);
    expect(pageOf()).toContain('<code>medinno forecast maoming</code>');
  });

  it('speaks Chinese without words of another language', () => {
    expect(strangeLatin(textOf(pageOf({ language: 'zh' })).replaceAll('medinno', ''))).toEqual([]);
  });
});

describe('the page of past forecasts', () => {
  it('has no year to come', () => {
    const scores = [scoreOn('papers'), scoreOn('papers', { horizon: 1 })];
    const text = textOf(pageOf({ asked: 'backtest', series: [], scores }));
    expect(text).toContain('Past forecasts for Maoming, scored');
    expect(text).not.toContain('Forecast 2023');
    expect(text).not.toContain('What makes the model’s forecasts uncertain');
  });
});

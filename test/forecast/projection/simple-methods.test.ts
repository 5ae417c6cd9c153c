import { describe, expect, it } from 'vitest';
import { driftForecast } from '../../../src/forecast/baselines/drift.js';
import { lastValueForecast } from '../../../src/forecast/baselines/last-value.js';
import { meanForecast } from '../../../src/forecast/baselines/mean.js';
import { observedSeries } from '../../../src/forecast/observed/observed-series.js';
import { quantilesOf } from '../../../src/forecast/projection/predictive.js';
import { type SimpleMethod, simpleForecasts } from '../../../src/forecast/projection/simple-methods.js';
import type { HistoryRow } from '../../../src/scenario/region/history-row.js';
import { PLACE, papers } from '../made-bank.js';

const forecastBy = (method: SimpleMethod, rows: readonly HistoryRow[], until: number) =>
  simpleForecasts(observedSeries(rows)[0], until, PLACE.region).find((one) => one.method === method);

describe('simple methods for a series', () => {
  const values = [100, 104, 109, 112, 118, 121, 127, 133];
  const rows = papers(values, 2012);

  it('are all of those that need no more than the series and the known money', () => {
    const names = simpleForecasts(observedSeries(rows)[0], 2022, PLACE.region).map(({ method }) => method);
    expect(names).toEqual([
      'lastValue',
      'drift',
      'mean',
      'exponentialSmoothing',
      'dampedTrend',
      'theta',
      'autoregression',
      'knownPath',
    ]);
  });

  it('give the quantiles of the method itself', () => {
    const { years, firstYear } = forecastBy('lastValue', rows, 2022)!;
    const method = lastValueForecast({ series: values, horizon: 3, logs: true });
    if ('available' in years || !method.available) throw new Error('no forecast');
    expect(firstYear).toBe(2020);
    expect(years).toHaveLength(3);
    const { p05, p50, p95 } = quantilesOf(years[2]);
    expect(p50 / method.steps[2].p50).toBeCloseTo(1, 3);
    expect(p05 / method.steps[2].p05).toBeCloseTo(1, 2);
    expect(p95 / method.steps[2].p95).toBeCloseTo(1, 2);
  });

  const gap = rows.filter(({ year }) => year !== 2016);
  const broken = rows.map((row) => ({ ...row, definition: row.year > 2016 ? 'new' : '' }));

  it('that need every year begin anew after a gap, and where the definition changes', () => {
    for (const shorter of [gap, broken]) {
      const { years } = forecastBy('theta', shorter, 2022)!;
      expect(years).toMatchObject({ available: false, reason: 'tooFew', n: 3 });
    }
  });

  it('that know what a missing year means go on over gaps, and begin anew where the definition changes', () => {
    const seldom = rows.filter(({ year }) => year % 2 === 1);
    const kept = { years: seldom.map(({ year }) => year), series: seldom.map(({ value }) => value) };
    for (const [method, forecast] of [
      ['lastValue', lastValueForecast],
      ['drift', driftForecast],
      ['mean', meanForecast],
    ] as const) {
      const { years, firstYear } = forecastBy(method, seldom, 2022)!;
      const own = forecast({ ...kept, horizon: 3, logs: true });
      if ('available' in years || !own.available) throw new Error('no forecast');
      expect(firstYear).toBe(2020);
      expect(quantilesOf(years[2]).p50 / own.steps[2].p50).toBeCloseTo(1, 3);
    }
    expect(forecastBy('drift', broken, 2022)!.years).toMatchObject({ available: false, n: 3, needed: 4 });
    expect(forecastBy('lastValue', broken, 2022)!.years).toHaveLength(3);
  });

  it('count the years between the last number and the first that is forecast', () => {
    expect(forecastBy('lastValue', papers(values, 2010), 2021)).toMatchObject({ firstYear: 2018 });
  });

  it('of grants pay them from the free money, of the size at which the past came out even', () => {
    const grants = papers([50, 50, 50, 50, 50, 50, 50, 50], 2012).map((row) => ({
      ...row,
      indicator: 'awardees',
      observes: 'awardees',
    }));
    const { paths: _, ...still } = PLACE.region;
    const [series] = observedSeries(grants);
    const forecast = simpleForecasts(series, 2022, still).find(({ method }) => method === 'stockFlow')!;
    if ('available' in forecast.years) throw new Error('no forecast');
    expect(quantilesOf(forecast.years[0]).p50).toBeCloseTo(50, 6);
    expect(forecastBy('stockFlow', rows, 2022)).toBeUndefined();
    const poor = { ...still, funding: { ...still.funding, localResearch: 0 } };
    const none = simpleForecasts(series, 2022, poor).find(({ method }) => method === 'stockFlow')!;
    expect(none.years).toMatchObject({ available: false, reason: 'noReference' });
  });
});

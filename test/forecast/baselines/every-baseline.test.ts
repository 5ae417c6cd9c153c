import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autoregressionForecast } from '../../../src/forecast/baselines/autoregression.js';
import type {
  Baseline,
  BaselineForecast,
  BaselineOptions,
} from '../../../src/forecast/baselines/baseline.js';
import { dampedTrendForecast } from '../../../src/forecast/baselines/damped-trend.js';
import { driftForecast } from '../../../src/forecast/baselines/drift.js';
import { exponentialSmoothingForecast } from '../../../src/forecast/baselines/exponential-smoothing.js';
import { knownPathForecast } from '../../../src/forecast/baselines/known-path.js';
import { lastValueForecast } from '../../../src/forecast/baselines/last-value.js';
import { meanForecast } from '../../../src/forecast/baselines/mean.js';
import { thetaForecast } from '../../../src/forecast/baselines/theta.js';
import { crpsLogNormal } from '../../../src/forecast/scores/crps-log-normal.js';
import { forecastOf } from './forecast-of.js';

/** Swings that no series of the tests follows. */
const pathOf = ({ series, horizon }: BaselineOptions) =>
  Array.from({ length: series.length + horizon }, (_, i) => (i * 7) % 5);

/** Every method, and the fewest values it takes. */
const METHODS: Readonly<Record<string, readonly [needed: number, (options: BaselineOptions) => Baseline]>> = {
  lastValue: [3, lastValueForecast],
  drift: [4, driftForecast],
  mean: [3, meanForecast],
  smoothing: [4, exponentialSmoothingForecast],
  smoothingGiven: [3, (options) => exponentialSmoothingForecast({ ...options, alpha: 0.25 })],
  dampedTrend: [7, dampedTrendForecast],
  dampedTrendGiven: [
    4,
    (options) => dampedTrendForecast({ ...options, weights: { alpha: 0.5, beta: 0.25, phi: 0.875 } }),
  ],
  theta: [5, thetaForecast],
  autoregression: [6, autoregressionForecast],
  knownPath: [6, (options) => knownPathForecast({ ...options, path: pathOf(options) })],
};

const NAMES = Object.keys(METHODS);
const SERIES = [12, 15, 11, 18, 21, 17, 22, 28, 26, 31];
const seriesOfCounts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 7, maxLength: 12 });

const PARTS = ['mean', 'p05', 'p25', 'p50', 'p75', 'p95'] as const;
const numbersOf = ({ steps }: BaselineForecast) => steps.flatMap((step) => PARTS.map((part) => step[part]));
const sizeOf = (numbers: readonly number[]) => Math.max(1, ...numbers.map(Math.abs));

describe.each(NAMES)('the baseline %s', (name) => {
  const [needed, method] = METHODS[name];
  const forecast = (series: readonly number[], logs = false) =>
    forecastOf(method({ series, horizon: 4, logs }));

  it('says how many values it takes where they are too few', () => {
    const short = method({ series: SERIES.slice(0, needed - 1), horizon: 2 });
    expect(short).toMatchObject({ available: false, reason: 'tooFew', n: needed - 1, needed });
    const enough = forecastOf(method({ series: SERIES.slice(0, needed), horizon: 2 }));
    expect(enough.steps.map(({ step }) => step)).toEqual([1, 2]);
    for (const number of numbersOf(enough)) expect(number).not.toBeNaN();
  });

  it('orders its quantiles, around the mean, in intervals that never narrow', () => {
    fc.assert(
      fc.property(seriesOfCounts, (series) => {
        const { steps } = forecast(series);
        for (const [i, { mean, p05, p25, p50, p75, p95 }] of steps.entries()) {
          expect([p05, p25, p50, p75, p95]).toEqual([p05, p25, p50, p75, p95].sort((a, b) => a - b));
          expect(p50).toBe(mean);
          if (i > 0) expect(steps[i].sd).toBeGreaterThanOrEqual(steps[i - 1].sd);
        }
      }),
    );
  });

  it('moves with the level of the series and grows with its scale', () => {
    fc.assert(
      fc.property(seriesOfCounts, fc.integer({ min: -500, max: 500 }), (series, shift) => {
        const before = numbersOf(forecast(series));
        const size = sizeOf(before) + Math.abs(shift);
        const shifted = numbersOf(forecast(series.map((value) => value + shift)));
        for (const [i, value] of shifted.entries())
          expect(Math.abs(value - before[i] - shift) / size).toBeLessThan(1e-12);
        expect(numbersOf(forecast(series.map((value) => 4 * value)))).toEqual(
          before.map((value) => 4 * value),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('works on logs: the quantiles are those of the logarithm, the mean lies above the median', () => {
    const onLogs = forecast(SERIES, true);
    const ofLogs = forecast(SERIES.map(Math.log));
    expect([onLogs.errors, ofLogs.errors]).toEqual(['logNormal', 'normal']);
    for (const [i, step] of onLogs.steps.entries()) {
      const { p05, p50, p95, sd } = ofLogs.steps[i];
      expect(step.p05).toBeCloseTo(Math.exp(p05), 6);
      expect(step.p50).toBeCloseTo(Math.exp(p50), 6);
      expect(step.p95).toBeCloseTo(Math.exp(p95), 6);
      expect(step.mean).toBeCloseTo(Math.exp(p50 + sd ** 2 / 2), 6);
      expect(step.sd).toBeCloseTo(sd, 9);
      expect(crpsLogNormal(Math.log(step.p50), step.sd, step.p50)).toBeGreaterThan(0);
    }
    expect(() => method({ series: [...SERIES, 0], horizon: 4, logs: true })).toThrow(
      'value 11 of 11 is 0, which has no logarithm',
    );
  });

  it('gives the same numbers again, and its first steps whatever the horizon', () => {
    const long = forecastOf(method({ series: SERIES, horizon: 4 }));
    expect(forecastOf(method({ series: SERIES, horizon: 4 }))).toEqual(long);
    expect(forecastOf(method({ series: SERIES, horizon: 2 })).steps).toEqual(long.steps.slice(0, 2));
  });

  it('leaves its series as it was, and refuses gaps with the way out', () => {
    const series = Object.freeze([...SERIES]);
    method({ series, horizon: 1 });
    const gap = [...SERIES.slice(0, 4), Number.NaN, ...SERIES.slice(4)];
    expect(() => method({ series: gap, horizon: 1 })).toThrow(
      'value 5 of 11 is NaN, but a yearly series has a number for every year: fill the gap, or forecast from values 6 to 11',
    );
    const none = [...SERIES.slice(0, 9), null as unknown as number];
    expect(() => method({ series: none, horizon: 1 })).toThrow(/value 10 of 10 is null.* values 1 to 9/);
    expect(() => method({ series: SERIES, horizon: 0 })).toThrow('the horizon is 0');
  });

  it('has no error where a series never moves', () => {
    const { steps } = forecast(new Array(8).fill(5));
    for (const { mean, sd } of steps) {
      expect(mean).toBeCloseTo(5, 12);
      expect(sd).toBe(0);
    }
  });
});

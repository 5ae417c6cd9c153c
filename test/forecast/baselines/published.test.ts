import { describe, expect, it } from 'vitest';
import { autoregressionForecast } from '../../../src/forecast/baselines/autoregression.js';
import { dampedTrendForecast } from '../../../src/forecast/baselines/damped-trend.js';
import { exponentialSmoothingForecast } from '../../../src/forecast/baselines/exponential-smoothing.js';
import { knownPathForecast } from '../../../src/forecast/baselines/known-path.js';
import { lastValueForecast } from '../../../src/forecast/baselines/last-value.js';
import { thetaForecast } from '../../../src/forecast/baselines/theta.js';
import { AIR_PASSENGERS, AUSTRALIAN_AIR, SAUDI_OIL } from '../published-series.js';
import { forecastOf, meansOf } from './forecast-of.js';

/** Standard normal quantiles at 90 and 97.5 %. */
const Z90 = 1.2815515655446004;
const Z975 = 1.959963984540054;

describe('published forecasts', () => {
  it('last value: the lower ends at 80 % of the air passengers', () => {
    const { steps } = forecastOf(lastValueForecast({ series: AIR_PASSENGERS, horizon: 3 }));
    const published = [388.7984, 370.9037, 357.1726];
    for (const [i, { mean, sd }] of steps.entries()) {
      expect(mean).toBe(432);
      expect(mean - Z90 * sd).toBeCloseTo(published[i], 4);
    }
  });

  it('simple exponential smoothing: the air passengers with a weight of 0.1', () => {
    const smoothed = exponentialSmoothingForecast({ series: AIR_PASSENGERS, horizon: 2, alpha: 0.1 });
    for (const mean of meansOf(smoothed)) expect(mean).toBeCloseTo(460.3028, 4);
  });

  // Hyndman and Athanasopoulos 2018, section 7.1: R package forecast, whose search ends a little before the minimum.
  it('simple exponential smoothing: oil, weight and start fitted', () => {
    const { steps, parameters, residualSd } = forecastOf(
      exponentialSmoothingForecast({ series: SAUDI_OIL, horizon: 3 }),
    );
    expect(Math.abs(parameters.alpha - 0.8339)).toBeLessThan(1e-4);
    expect(residualSd).toBeCloseTo(29.8282, 4);
    const published = [
      [504.4541, 580.907, 484.2183, 601.1429],
      [492.9073, 592.4539, 466.5589, 618.8023],
      [483.5747, 601.7864, 452.286, 633.0752],
    ];
    for (const [i, { mean, sd }] of steps.entries()) {
      expect(Math.abs(mean - 542.6806)).toBeLessThan(5e-4);
      // Its weight is up to 5e-5 off, which moves the ends of the third step by up to 3e-3.
      const ends = [mean - Z90 * sd, mean + Z90 * sd, mean - Z975 * sd, mean + Z975 * sd];
      for (const [end, value] of ends.entries())
        expect(Math.abs(value - published[i][end])).toBeLessThan(4e-3);
    }
  });
});

/** Forecasts of statsmodels 0.15.0 for the same series, and of numpy's least squares where it has no such method. */
describe('forecasts of a second program', () => {
  const near = (found: readonly number[], expected: readonly number[], within: number) => {
    for (const [i, value] of expected.entries()) expect(Math.abs(found[i] - value)).toBeLessThan(within);
  };

  it('damped trend with given weights: Holt', () => {
    const weights = { alpha: 0.8, beta: 0.2, phi: 0.9 };
    const fitted = dampedTrendForecast({ series: AUSTRALIAN_AIR, horizon: 3, weights });
    near(meansOf(fitted), [42.96018211, 44.036136, 45.0044945], 1e-7);
    expect(forecastOf(fitted).residualSd ** 2 * 13).toBeCloseTo(41.49451282, 7);
  });

  it('damped trend fitted: Holt, ETSModel', () => {
    const air = dampedTrendForecast({ series: AUSTRALIAN_AIR, horizon: 3 });
    near(meansOf(air), [42.69079225, 43.72590463, 44.7051271], 1e-4);
    const { phi, alpha, beta } = forecastOf(air).parameters;
    near([alpha, beta, phi], [1, 0, 0.9460059609667907], 1e-5);
    expect(forecastOf(air).residualSd ** 2 * 10).toBeCloseTo(36.204345918542835, 6);
    near(
      meansOf(dampedTrendForecast({ series: SAUDI_OIL, horizon: 3 })),
      [531.18047549, 535.7624355, 540.25275632],
      1e-3,
    );
  });

  it('theta: ThetaModel, by likelihood', () => {
    near(
      meansOf(thetaForecast({ series: SAUDI_OIL, horizon: 3 })),
      [546.08085351, 548.9158066, 551.7507597],
      1e-3,
    );
    const air = thetaForecast({ series: AUSTRALIAN_AIR, horizon: 3 });
    near(meansOf(air), [42.32880944, 43.06095712, 43.79310479], 1e-3);
    expect(forecastOf(air).parameters.drift).toBeCloseTo(1.464295 / 2, 6);
  });

  it('autoregression of changes: AutoReg', () => {
    const air = autoregressionForecast({ series: AUSTRALIAN_AIR, horizon: 3 });
    near(meansOf(air), [43.06110913, 44.56710962, 46.0744826], 1e-7);
    expect(forecastOf(air).residualSd).toBeCloseTo(1.6561308035990656, 10);
    const oil = autoregressionForecast({ series: SAUDI_OIL, horizon: 3 });
    near(meansOf(oil), [550.1904289, 555.54746223, 561.30952948], 1e-7);
    const { parameters, residualSd, steps } = forecastOf(oil);
    expect(parameters.lag).toBeCloseTo(-0.16247529, 8);
    // The error of the first change goes on whole and by its lag.
    expect(steps[1].sd / residualSd).toBeCloseTo(Math.sqrt(1 + (1 + parameters.lag) ** 2), 9);
  });

  it('regression on the known path: OLS', () => {
    const path = [3, 4, 6, 5, 7, 8, 8, 9, 11, 10, 12, 13, 15, 16, 16, 17, 18, 17, 20, 21];
    const oil = knownPathForecast({ series: SAUDI_OIL, horizon: 2, path });
    near(meansOf(oil), [544.1679772682115, 548.8622320094266], 1e-9);
    expect(forecastOf(oil).residualSd).toBeCloseTo(26.46063844405144, 9);
    near([forecastOf(oil).parameters.lag, forecastOf(oil).parameters.slope], [0.40970171, 3.94553417], 1e-7);
    expect(forecastOf(oil).steps[1].sd / 26.46063844405144).toBeCloseTo(Math.sqrt(1 + 0.40970171 ** 2), 7);
  });
});

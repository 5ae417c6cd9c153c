import { describe, expect, it } from 'vitest';
import { autoregressionForecast } from '../../../src/forecast/baselines/autoregression.js';
import { dampedTrendForecast } from '../../../src/forecast/baselines/damped-trend.js';
import { driftForecast } from '../../../src/forecast/baselines/drift.js';
import { exponentialSmoothingForecast } from '../../../src/forecast/baselines/exponential-smoothing.js';
import { knownPathForecast } from '../../../src/forecast/baselines/known-path.js';
import { lastValueForecast } from '../../../src/forecast/baselines/last-value.js';
import { meanForecast } from '../../../src/forecast/baselines/mean.js';
import { thetaForecast } from '../../../src/forecast/baselines/theta.js';
import { normalQuantile } from '../../../src/maths/normal-quantile.js';
import { forecastOf, meansOf } from './forecast-of.js';

const SERIES = [1, 3, 2, 6];

describe('forecasts worked by hand', () => {
  it('last value: changes 2, -1, 4 have mean square 7', () => {
    const { steps, residualSd } = forecastOf(lastValueForecast({ series: SERIES, horizon: 4 }));
    expect(residualSd).toBeCloseTo(Math.sqrt(7), 12);
    expect(steps[3].sd).toBeCloseTo(2 * Math.sqrt(7), 12);
    expect(steps[3].p95).toBeCloseTo(6 + normalQuantile(0.95) * 2 * Math.sqrt(7), 12);
    expect(steps[0].p25).toBeCloseTo(6 - normalQuantile(0.75) * Math.sqrt(7), 12);
  });

  it('drift: 5/3 a year, residuals 1/3, -8/3, 7/3 with two degrees of freedom', () => {
    const { steps, parameters } = forecastOf(driftForecast({ series: SERIES, horizon: 3 }));
    expect(parameters.drift).toBeCloseTo(5 / 3, 12);
    expect(steps[2].mean).toBeCloseTo(11, 12);
    expect(steps[2].sd).toBeCloseTo(Math.sqrt((114 / 9 / 2) * 3 * (1 + 3 / 3)), 12);
  });

  it('over missing years: a change over three of them counts as the sum of three', () => {
    const gapped = { series: SERIES, years: [2000, 2001, 2004, 2005], horizon: 3 };
    const last = forecastOf(lastValueForecast(gapped));
    expect(last.residualSd).toBeCloseTo(Math.sqrt((4 + 1 / 3 + 16) / 3), 12);
    // Five years rise by 5: residuals 1, -4 / √3 and 3 with two degrees of freedom.
    const { steps, parameters } = forecastOf(driftForecast(gapped));
    expect(parameters.drift).toBeCloseTo(1, 12);
    expect(steps[2].mean).toBeCloseTo(9, 12);
    expect(steps[2].sd).toBeCloseTo(Math.sqrt((46 / 3 / 2) * 3 * (1 + 3 / 5)), 12);
    expect(meanForecast(gapped)).toEqual(meanForecast({ series: SERIES, horizon: 3 }));
    for (const years of [
      [2000, 2001, 2004],
      [2000, 2001, 2001, 2005],
      [2000, 2001, 2003.5, 2005],
    ])
      expect(() => lastValueForecast({ ...gapped, years })).toThrow(/years/);
  });

  it('mean: 3, deviations -2, 0, -1, 3 with three degrees of freedom', () => {
    const { steps } = forecastOf(meanForecast({ series: SERIES, horizon: 2 }));
    expect(steps[1].mean).toBe(3);
    expect(steps[1].sd).toBeCloseTo(Math.sqrt((14 / 3) * (1 + 1 / 4)), 12);
  });

  it('smoothing with weight 1/2: levels 1, 2, 2, 4 and errors 2, 0, 4', () => {
    const { steps } = forecastOf(exponentialSmoothingForecast({ series: SERIES, horizon: 3, alpha: 0.5 }));
    expect(steps[0].mean).toBe(4);
    expect(steps[2].sd).toBeCloseTo(Math.sqrt((20 / 3) * (1 + 2 / 4)), 12);
    expect(() => exponentialSmoothingForecast({ series: SERIES, horizon: 1, alpha: 2 })).toThrow(
      'alpha is 2',
    );
  });

  it('damped trend: a line goes on, its damped form falls behind it', () => {
    const series = [1, 2, 3, 4, 5, 6, 7, 8];
    const line = dampedTrendForecast({ series, horizon: 3, weights: { alpha: 0.3, beta: 0.2, phi: 1 } });
    for (const [i, mean] of meansOf(line).entries()) expect(mean).toBeCloseTo(9 + i, 9);
    // A trend that fades by half a year: 1/2, 1/4, … from its start.
    const faded = [0.5, 0.75, 0.875, 0.9375];
    const damped = forecastOf(
      dampedTrendForecast({ series: faded, horizon: 2, weights: { alpha: 0.4, beta: 0.6, phi: 0.5 } }),
    );
    expect(damped.steps[1].mean).toBeCloseTo(1 - 1 / 64, 12);
    expect(damped.residualSd).toBeLessThan(1e-12);
    expect(() =>
      dampedTrendForecast({ series, horizon: 1, weights: { alpha: 0.3, beta: 0.2, phi: 1.1 } }),
    ).toThrow('phi 1.1');
  });

  it('damped trend: the second step adds the square of alpha (1 + beta phi)', () => {
    const weights = { alpha: 0.5, beta: 0.4, phi: 0.9 };
    const { steps, residualSd } = forecastOf(
      dampedTrendForecast({ series: [...SERIES, 4], horizon: 2, weights }),
    );
    expect(steps[1].sd / residualSd).toBeCloseTo(Math.sqrt(1 + (0.5 * (1 + 0.4 * 0.9)) ** 2), 12);
  });

  it('theta: half of the slope of the line', () => {
    const { parameters, steps } = forecastOf(thetaForecast({ series: [0, 2, 1, 4, 8], horizon: 3 }));
    // Slope (-2·0 - 1·2 + 1·4 + 2·8) / 10.
    expect(parameters.drift).toBeCloseTo(0.9, 12);
    expect(steps[2].mean - steps[1].mean).toBeCloseTo(0.9, 12);
  });

  it('autoregression: changes that halve and turn go on so', () => {
    // 16, -8, 4, -2, 1.
    const series = [0, 16, 8, 12, 10, 11];
    const { parameters, steps } = forecastOf(autoregressionForecast({ series, horizon: 2 }));
    expect(parameters.lag).toBeCloseTo(-0.5, 12);
    expect(steps[0].mean).toBeCloseTo(10.5, 12);
    expect(steps[1].mean).toBeCloseTo(10.75, 12);
  });

  it('autoregression: changes that double do not go on so', () => {
    const { parameters } = forecastOf(autoregressionForecast({ series: [0, 1, 3, 7, 15, 31], horizon: 2 }));
    expect(parameters.lag).toBe(0.98);
  });

  it('known path: half of the value before and three times the path', () => {
    const path = [0, 2, 1, 4, 3, 0, 5, 2];
    const series: number[] = [8];
    for (let year = 1; year < 8; year++) series.push(1 + 0.5 * series[year - 1] + 3 * path[year]);
    const { steps, parameters } = forecastOf(
      knownPathForecast({ series: series.slice(0, 6), horizon: 2, path }),
    );
    expect(parameters.lag).toBeCloseTo(0.5, 9);
    expect(parameters.slope).toBeCloseTo(3, 9);
    expect(steps[0].mean).toBeCloseTo(series[6], 9);
    expect(steps[1].mean).toBeCloseTo(series[7], 9);
  });

  it('known path: one that does not vary has no part', () => {
    const series = [3, 5, 4, 7, 6, 9];
    const flat = forecastOf(knownPathForecast({ series, horizon: 1, path: new Array(7).fill(2) }));
    expect(flat.parameters.slope).toBe(0);
    expect(() => knownPathForecast({ series, horizon: 2, path: [1, 2] })).toThrow(
      'the path has 2 values, but series and horizon together have 8 years',
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { autoregressionForecast } from '../../src/forecast/baselines/autoregression.js';
import type { Baseline, BaselineOptions } from '../../src/forecast/baselines/baseline.js';
import { dampedTrendForecast } from '../../src/forecast/baselines/damped-trend.js';
import { driftForecast } from '../../src/forecast/baselines/drift.js';
import { exponentialSmoothingForecast } from '../../src/forecast/baselines/exponential-smoothing.js';
import { lastValueForecast } from '../../src/forecast/baselines/last-value.js';
import { thetaForecast } from '../../src/forecast/baselines/theta.js';
import { meanScoreInterval } from '../../src/forecast/scores/block-bootstrap.js';
import { coverage } from '../../src/forecast/scores/coverage.js';
import { dieboldMariano } from '../../src/forecast/scores/diebold-mariano.js';
import { normalQuantile } from '../../src/maths/normal-quantile.js';
import { stream } from '../../src/random/streams.js';
import { forecastOf } from './baselines/forecast-of.js';

const METHODS: Readonly<Record<string, (options: BaselineOptions) => Baseline>> = {
  lastValueForecast,
  driftForecast,
  exponentialSmoothingForecast,
  thetaForecast,
  autoregressionForecast,
  dampedTrendForecast,
};
const LENGTHS = [8, 12, 20] as const;
const WALKS = 400;
const SEQUENCES = 400;
const TRIALS = 2000;

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/forecasts.md'), 'utf8');
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

const normals = (label: string) => {
  const random = stream('too-narrow', label);
  return () => normalQuantile(random());
};

/** Shares of outcomes in their 90 % interval, one and five steps ahead. */
function sharesOf(method: (options: BaselineOptions) => Baseline, length: number): readonly number[] {
  const normal = normals(`walks of ${length}`);
  const forecasts = Array.from({ length: WALKS }, () => {
    let level = 0;
    const walk = Array.from({ length: length + 5 }, () => {
      level += normal();
      return level;
    });
    return { walk, steps: forecastOf(method({ series: walk.slice(0, length), horizon: 5 })).steps };
  });
  return [1, 5].map((step) => {
    const pairs = forecasts.map(({ walk, steps }) => ({
      lower: steps[step - 1].p05,
      upper: steps[step - 1].p95,
      outcome: walk[length + step - 1],
    }));
    return coverage(pairs, 0.9).share;
  });
}

/** Share of 95 % intervals of a mean that hold it, where each score is the sum of `horizon` neighbours. */
function heldBy(origins: number, horizon: number): number {
  const normal = normals(`scores of ${horizon}`);
  let held = 0;
  for (let sequence = 0; sequence < SEQUENCES; sequence++) {
    const parts = Array.from({ length: origins + horizon - 1 }, normal);
    const scores = Array.from({ length: origins }, (_, i) =>
      parts.slice(i, i + horizon).reduce((sum, part) => sum + part, 0),
    );
    const found = meanScoreInterval(scores, { horizon, resamples: 500, seed: String(sequence) });
    if (!found.available) return Number.NaN;
    if (found.low <= 0 && found.high >= 0) held++;
  }
  return held / SEQUENCES;
}

/** Share of tests of equal methods with p below 5 %, where each loss is the sum of `horizon` neighbours. */
function rejectedOf(origins: number, horizon: number): number {
  const normal = normals(`losses of ${horizon}`);
  let given = 0;
  let rejected = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const parts = Array.from({ length: origins + horizon - 1 }, normal);
    const losses = Array.from({ length: origins }, (_, i) =>
      parts.slice(i, i + horizon).reduce((sum, part) => sum + part, 0),
    );
    const test = dieboldMariano(losses, new Array(origins).fill(0), { horizon });
    if (!test.available) continue;
    given++;
    if (test.pValue < 0.05) rejected++;
  }
  return rejected / given;
}

describe('the test of Diebold and Mariano', () => {
  it.each([1, 3, 5])('rejects equal methods as often as the page says, %i years ahead', (horizon) => {
    const cells = [12, 20, 40].map((origins) => percent(rejectedOf(origins, horizon)));
    expect(PAGE).toContain(`| ${horizon} | ${cells.join(' | ')} |\n`);
  });
});

describe('intervals of short series', () => {
  it.each(Object.keys(METHODS))('hold as much of random walks as the page says: %s', (name) => {
    const cells = LENGTHS.map((length) => sharesOf(METHODS[name], length).map(percent).join(', '));
    expect(PAGE).toContain(`| \`${name}\` | ${cells.join(' | ')} |\n`);
  });

  it('hold nearly what they say for the last value, whose model a random walk is', () => {
    // Student's t with 19 degrees of freedom has 88.4 % within the normal ends; three binomial errors are 4.8 %.
    for (const share of sharesOf(lastValueForecast, 20)) expect(share).toBeGreaterThan(0.83);
  });

  it.each([
    ['independent', 1],
    ['overlapping by three years', 3],
  ])('of mean scores hold as much as the page says: %s', (name, horizon) => {
    const cells = [12, 24, 48].map((origins) => {
      const held = heldBy(origins, horizon);
      return Number.isNaN(held) ? 'not available' : percent(held);
    });
    expect(PAGE).toContain(`| ${name} | ${cells.join(' | ')} |\n`);
  });
});

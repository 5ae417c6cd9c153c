import { describe, expect, it } from 'vitest';
import { condition } from '../../../src/forecast/conditioning/condition.js';
import { discrepanciesOf, discrepancyCovariance } from '../../../src/forecast/conditioning/discrepancy.js';
import type { KnownSeries } from '../../../src/forecast/conditioning/known-series.js';
import { weighDiscrepancies } from '../../../src/forecast/conditioning/weigh-discrepancies.js';
import { normalQuantile } from '../../../src/maths/normal-quantile.js';
import { stream } from '../../../src/random/streams.js';
import { mean, sampleVariance } from '../../../src/statistics/mean.js';

const RUNS = 8000;

const names = Array.from({ length: RUNS }, (_, n) => `${n + 1}:1`);

const normals = (label: string): Float64Array => {
  const random = stream('condition', label);
  return Float64Array.from({ length: RUNS }, () => normalQuantile(random()));
};

/** Runs that differ in one normal input: a level, and a slope of a tenth of it. */
const input = normals('input');
const runs = (year: number): Float64Array => input.map((x) => x * (1 + 0.1 * (year - 2000)));

const YEARS = [2000, 2001, 2002, 2003];
const known = (values: readonly number[], error = 0.05): KnownSeries => ({
  series: 'made',
  sameLevel: true,
  observed: YEARS.map((year, n) => ({ year, definition: 0, value: values[n], error })),
  asked: [2003, 2006].map((year) => ({ year, definition: 0 })),
  runs,
});

/** Mean and variance of input and forecast for normal quantities, by the textbook, for one discrepancy. */
function exact(values: readonly number[], discrepancy: { level: number; slope: number; walk: number }) {
  const n = YEARS.length;
  const loading = (year: number) => 1 + 0.1 * (year - 2000);
  const moment = (year: number) => ({ year, definition: 0 });
  const off = (a: number, b: number) => discrepancyCovariance(discrepancy, 2000, moment(a), moment(b));
  const S = YEARS.map((a, i) =>
    YEARS.map((b, j) => loading(a) * loading(b) + off(a, b) + (i === j ? 0.0025 : 0)),
  );
  const inverse = invert(S);
  const pull = (right: readonly number[]) =>
    right.map((_, i) => inverse[i].reduce((sum, x, j) => sum + x * right[j], 0));
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i], 0);
  const withInput = YEARS.map(loading);
  const withAhead = YEARS.map((year) => loading(2006) * loading(year) + off(2006, year));
  const weights = pull(values);
  expect(n).toBe(4);
  return {
    input: dot(withInput, weights),
    inputVariance: 1 - dot(withInput, pull(withInput)),
    ahead: dot(withAhead, weights),
    aheadVariance: loading(2006) ** 2 + off(2006, 2006) - dot(withAhead, pull(withAhead)),
  };
}

/** By Gauss and Jordan. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let c = 0; c < n; c++) {
    const pivot = rows[c][c];
    rows[c] = rows[c].map((x) => x / pivot);
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = rows[r][c];
      rows[r] = rows[r].map((x, k) => x - factor * rows[c][k]);
    }
  }
  return rows.map((row) => row.slice(n));
}

describe('runs that are moved to what was observed', () => {
  const values = [0.9, 1.05, 1.1, 1.3];
  const moved = condition([known(values)], { seed: 'one', names, others: [input] });
  const choices = discrepanciesOf(true);
  const { weights } = moved.series[0];
  const mixed = choices.map((choice) => exact(values, choice));
  const mixture = (of: (one: (typeof mixed)[number]) => number) =>
    mixed.reduce((sum, one, c) => sum + weights[c] * of(one), 0);
  const mixtureVariance = (centre: (one: (typeof mixed)[number]) => number, within: typeof centre) =>
    mixture((one) => within(one) + centre(one) ** 2) - mixture(centre) ** 2;

  it('have the mean and the variance that normal quantities have by the textbook', () => {
    const ahead = moved.series[0].model[1].map((value, m) => value + moved.series[0].discrepancy[1][m]);
    expect(mean(moved.others[0])).toBeCloseTo(
      mixture((one) => one.input),
      1,
    );
    expect(mean(ahead)).toBeCloseTo(
      mixture((one) => one.ahead),
      1,
    );
    const inputVariance = mixtureVariance(
      (one) => one.input,
      (one) => one.inputVariance,
    );
    const aheadVariance = mixtureVariance(
      (one) => one.ahead,
      (one) => one.aheadVariance,
    );
    expect(sampleVariance(moved.others[0]) / inputVariance).toBeGreaterThan(0.85);
    expect(sampleVariance(moved.others[0]) / inputVariance).toBeLessThan(1.15);
    expect(sampleVariance(ahead) / aheadVariance).toBeGreaterThan(0.85);
    expect(sampleVariance(ahead) / aheadVariance).toBeLessThan(1.15);
  });

  it('go through what was observed almost without error', () => {
    const sharp = condition([known(values, 1e-4)], { seed: 'one', names });
    const last = sharp.series[0].model[0].map((value, m) => value + sharp.series[0].discrepancy[0][m]);
    expect(mean(last)).toBeCloseTo(1.3, 3);
    expect(Math.sqrt(sampleVariance(last))).toBeLessThan(1e-3);
  });

  it('are the same whatever else is asked for', () => {
    const one = condition([{ ...known(values), asked: [{ year: 2006, definition: 0 }] }], {
      seed: 'one',
      names,
    });
    const more = condition(
      [{ ...known(values), asked: [2006, 2009].map((year) => ({ year, definition: 0 })) }],
      { seed: 'one', names },
    );
    expect(more.series[0].model[0]).toEqual(one.series[0].model[0]);
    expect(more.series[0].discrepancy[0]).toEqual(one.series[0].discrepancy[0]);
  });

  it('have random numbers by their names, whichever others there are', () => {
    const half = 4000;
    const few = condition([{ ...known(values), runs: (year) => runs(year).slice(0, half) }], {
      seed: 'one',
      names: names.slice(0, half),
    });
    const { weights: w } = few.series[0];
    expect(w.length).toBe(weights.length);
    const correlated = few.series[0].discrepancy[1].filter(
      (value, m) => Math.sign(value) === Math.sign(moved.series[0].discrepancy[1][m]),
    );
    expect(correlated.length / half).toBeGreaterThan(0.7);
  });

  it('leave an input that has nothing to do with the series as it was', () => {
    const unrelated = normals('unrelated');
    const { others } = condition([known(values)], { seed: 'one', names, others: [unrelated] });
    expect(others[0]).toEqual(unrelated);
  });

  it('learn nothing of a level from a series of another definition', () => {
    const level = { ...known([2, 2, 2, 2]), runs: () => input };
    const learnt = (sameLevel: boolean) =>
      mean(condition([{ ...level, sameLevel }], { seed: 'one', names, others: [input] }).others[0]);
    // A share of 1 / (1 + 30²) of the distance of 2.
    expect(Math.abs(learnt(false))).toBeLessThan(0.05);
    expect(learnt(true)).toBeGreaterThan(1.2);
  });
});

describe('how probable a discrepancy is', () => {
  const moments = Array.from({ length: 12 }, (_, t) => ({ year: 2000 + t, definition: 0, error: 0.01 }));
  const covariance = new Float64Array(144);
  const shares = (off: Float64Array, size: 'level' | 'slope' | 'walk') => {
    const choices = discrepanciesOf(true);
    const weights = weighDiscrepancies(choices, { moments, off, covariance });
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    return choices.reduce((sum, choice, c) => sum + weights[c] * choice[size], 0);
  };

  it('follows the record: a large walk where it jumps, a small one where it lies still', () => {
    const jumping = Float64Array.from(moments, (_, t) => (t % 2 === 0 ? 0.3 : -0.3));
    const still = new Float64Array(12);
    expect(shares(jumping, 'walk')).toBeGreaterThan(0.2);
    expect(shares(still, 'walk')).toBeLessThan(0.02);
  });

  it('knows a level from none', () => {
    expect(shares(new Float64Array(12).fill(0.8), 'level')).toBeGreaterThan(0.5);
    expect(shares(new Float64Array(12), 'level')).toBeLessThan(0.3);
  });
});

describe('the covariance of a discrepancy', () => {
  const one = { level: 0.3, slope: 0.1, walk: 0.2 };
  it('is that worked out by hand', () => {
    const at = (year: number, definition = 0) => ({ year, definition });
    expect(discrepancyCovariance(one, 2000, at(2002), at(2003))).toBeCloseTo(0.09 + 0.06 + 0.08, 12);
    expect(discrepancyCovariance(one, 2000, at(2002), at(2003, 1))).toBeCloseTo(0.06 + 0.08, 12);
    expect(discrepancyCovariance(one, 2000, at(2000), at(2000))).toBeCloseTo(0.09, 12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotAvailable } from '../../../src/forecast/not-available.js';
import { biasTest } from '../../../src/forecast/scores/bias-test.js';
import { dieboldMariano } from '../../../src/forecast/scores/diebold-mariano.js';
import type { MeanTest } from '../../../src/forecast/scores/mean-test.js';

const A = [1.2, 0.7, 2.5, 1.9, 0.4, 3.1, 1.1, 0.9, 2.2, 1.6];
const B = [1.5, 1.1, 2.1, 2.8, 0.9, 2.0, 1.1, 1.9, 3.6, 2.2];

function given(test: MeanTest | NotAvailable): MeanTest {
  if (!test.available) throw new Error(test.why.en);
  return test;
}

function missing(test: MeanTest | NotAvailable): NotAvailable {
  if (test.available) throw new Error(`a statistic of ${test.statistic}`);
  return test;
}

describe('the Diebold-Mariano test', () => {
  // Means and variances in numpy, probabilities of Student's t from scipy 1.17.1.
  it.each([
    [1, -1.5746719775034714, 0.14978465980095204],
    [2, -1.2490767055599075, 0.2431462755284495],
    [3, -1.9470637509628221, 0.08335882340325163],
  ])('has the statistic of a second program at horizon %i', (horizon, statistic, pValue) => {
    const test = given(dieboldMariano(A, B, { horizon }));
    expect(test.mean).toBeCloseTo(-0.36, 12);
    expect(test.statistic).toBeCloseTo(statistic, 10);
    expect(test.pValue).toBeCloseTo(pValue, 10);
    expect(test.standardError * test.statistic).toBeCloseTo(test.mean, 12);
    expect([test.n, test.horizon]).toEqual([10, horizon]);
  });

  it('agrees with a case worked by hand', () => {
    // Differences 1, 2, 3: mean 2, variance 2/3 with divisor n, corrected by (3 + 1 - 2)/3.
    const test = given(dieboldMariano([1, 2, 3], [0, 0, 0]));
    expect(test.statistic).toBeCloseTo(2 / Math.sqrt(2 / 3 / 3 / (2 / 3)), 12);
    // Student's t with two degrees of freedom: P(|T| > t) = 1 - t / sqrt(2 + t²).
    expect(test.pValue).toBeCloseTo(1 - test.statistic / Math.sqrt(2 + test.statistic ** 2), 12);
  });

  it('changes sign where the methods change places', () => {
    const loss = fc.integer({ min: 0, max: 50 });
    const pairs = fc.array(fc.tuple(loss, loss), { minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 3 }), (losses, horizon) => {
        const [a, b] = [losses.map(([one]) => one), losses.map(([, other]) => other)];
        const there = dieboldMariano(a, b, { horizon });
        const back = dieboldMariano(b, a, { horizon });
        expect(back.available).toBe(there.available);
        if (!there.available || !back.available) return;
        expect(back.statistic).toBeCloseTo(-there.statistic, 9);
        expect(back.pValue).toBeCloseTo(there.pValue, 9);
        expect(there.pValue).toBeGreaterThanOrEqual(0);
        expect(there.pValue).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is not available, and says why, for too few pairs', () => {
    expect(missing(dieboldMariano([1, 2], [2, 1]))).toMatchObject({ reason: 'tooFew', n: 2, needed: 3 });
    const far = missing(dieboldMariano([1, 2, 5, 3], [2, 1, 2, 2], { horizon: 4 }));
    expect(far).toMatchObject({ reason: 'tooFew', n: 4, needed: 5 });
    expect(far.why).toEqual({
      en: 'too short: 4 forecasts, at least 5 needed',
      zh: '太短，无法判断：只有4次预测，至少需要5次预测',
    });
  });

  it('is not available where the variance is not above 0', () => {
    const equal = { reason: 'noSpread', n: 3, needed: null };
    expect(missing(dieboldMariano([1, 2, 3], [1, 2, 3]))).toMatchObject(equal);
    // Differences of 0.1 but for rounding.
    expect(missing(dieboldMariano([0.3, 0.2, 0.8], [0.2, 0.1, 0.7]))).toMatchObject(equal);
    // One autocovariance of -5/6 twice outweighs a variance of 1.
    const swings = [1, -1, 1, -1, 1, -1];
    const none = [0, 0, 0, 0, 0, 0];
    expect(given(dieboldMariano(swings, none)).statistic).toBe(0);
    expect(missing(dieboldMariano(swings, none, { horizon: 2 }))).toMatchObject({ reason: 'noSpread', n: 6 });
    // One of -1/2 twice cancels the variance but for rounding.
    for (const losses of [
      [0.2, 0, 0.1, 0.1, 0.1, 0.1],
      [0.5, 0.1, 0.3, 0.3, 0.3, 0.3],
    ])
      expect(missing(dieboldMariano(losses, none, { horizon: 2 }))).toMatchObject({ reason: 'noSpread' });
  });

  it('names lists that do not fit and horizons that are none', () => {
    expect(() => dieboldMariano([1], [1, 2])).toThrow('lossA has 1 values, lossB 2');
    expect(() => dieboldMariano([1, Number.NaN], [1, 2])).toThrow('value 2 of lossA is NaN');
    expect(() => dieboldMariano(A, B, { horizon: 0 })).toThrow('the horizon is 0');
  });

  it('rejects equal methods about as often as it says, for overlapping forecasts too', () => {
    // Sums of two neighbouring even values of a congruential sequence: one autocovariance, mean 0.
    let state = 1;
    const next = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647 - 0.5;
    };
    let rejected = 0;
    const trials = 1000;
    for (let trial = 0; trial < trials; trial++) {
      const noise = Array.from({ length: 41 }, next);
      const losses = noise.slice(1).map((value, i) => value + noise[i]);
      const test = dieboldMariano(losses, new Array(40).fill(0), { horizon: 2 });
      if (test.available && test.pValue < 0.05) rejected++;
    }
    // Binomial error is 0.7 %; the statistic is known to reject somewhat too often in small samples.
    expect(rejected / trials).toBeGreaterThan(0.03);
    expect(rejected / trials).toBeLessThan(0.09);
  });
});

describe('the test of bias', () => {
  it('is that of the mean error', () => {
    const zero = A.map(() => 0);
    const test = given(biasTest(A, B, { horizon: 2 }));
    expect(test.mean).toBeCloseTo(-0.36, 12);
    expect(test.statistic).toBeCloseTo(given(dieboldMariano(A, B, { horizon: 2 })).statistic, 12);
    expect(given(biasTest(A, zero)).mean).toBeGreaterThan(0);
  });

  it('does not move where forecasts and outcomes are shifted together', () => {
    const shifted = (values: readonly number[]) => values.map((value) => value + 16);
    expect(given(biasTest(shifted(A), shifted(B))).statistic).toBeCloseTo(given(biasTest(A, B)).statistic, 9);
  });
});

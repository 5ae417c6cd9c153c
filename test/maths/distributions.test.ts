import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { log } from '../../src/maths/log.js';
import { logGamma } from '../../src/maths/log-gamma.js';
import { logistic, logisticCeiling, logit } from '../../src/maths/logistic.js';
import { normalCdf, normalCdfColumn } from '../../src/maths/normal.js';
import { normalQuantile } from '../../src/maths/normal-quantile.js';
import { expectNormal } from '../../src/maths/quadrature.js';
import { bitsOf } from './bits.js';

/** Φ by its Taylor series of positive terms: G. Marsaglia, J. Stat. Softw. 11 (2004), doi:10.18637/jss.v011.i04. */
function normalCdfBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * x * x) * 0.3989422804014327;
}

describe('normalCdf', () => {
  it('agrees with an independent series', () => {
    for (let x = -7; x <= 7; x += 0.00371) {
      expect(Math.abs(normalCdf(x) - normalCdfBySeries(x))).toBeLessThan(2e-15);
    }
  });

  it('has the same bits for a column at a time, which may be its own result', () => {
    const x = Float64Array.from({ length: 401 }, (_, n) => (n - 200) / 4);
    const expected = Float64Array.from(x, normalCdf);
    normalCdfColumn(400, x, x);
    expect(x.subarray(0, 400)).toEqual(expected.subarray(0, 400));
    expect(x[400]).toBe(50);
  });

  // Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1 and 26.2.
  it.each([
    [1, 0.841344746068543],
    [2, 0.97724986805182],
    [3, 0.99865010196837],
    [-5, 2.866515719e-7],
    [-10, 7.61985302416e-24],
    [-20, 2.75362411861e-89],
  ])('has the tabulated value at %d', (x, p) => {
    expect(normalCdf(x) / p).toBeCloseTo(1, 8);
  });

  it('is symmetric, has its limits and does not hide NaN', () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 15);
    expect(normalCdf(1.3) + normalCdf(-1.3)).toBeCloseTo(1, 15);
    expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(-40), normalCdf(40)]).toEqual([0, 0, 1]);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });
});

describe('normalQuantile', () => {
  // Check values printed with the algorithm (AS 241): u = 0.25, 0.001, 1e-20.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
  ])('has the published value at %d', (u, x) => {
    expect(Math.abs(normalQuantile(u) / x - 1)).toBeLessThan(1e-15);
  });

  it.each([
    [2 ** -33, 'c0195a1198fcf3d5'],
    [0.01, 'c0029c5c4630ff0e'],
    [0.3, 'bfe0c7e39582c5fa'],
    [0.7, '3fe0c7e39582c5fa'],
    [0.9999, '400dc08bb712897a'],
  ])('keeps its bits at %d', (u, bits) => {
    expect(bitsOf(normalQuantile(u))).toBe(bits);
  });

  it('inverts the distribution function', () => {
    for (let x = -6; x <= 6; x += 0.00713) {
      const slope = Math.exp(-0.5 * x * x) * 0.3989422804014327;
      const tolerance = 1e-14 + 2e-15 / slope;
      expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(tolerance);
    }
  });

  it('rises where its three pieces meet', () => {
    for (const join of [0.075, 0.925, Math.exp(-25)]) {
      for (let i = -40; i < 40; i++) {
        const u = join * (1 + i * 1e-12);
        expect(normalQuantile(u + join * 1e-12)).toBeGreaterThan(normalQuantile(u));
      }
    }
  });

  it('has its limits and no value outside them', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const u of [-0.1, 1.1, Number.NaN]) expect(normalQuantile(u)).toBeNaN();
  });
});

describe('logistic and logit', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 15, noNaN: true }), (x) => {
        expect(Math.abs(logit(logistic(x)) - x)).toBeLessThan(1e-9);
      }),
    );
  });

  it('have exact limits without overflow and pass NaN on', () => {
    expect([logistic(-800), logistic(0), logistic(800)]).toEqual([0, 0.5, 1]);
    expect(logistic(-700)).toBeGreaterThan(0);
    expect([logit(0), logit(0.5), logit(1)]).toEqual([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
    for (const y of [logistic(Number.NaN), logit(-0.1), logit(1.1)]) expect(y).toBeNaN();
  });
});

describe('the ceiling of the logistic function', () => {
  it('is never below it, and at most e times it', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 60, noNaN: true }), (x) => {
        expect(logisticCeiling(x)).toBeGreaterThanOrEqual(logistic(x));
        expect(logisticCeiling(x)).toBeLessThanOrEqual(Math.E * logistic(x) * (1 + 1e-9));
      }),
    );
    for (const x of [-800, -40, -1, 0, 1, 40]) expect(logisticCeiling(x)).toBeGreaterThanOrEqual(logistic(x));
    expect(logisticCeiling(Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(1);
  });
});

describe('logGamma', () => {
  it('is the logarithm of the factorial', () => {
    let factorial = 1;
    for (let n = 1; n <= 170; n++) {
      expect(Math.abs(logGamma(n) - log(factorial))).toBeLessThan(2e-14 * Math.max(1, log(factorial)));
      factorial *= n;
    }
  });

  it.each([
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [1e-10, 23.025850929882736],
    [0.1, 2.252712651734206],
    [1e6, 12815504.569147611],
  ])('has the known value at %d', (x, value) => {
    expect(Math.abs(logGamma(x) - value)).toBeLessThan(2e-14 * Math.max(1, Math.abs(value)));
  });

  it('obeys its recurrence across the start of the series', () => {
    for (let x = 0.05; x < 40; x += 0.0737) {
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-13);
    }
  });

  it('has its limits and no value below zero', () => {
    expect([logGamma(0), logGamma(Number.POSITIVE_INFINITY)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect(logGamma(-1.5)).toBeNaN();
    expect(logGamma(Number.NaN)).toBeNaN();
  });
});

describe('expectNormal', () => {
  it.each([1, 2, 5, 16, 32, 64])('is exact for polynomials up to degree 2n - 1 with %d points', (points) => {
    let moment = 1;
    for (let degree = 0; degree <= Math.min(2 * points - 1, 20); degree += 2) {
      expect(expectNormal((z) => z ** degree, points) / moment).toBeCloseTo(1, 11);
      moment *= degree + 1;
    }
    expect(expectNormal((z) => z ** 3 + z, points)).toBeCloseTo(0, 11);
  });

  it('gives the mean of a log-normal and of a smooth probability', () => {
    expect(expectNormal((z) => Math.exp(0.7 * z))).toBeCloseTo(Math.exp(0.245), 13);
    // E[Φ(a + bZ)] = Φ(a/√(1 + b²))
    expect(expectNormal((z) => normalCdf(0.4 + 0.8 * z))).toBeCloseTo(normalCdf(0.4 / Math.sqrt(1.64)), 12);
  });

  it.each([0, 1.5, 129, Number.NaN])('refuses %d points', (points) => {
    expect(() => expectNormal((z) => z, points)).toThrow(RangeError);
  });
});

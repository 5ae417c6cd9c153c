import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma } from '../../src/maths/log-gamma.js';
import { normalCdf } from '../../src/maths/normal.js';
import { logNormal, normal } from '../../src/random/normal.js';
import { poisson } from '../../src/random/poisson.js';
import { stream } from '../../src/random/streams.js';
import { choose, erlang2, paretoOfMeanOne } from '../../src/random/variates.js';
import { countsPValue, kolmogorovSmirnovPValue } from './goodness-of-fit.js';

const SAMPLES = 100_000;
const IMPROBABLE = 1e-4;

const draws = (label: string, variate: (u: number) => number): Float64Array => {
  const next = stream('variates', label);
  return Float64Array.from({ length: SAMPLES }, () => variate(next()));
};

const meanOf = (sample: Float64Array): number => sample.reduce((a, b) => a + b, 0) / sample.length;
const varianceOf = (sample: Float64Array): number => {
  const mean = meanOf(sample);
  return sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (sample.length - 1);
};

/** The cells of which the engine's uniforms are the middles: (h + 1/2)/2^32. */
const uniforms = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((h) => (h + 0.5) * 2 ** -32);
const LOWEST = 0.5 * 2 ** -32;
const HIGHEST = 1 - LOWEST;

const CONTINUOUS: Record<
  string,
  { variate: (u: number) => number; cdf: (x: number) => number; mean: number; variance: number }
> = {
  normal: { variate: normal, cdf: normalCdf, mean: 0, variance: 1 },
  'log-normal': {
    variate: (u) => logNormal(u, -0.125, 0.5),
    cdf: (x) => normalCdf((Math.log(x) + 0.125) / 0.5),
    mean: 1,
    variance: Math.exp(0.25) - 1,
  },
  'Erlang-2': {
    variate: (u) => erlang2(u, 6),
    cdf: (x) => 1 - (1 + x / 3) * Math.exp(-x / 3),
    mean: 6,
    variance: 18,
  },
  'Pareto of mean 1, tail 6': {
    variate: (u) => paretoOfMeanOne(u, 6),
    cdf: (x) => (x < 5 / 6 ? 0 : 1 - ((6 * x) / 5) ** -6),
    mean: 1,
    variance: 1 / 24,
  },
};

describe.each(Object.entries(CONTINUOUS))('%s', (name, { variate, cdf, mean, variance }) => {
  const sample = draws(name, variate);

  it('follows its distribution function', () => {
    expect(kolmogorovSmirnovPValue(sample, cdf)).toBeGreaterThan(IMPROBABLE);
  });

  it('has its mean and variance', () => {
    expect(Math.abs(meanOf(sample) - mean)).toBeLessThan(4.5 * Math.sqrt(variance / SAMPLES));
    expect(Math.abs(varianceOf(sample) / variance - 1)).toBeLessThan(0.05);
  });

  it('rises with u and inverts its distribution function', () => {
    fc.assert(
      fc.property(uniforms, uniforms, (a, b) => {
        if (a < b) expect(variate(a)).toBeLessThan(variate(b));
        expect(Math.abs(cdf(variate(a)) - a)).toBeLessThan(1e-12);
      }),
      { numRuns: 3000 },
    );
  });

  it('differs between neighbouring cells, in order, at both ends and across its joins', () => {
    for (const centre of [2 ** -31, 2e-8, 5e-5, 0.075, 0.4, 0.5, 0.6, 0.925, 1 - 2e-8, 1 - 2 ** -27]) {
      const cell = Math.floor(centre * 2 ** 32);
      for (let i = Math.max(0, cell - 30); i < cell + 30; i++) {
        const u = (i + 0.5) * 2 ** -32;
        expect(variate(u)).toBeLessThan(variate(u + 2 ** -32));
      }
    }
  });

  it('is finite at the smallest and largest uniform', () => {
    expect(Number.isFinite(variate(LOWEST)) && Number.isFinite(variate(HIGHEST))).toBe(true);
  });
});

const poissonMass = (k: number, mean: number): number =>
  Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));

describe('Poisson', () => {
  it.each([0.01, 0.3, 1, 2.83, 20, 99, 101, 400, 5000])('follows its probabilities at mean %d', (mean) => {
    const sample = draws(`poisson ${mean}`, (u) => poisson(u, mean));
    const from = Math.max(0, Math.floor(mean - 3 * Math.sqrt(mean)));
    const to = Math.ceil(mean + 3 * Math.sqrt(mean));
    const width = Math.max(1, Math.floor(Math.sqrt(mean) / 4));
    const bins = Math.ceil((to - from) / width);
    const observed = new Float64Array(bins + 2);
    const expected = new Float64Array(bins + 2);
    const bin = (k: number): number => (k < from ? 0 : 1 + Math.min(bins, Math.floor((k - from) / width)));
    for (const k of sample) observed[bin(k)]++;
    for (let k = 0; k < 2 * mean + 60; k++) expected[bin(k)] += SAMPLES * poissonMass(k, mean);
    const used = [...expected.keys()].filter((i) => expected[i] >= 5);
    const p = countsPValue(
      used.map((i) => observed[i]),
      used.map((i) => expected[i]),
    );
    expect(p).toBeGreaterThan(IMPROBABLE);
  });

  it.each([0.5, 8, 150, 1e4])('has mean and variance %d', (mean) => {
    const sample = draws(`poisson moments ${mean}`, (u) => poisson(u, mean));
    expect(Math.abs(meanOf(sample) - mean)).toBeLessThan(4.5 * Math.sqrt(mean / SAMPLES));
    expect(Math.abs(varianceOf(sample) / mean - 1)).toBeLessThan(0.03);
  });

  it('is the exact inverse of the distribution function', () => {
    fc.assert(
      fc.property(uniforms, fc.double({ min: 0.001, max: 60, noNaN: true }), (u, mean) => {
        const count = poisson(u, mean);
        let below = 0;
        for (let k = 0; k < count; k++) below += poissonMass(k, mean);
        expect(u).toBeGreaterThan(below - 1e-12);
        expect(u).toBeLessThanOrEqual(below + poissonMass(count, mean) + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when u or the mean rises, nor where the search changes its start', () => {
    const mean = fc.oneof(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 95, max: 105, noNaN: true }),
      fc.double({ min: 0, max: 3000, noNaN: true }),
    );
    fc.assert(
      fc.property(uniforms, uniforms, mean, mean, (u, v, a, b) => {
        const count = poisson(Math.min(u, v), Math.min(a, b));
        expect(poisson(Math.max(u, v), Math.min(a, b))).toBeGreaterThanOrEqual(count);
        expect(poisson(Math.min(u, v), Math.max(a, b))).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 5000 },
    );
    for (let cell = 500; cell < 2 ** 32; cell += 40_000_003) {
      const u = (cell + 0.5) * 2 ** -32;
      expect(poisson(u, 100.0000001) - poisson(u, 100)).toBeLessThanOrEqual(1);
      expect(poisson(u, 100.0000001)).toBeGreaterThanOrEqual(poisson(u, 100));
    }
  });

  it('is 0 without a mean, is finite at the smallest and largest uniform and does not hide an undefined mean', () => {
    expect([poisson(0.99, 0), poisson(0.99, -1), poisson(0.5, 1e-9)]).toEqual([0, 0, 0]);
    expect(poisson(0.5, Number.NaN)).toBeNaN();
    for (const mean of [1e-12, 1, 99.9, 100.1, 1e6]) {
      expect(poisson(HIGHEST, mean)).toBeLessThan(mean + 7 * Math.sqrt(mean) + 20);
      expect(poisson(1 - 2 ** -53, mean)).toBeLessThan(mean + 41 * Math.sqrt(mean) + 60);
      expect(poisson(LOWEST, mean)).toBeGreaterThanOrEqual(
        Math.floor(Math.max(0, mean - 7 * Math.sqrt(mean))),
      );
    }
  });
});

describe('choose', () => {
  it('picks each index in proportion to its weight', () => {
    const weights = [1, 0, 3, 2, 4];
    const cumulative = [1, 1, 4, 6, 10];
    const observed = new Float64Array(5);
    for (const i of draws('choose', (u) => choose(u, cumulative))) observed[i]++;
    expect(observed[1]).toBe(0);
    const used = [0, 2, 3, 4];
    const p = countsPValue(
      used.map((i) => observed[i]),
      used.map((i) => (SAMPLES * weights[i]) / 10),
    );
    expect(p).toBeGreaterThan(IMPROBABLE);
  });

  it('stays within the list, never picks a weight of zero and rises with u', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }),
        uniforms,
        uniforms,
        (weights, u, v) => {
          fc.pre(weights.some((w) => w > 0));
          let sum = 0;
          const cumulative = weights.map((w) => {
            sum += w;
            return sum;
          });
          const index = choose(u, cumulative);
          expect(weights[index]).toBeGreaterThan(0);
          if (v > u) expect(choose(v, cumulative)).toBeGreaterThanOrEqual(index);
        },
      ),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { saltelliSample } from '../../../src/analysis/sensitivity/saltelli-sample.js';
import { sobolIndices } from '../../../src/analysis/sensitivity/sobol-indices.js';
import { normal } from '../../../src/random/normal.js';
import { stream } from '../../../src/random/streams.js';
import { mean } from '../../../src/statistics/mean.js';
import { ISHIGAMI, type KnownFunction, SOBOL_G } from './known-functions.js';

interface Study {
  readonly base: number;
  readonly seed: string;
  readonly resamples?: number;
  /** Replicates of the outcomes of all points; the outcome itself where left out. */
  readonly replicates?: (outcomes: readonly number[], random: () => number) => number[][];
}

function indicesOf(known: KnownFunction, { base, seed, resamples = 20, replicates }: Study) {
  const sample = saltelliSample({ inputs: known.first.length, base, seed });
  const outcomes = sample.points.map(known.of);
  const outputs = replicates?.(outcomes, stream(seed, 'noise')) ?? outcomes;
  return sobolIndices(sample, outputs, { resamples, seed });
}

const NOISE_SD = 2;
const noise = (random: () => number) => NOISE_SD * normal(random());

const independent = (outcomes: readonly number[], random: () => number) =>
  outcomes.map((value) => [value + noise(random), value + noise(random)]);

/** The five points of a base point of three inputs have the same random numbers, others have others. */
const sharedInBasePoint = (outcomes: readonly number[], random: () => number) => {
  let shared = [0, 0];
  return outcomes.map((value, n) => {
    if (n % 5 === 0) shared = [noise(random), noise(random)];
    return shared.map((one) => value + one);
  });
};

/** How many of the intervals of every index hold the true value. */
function held(known: KnownFunction, repetitions: number, study: Omit<Study, 'seed'>): number[] {
  const counts = [...known.first, ...known.total].map(() => 0);
  for (let n = 0; n < repetitions; n++) {
    const { inputs } = indicesOf(known, { ...study, seed: `repetition ${n}` });
    const intervals = [...inputs.map(({ first }) => first), ...inputs.map(({ total }) => total)];
    [...known.first, ...known.total].forEach((truth, k) => {
      if (intervals[k].low! <= truth && truth <= intervals[k].high!) counts[k]++;
    });
  }
  return counts;
}

describe.each([
  ['the function of Ishigami and Homma', ISHIGAMI],
  ['the G function of Sobol', SOBOL_G],
])('indices of %s', (_, known) => {
  it('are within 0.02 of the exact ones at 2^14 base points', () => {
    const { inputs, variance, noise } = indicesOf(known, { base: 2 ** 14, seed: 'exact', resamples: 1 });
    inputs.forEach(({ first, total }, k) => {
      expect(Math.abs(first.estimate! - known.first[k])).toBeLessThan(0.02);
      expect(Math.abs(total.estimate! - known.total[k])).toBeLessThan(0.02);
    });
    expect(Math.abs(variance / known.variance - 1)).toBeLessThan(0.01);
    expect(noise).toBeNull();
  });

  it('lie in at least 90 of 100 intervals, every index', () => {
    const counts = held(known, 100, { base: 256, resamples: 200 });
    expect(Math.min(...counts), counts.join(' ')).toBeGreaterThanOrEqual(90);
  });
});

describe('indices from replicates', () => {
  it.each([
    ['independent', independent],
    ['shared within a base point', sharedInBasePoint],
  ])('are those of the expected outcome, and noise has its share: random numbers %s', (_, replicates) => {
    const found = Array.from({ length: 30 }, (_, n) =>
      indicesOf(ISHIGAMI, { base: 512, seed: `noisy ${n}`, replicates, resamples: 1 }),
    );
    const over = (of: (result: (typeof found)[number]) => number) => mean(found.map(of));
    ISHIGAMI.first.forEach((truth, k) => {
      expect(Math.abs(over(({ inputs }) => inputs[k].first.estimate!) - truth)).toBeLessThan(0.02);
      expect(Math.abs(over(({ inputs }) => inputs[k].total.estimate!) - ISHIGAMI.total[k])).toBeLessThan(
        0.02,
      );
    });
    expect(Math.abs(over(({ variance }) => variance) / ISHIGAMI.variance - 1)).toBeLessThan(0.02);
    const share = NOISE_SD ** 2 / (NOISE_SD ** 2 + ISHIGAMI.variance);
    expect(Math.abs(over(({ noise }) => noise!.share!) - share)).toBeLessThan(0.005);
    for (const { noise } of found) expect(Math.abs(noise!.share! - share)).toBeLessThan(0.04);
  });

  it('lie in their intervals as often as without noise', () => {
    const counts = held(ISHIGAMI, 100, { base: 256, resamples: 200, replicates: independent });
    expect(Math.min(...counts), counts.join(' ')).toBeGreaterThanOrEqual(90);
  });

  it('do not differ from those without noise where all points share the same random numbers', () => {
    const shift = (outcomes: readonly number[]) => outcomes.map((value) => [value + 3, value - 5]);
    const shared = indicesOf(ISHIGAMI, { base: 64, seed: 'same', replicates: shift });
    const alone = indicesOf(ISHIGAMI, { base: 64, seed: 'same' });
    shared.inputs.forEach(({ first, total }, k) => {
      expect(first.estimate).toBeCloseTo(alone.inputs[k].first.estimate!, 10);
      expect(total.estimate).toBeCloseTo(alone.inputs[k].total.estimate!, 10);
    });
    expect(shared.noise!.variance).toBeCloseTo(32, 10);
  });

  it('would be raised by noise in a single replicate, by the share that it has of the variance', () => {
    const single = (outcomes: readonly number[], random: () => number) =>
      outcomes.map((value) => [value + noise(random)]);
    const { inputs, noise: unknown } = indicesOf(ISHIGAMI, {
      base: 4096,
      seed: 'single',
      replicates: single,
    });
    const variance = ISHIGAMI.variance + NOISE_SD ** 2;
    inputs.forEach(({ total }, k) => {
      const raised = (ISHIGAMI.total[k] * ISHIGAMI.variance + NOISE_SD ** 2) / variance;
      expect(Math.abs(total.estimate! - raised)).toBeLessThan(0.03);
    });
    expect(unknown).toBeNull();
  });
});

describe('what can be estimated', () => {
  const sample = saltelliSample({ inputs: 2, base: 4, seed: 's' });
  const flat = sample.points.map(() => 7);

  it('is nothing of an outcome that never varies', () => {
    const { inputs, variance } = sobolIndices(sample, flat, { seed: 's', resamples: 10 });
    expect(variance).toBe(0);
    for (const { first, total } of inputs) {
      expect(first).toEqual({ estimate: null, low: null, high: null });
      expect(total).toEqual({ estimate: null, low: null, high: null });
    }
  });

  it('is nothing but noise where only random numbers differ', () => {
    const outputs = flat.map((value) => [value - 1, value + 1]);
    const { inputs, noise } = sobolIndices(sample, outputs, { seed: 's', resamples: 10 });
    expect(noise).toEqual({ variance: 2, share: 1 });
    expect(inputs[0].first.estimate).toBeNull();
  });

  it('needs outputs that fit the sample', () => {
    const indices = (outputs: number[] | number[][]) => sobolIndices(sample, outputs, { seed: 's' });
    expect(() => indices(flat.slice(1))).toThrow(/15 outputs for 16 points/);
    expect(() => indices(flat.with(2, Number.NaN))).toThrow(/outputs of point 3/);
    expect(() => indices(flat.map((value, n) => (n === 5 ? [value] : [value, value])))).toThrow(
      /point 6 has 1 replicates/,
    );
    expect(() => indices(flat.map(() => []))).toThrow(RangeError);
    expect(() => sobolIndices({ ...sample, base: 3 }, flat, { seed: 's' })).toThrow(/16 points/);
  });
});

describe('the sample', () => {
  it('has for every base point A, B and A with each input of B', () => {
    const { points, inputs } = saltelliSample({ inputs: ['a', 'b', 'c'], base: 6, seed: 's' });
    expect(inputs).toEqual(['a', 'b', 'c']);
    expect(points).toHaveLength(30);
    for (let n = 0; n < 30; n += 5) {
      const [a, b, ...mixed] = points.slice(n, n + 5);
      expect(mixed).toEqual([
        [b[0], a[1], a[2]],
        [a[0], b[1], a[2]],
        [a[0], a[1], b[2]],
      ]);
    }
  });

  it('keeps its points when base points are added', () => {
    const few = saltelliSample({ inputs: 4, base: 5, seed: 's' }).points;
    expect(saltelliSample({ inputs: 4, base: 20, seed: 's' }).points.slice(0, 30)).toEqual(few);
  });

  it('has every input in every stratum once, in A and in B', () => {
    const { points } = saltelliSample({ inputs: 2, base: 32, seed: 's' });
    for (const half of [0, 1])
      for (const input of [0, 1]) {
        const strata = points.filter((_, n) => n % 4 === half).map((point) => Math.floor(32 * point[input]));
        expect(new Set(strata).size).toBe(32);
      }
  });

  it('refuses what shows no variance or has no dimensions', () => {
    expect(() => saltelliSample({ inputs: 2, base: 1, seed: 's' })).toThrow(RangeError);
    expect(() => saltelliSample({ inputs: 0, base: 8, seed: 's' })).toThrow(RangeError);
    expect(() => saltelliSample({ inputs: 556, base: 8, seed: 's' })).toThrow(/1112 dimensions/);
  });
});

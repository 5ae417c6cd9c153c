import { describe, expect, it } from 'vitest';
import {
  expectedImprovement,
  leftByNoise,
  probabilityKept,
} from '../../../src/analysis/optimisation/expected-improvement.js';
import { believedAt, gaussianProcess } from '../../../src/analysis/optimisation/gaussian-process.js';
import { likeliestProcess } from '../../../src/analysis/optimisation/likeliest-smoothness.js';
import { noiseOf } from './problems.js';

const line = (values: readonly number[], coordinates: readonly number[]) => ({
  coordinates: coordinates.map((x) => [x]),
  values,
  replicates: values.map(() => 1),
  named: [false],
});

/** Matérn's correlation of smoothness 5/2 one length apart. */
const APART = (1 + Math.sqrt(5) + 5 / 3) * Math.exp(-Math.sqrt(5));

describe('a Gaussian process', () => {
  const two = gaussianProcess(line([0, 1], [0, 1]), { lengths: [1], noise: 0 });

  it('given two values is what can be worked out by hand', () => {
    // Level 1/2; variance (1/2) (1/2) / (1 - r), by the eigenvector (-1, 1) of the correlations.
    expect(APART).toBeCloseTo(0.52399411, 8);
    expect(two.level).toBeCloseTo(0.5, 12);
    expect(two.variance).toBeCloseTo(0.25 / (1 - APART), 6);
    const logLikelihood = -Math.log(0.25 / (1 - APART)) - 0.5 * Math.log(1 - APART * APART);
    expect(two.logLikelihood).toBeCloseTo(logLikelihood, 6);
  });

  it('goes through values without noise, and returns to the level far away', () => {
    const at = believedAt(two, [1]);
    expect(at.mean).toBeCloseTo(1, 6);
    expect(at.variance).toBeLessThan(1e-6);
    expect(believedAt(two, [0.5]).mean).toBeCloseTo(0.5, 12);
    const far = believedAt(two, [1e3]);
    expect(far.mean).toBeCloseTo(0.5, 12);
    // Its own variance and that of the level, (1 + r) / 2 of it.
    expect(far.variance).toBeCloseTo(two.variance * (1 + (1 + APART) / 2), 6);
  });

  it('goes less near to values with noise, the fewer replicates they are of', () => {
    const few = { ...line([0, 1], [0, 1]), replicates: [1, 100] };
    const noisy = gaussianProcess(few, { lengths: [0.2], noise: 1 });
    const [left, right] = [0, 1].map((x) => Math.abs(believedAt(noisy, [x]).mean - x));
    expect(left).toBeGreaterThan(10 * right);
  });

  it('takes two choices as alike or apart, however far their numbers are', () => {
    const named = (other: number) =>
      believedAt(gaussianProcess({ ...line([0, 1], [0, 1]), named: [true] }, { lengths: [1], noise: 0 }), [
        other,
      ]);
    expect(named(2)).toEqual(named(1000));
    expect(named(1).mean).toBeCloseTo(1, 6);
  });

  it('is in the middle of two values that were observed at one place', () => {
    const same = gaussianProcess(line([0, 1], [0.5, 0.5]), { lengths: [1], noise: 0 });
    expect(believedAt(same, [0.5]).mean).toBeCloseTo(0.5, 6);
  });
});

describe('the likeliest lengths', () => {
  const xs = Array.from({ length: 25 }, (_, n) => n / 24);
  it('are longer for a function that varies less', () => {
    const lengthOf = (valueAt: (x: number) => number) =>
      likeliestProcess(line(xs.map(valueAt), xs), { noisy: false, before: null }).smoothness.lengths[0];
    expect(lengthOf((x) => Math.sin(3 * x))).toBeGreaterThan(2 * lengthOf((x) => Math.sin(20 * x)));
  });

  it('are long for a variable that does not matter', () => {
    const coordinates = xs.map((x, n) => [x, ((n * 7) % 25) / 24]);
    const { smoothness } = likeliestProcess(
      {
        coordinates,
        values: xs.map((x) => Math.sin(8 * x)),
        replicates: xs.map(() => 1),
        named: [false, false],
      },
      { noisy: false, before: null },
    );
    expect(smoothness.lengths[1]).toBeGreaterThan(5 * smoothness.lengths[0]);
  });

  it('come with about as much noise as there is', () => {
    const noisy = xs.map((x, n) => Math.sin(6 * x) + 0.2 * noiseOf([x], n));
    const process = likeliestProcess(line(noisy, xs), { noisy: true, before: null });
    const deviation = Math.sqrt(process.variance * process.smoothness.noise);
    // From 25 values the deviation is known to about a seventh.
    expect(deviation).toBeGreaterThan(0.12);
    expect(deviation).toBeLessThan(0.3);
  });
});

describe('expected improvement', () => {
  it('is the lead where nothing is uncertain, and phi(0) deviations at the best value', () => {
    expect(expectedImprovement({ mean: 3, variance: 0 }, 5)).toBe(2);
    expect(expectedImprovement({ mean: 6, variance: 0 }, 5)).toBe(0);
    expect(expectedImprovement({ mean: 5, variance: 4 }, 5)).toBeCloseTo(2 * 0.3989422804, 9);
    // z = 1: Phi(1) + phi(1).
    expect(expectedImprovement({ mean: 4, variance: 1 }, 5)).toBeCloseTo(0.8413447461 + 0.2419707245, 9);
  });

  it('is left whole without noise, and little of it where a place is known well', () => {
    expect(leftByNoise({ mean: 0, variance: 1 }, 0)).toBe(1);
    expect(leftByNoise({ mean: 0, variance: 3 }, 1)).toBe(0.5);
    expect(leftByNoise({ mean: 0, variance: 0 }, 1)).toBe(0);
  });

  it('counts by the probability that a limit is kept', () => {
    expect(probabilityKept({ mean: 0, variance: 1 })).toBe(0.5);
    expect(probabilityKept({ mean: -2, variance: 4 })).toBeCloseTo(0.8413447461, 9);
    expect([-1, 0, 1].map((amount) => probabilityKept({ mean: amount, variance: 0 }))).toEqual([1, 1, 0]);
  });
});

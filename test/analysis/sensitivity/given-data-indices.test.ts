import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../../src/analysis/designs/latin-hypercube.js';
import { givenDataIndices } from '../../../src/analysis/sensitivity/given-data-indices.js';
import { normal } from '../../../src/random/normal.js';
import { stream } from '../../../src/random/streams.js';
import { mean } from '../../../src/statistics/mean.js';
import { ISHIGAMI } from './known-functions.js';

const quick = { resamples: 1, permutations: 1 };

const columnsOf = (points: readonly (readonly number[])[]) =>
  points[0].map((_, k) => ({ id: `x${k + 1}`, values: points.map((point) => point[k]) }));

/** The function of three inputs, and a fourth that does nothing. */
function ishigamiAt(points: number, seed: string) {
  const design = latinHypercube({ dimensions: 4, points, seed });
  return { inputs: columnsOf(design), outputs: design.map((point) => ISHIGAMI.of(point)), seed };
}

const TRUTH = [...ISHIGAMI.first, 0];

describe('indices from given data', () => {
  it('are within 0.05 of the exact ones of Ishigami and Homma at 2,000 points', () => {
    for (const seed of ['a', 'b', 'c']) {
      const { inputs, noiseShare } = givenDataIndices({ ...ishigamiAt(2000, seed), ...quick });
      inputs.forEach(({ first }, k) => {
        expect(Math.abs(first.estimate! - TRUTH[k])).toBeLessThan(0.05);
      });
      expect(noiseShare).toBeNull();
    }
  });

  it('lie in at least 90 of 100 intervals at 100 points, which are as wide as so few allow', () => {
    const held = [0, 0, 0, 0];
    let width = 0;
    for (let n = 0; n < 100; n++) {
      const data = ishigamiAt(100, `repetition ${n}`);
      const { inputs } = givenDataIndices({ ...data, resamples: 200, permutations: 1 });
      inputs.forEach(({ first: { low, high } }, k) => {
        if (low! <= TRUTH[k] && TRUTH[k] <= high!) held[k]++;
        width += (high! - low!) / 400;
      });
    }
    expect(Math.min(...held), held.join(' ')).toBeGreaterThanOrEqual(90);
    expect(width).toBeGreaterThan(0.15);
  });

  it('are 0 on average for an input that does nothing', () => {
    const estimates = Array.from({ length: 200 }, (_, n) => {
      const { inputs } = givenDataIndices({ ...ishigamiAt(60, `useless ${n}`), ...quick });
      return inputs[3].first.estimate!;
    });
    // The standard deviation of one is about 0.06, so that of the mean is 0.004.
    expect(Math.abs(mean(estimates))).toBeLessThan(0.015);
    expect(Math.min(...estimates)).toBeLessThan(0);
  });

  it('are known where the outcome is a sum: of a range, of choices without order and of whole numbers', () => {
    const design = latinHypercube({ dimensions: 3, points: 2000, seed: 'sum' });
    const byPlan = [0, 9, 0, 9];
    const rows = design.map(([x, plan, stage]) => ({
      x,
      plan: Math.floor(4 * plan),
      stage: Math.floor(40 * stage),
    }));
    const { inputs } = givenDataIndices({
      inputs: [
        { id: 'x', values: rows.map(({ x }) => x) },
        { id: 'plan', values: rows.map(({ plan }) => plan), choices: true },
        { id: 'stage', values: rows.map(({ stage }) => stage) },
      ],
      outputs: rows.map(({ x, plan, stage }) => 12 * x + byPlan[plan] + stage / 4),
      seed: 'sum',
      resamples: 200,
      permutations: 99,
    });
    // Variances 144 / 12, 81 / 4 and (40² - 1) / 12 / 16.
    const parts = [12, 20.25, 1599 / 192];
    const all = parts.reduce((sum, part) => sum + part);
    inputs.forEach(({ first, means, distribution }, k) => {
      // The standard deviation of the largest is 0.016.
      expect(Math.abs(first.estimate! - parts[k] / all)).toBeLessThan(0.05);
      expect(first.low! < parts[k] / all && parts[k] / all < first.high!).toBe(true);
      expect(means).toMatchObject({ chance: 0.01, beyondChance: true });
      expect(distribution.beyondChance).toBe(true);
    });
  });

  it('are the whole variance where one choice decides', () => {
    const plan = Array.from({ length: 40 }, (_, n) => n % 4);
    const [{ first }] = givenDataIndices({
      inputs: [{ id: 'plan', values: plan, choices: true }],
      outputs: plan.map((one) => [5, 1, 7, 2][one]),
      seed: 's',
      ...quick,
    }).inputs;
    expect(first.estimate).toBeCloseTo(1, 12);
  });

  it('do not depend on the order of rows, but for chance among equal values', () => {
    const data = ishigamiAt(80, 'order');
    const forwards = givenDataIndices({ ...data, ...quick });
    const backwards = givenDataIndices({
      ...data,
      ...quick,
      inputs: data.inputs.map(({ id, values }) => ({ id, values: [...values].reverse() })),
      outputs: [...data.outputs].reverse(),
    });
    forwards.inputs.forEach(({ first, distribution }, k) => {
      expect(backwards.inputs[k].first.estimate).toBeCloseTo(first.estimate!, 12);
      expect(backwards.inputs[k].distribution.distance).toBeCloseTo(distribution.distance, 12);
    });
  });
});

describe('noise of outputs', () => {
  const design = latinHypercube({ dimensions: 2, points: 1000, seed: 'noise' });
  const random = stream('noise', 'outputs');
  // Variances 3, 1 and, of one replicate, 4.
  const replicates = design.map(([x, y]) => {
    const expected = 6 * x + Math.sqrt(12) * y;
    return [expected + 2 * normal(random()), expected + 2 * normal(random())];
  });
  const means = replicates.map(mean);
  const data = { inputs: columnsOf(design), seed: 'noise', ...quick };

  it('is taken out by replicates, and by its variance', () => {
    const byReplicates = givenDataIndices({ ...data, outputs: replicates });
    const byVariance = givenDataIndices({ ...data, outputs: means, noise: means.map(() => 2) });
    for (const { inputs, variance, noiseShare } of [byReplicates, byVariance]) {
      expect(Math.abs(inputs[0].first.estimate! - 0.75)).toBeLessThan(0.05);
      expect(Math.abs(inputs[1].first.estimate! - 0.25)).toBeLessThan(0.05);
      expect(Math.abs(variance - 4)).toBeLessThan(0.4);
      expect(Math.abs(noiseShare! - 2 / 6)).toBeLessThan(0.05);
    }
  });

  it('lowers indices where it is unknown', () => {
    const { inputs, variance } = givenDataIndices({ ...data, outputs: means });
    expect(Math.abs(inputs[0].first.estimate! - 0.5)).toBeLessThan(0.05);
    expect(Math.abs(variance - 6)).toBeLessThan(0.5);
  });

  it('is none where all rows share the random numbers of a replicate', () => {
    const shared = means.map((value) => [value + 10, value - 30]);
    const { noiseShare, variance } = givenDataIndices({ ...data, outputs: shared });
    expect(noiseShare).toBeCloseTo(0, 10);
    expect(variance).toBeCloseTo(givenDataIndices({ ...data, outputs: means }).variance, 8);
  });

  it('leaves nothing to estimate where it is as large as the variance', () => {
    const { inputs, variance, noiseShare } = givenDataIndices({
      ...data,
      outputs: means,
      noise: means.map(() => 100),
    });
    expect(inputs[0].first).toEqual({ estimate: null, low: null, high: null });
    expect(variance).toBe(0);
    expect(noiseShare).toBe(1);
  });
});

describe('what stands out from chance', () => {
  it('is in 5 % of families of useless inputs one or more, for means and for distributions', () => {
    const families = 300;
    let byMeans = 0;
    let byDistribution = 0;
    for (let n = 0; n < families; n++) {
      const random = stream(`family ${n}`, 'useless');
      const values = (choices: number) =>
        Array.from({ length: 50 }, () => (choices ? Math.floor(choices * random()) : random()));
      const { inputs } = givenDataIndices({
        inputs: [2, 3, 0, 0, 0, 0].map((choices, k) => ({ id: `x${k}`, values: values(choices) })),
        outputs: Array.from({ length: 50 }, () => normal(random())),
        seed: `family ${n}`,
        resamples: 1,
        permutations: 99,
      });
      if (inputs.some(({ means }) => means.beyondChance)) byMeans++;
      if (inputs.some(({ distribution }) => distribution.beyondChance)) byDistribution++;
    }
    // 15 expected, standard deviation 3.8: within three of them on both sides.
    for (const count of [byMeans, byDistribution]) {
      expect(count).toBeGreaterThan(3);
      expect(count).toBeLessThan(27);
    }
  });

  it('is at 50 points what matters much, and not the useless input next to it', () => {
    const { inputs } = givenDataIndices({ ...ishigamiAt(50, 'few'), resamples: 200 });
    const [first, second, , useless] = inputs;
    expect(first.means.beyondChance && second.means.beyondChance).toBe(true);
    expect(useless.means.beyondChance || useless.distribution.beyondChance).toBe(false);
    expect(useless.first.low).toBeLessThan(0);
    expect(useless.means.chance).toBeGreaterThan(0.05);
  });

  it('is seen in distributions where means stay: an input that only spreads outcomes', () => {
    const design = latinHypercube({ dimensions: 2, points: 2000, seed: 'spread' });
    const { inputs } = givenDataIndices({
      inputs: columnsOf(design),
      outputs: design.map(([x, u]) => 5 * x * normal(u)),
      seed: 'spread',
      resamples: 200,
      permutations: 99,
    });
    // 21 terms by chance alone: a standard deviation of sqrt(42) / 2000, about twice that as outcomes spread unevenly.
    expect(Math.abs(inputs[0].first.estimate!)).toBeLessThan(0.03);
    expect(inputs[0].distribution.beyondChance).toBe(true);
  });
});

describe('PAWN', () => {
  it('is the median over classes of the largest difference of cumulative shares', () => {
    const values = Array.from({ length: 96 }, (_, n) => n);
    const [{ distribution }] = givenDataIndices({
      inputs: [{ id: 'x', values }],
      outputs: values.map((value) => 3 * value + 1),
      seed: 's',
      ...quick,
    }).inputs;
    // Six classes, of outcomes apart: at their ends they are 5, 4, 3, 3, 4 and 5 sixths from all.
    expect(distribution.distance).toBeCloseTo(4 / 6, 12);
  });

  it('comes with what a useless input would have, which is far above 0 with few rows', () => {
    const { inputs } = givenDataIndices({ ...ishigamiAt(50, 'dummy'), resamples: 1 });
    const [, , , useless] = inputs;
    expect(Math.abs(useless.distribution.distance - useless.distribution.ofUseless)).toBeLessThan(0.1);
    expect(useless.distribution.ofUseless).toBeGreaterThan(0.15);
  });
});

describe('given data', () => {
  const values = Array.from({ length: 12 }, (_, n) => n);
  const data = { inputs: [{ id: 'x', values }], outputs: values, seed: 's', ...quick };

  it('of an outcome or an input that never varies show nothing', () => {
    const flat = givenDataIndices({ ...data, outputs: values.map(() => 3) });
    expect(flat.inputs[0]).toMatchObject({
      first: { estimate: null, low: null, high: null },
      means: { beyondChance: false, chance: 1 },
    });
    expect(flat.variance).toBe(0);
    const [still] = givenDataIndices({
      ...data,
      inputs: [{ id: 'x', values: values.map(() => 1) }],
      permutations: 99,
    }).inputs;
    expect(still.first.estimate).toBeCloseTo(0, 12);
    expect(still.means.beyondChance || still.distribution.beyondChance).toBe(false);
  });

  it('have to fit each other', () => {
    const refused = (changes: object) => expect(() => givenDataIndices({ ...data, ...changes }));
    refused({ outputs: values.slice(1) }).toThrow(/11 outputs for 12 points/);
    refused({ outputs: values.with(4, Number.NaN) }).toThrow(/point 5/);
    refused({ inputs: [] }).toThrow(RangeError);
    refused({ inputs: [data.inputs[0], { id: 'y', values: [1] }] }).toThrow(/y has 1 values, x has 12/);
    refused({ inputs: [data.inputs[0], data.inputs[0]] }).toThrow(/called x/);
    refused({ inputs: [{ id: 'x', values, choices: true }] }).toThrow(/12 choices in 12 rows/);
    refused({ inputs: [{ id: 'x', values: [1, 2, 3] }], outputs: [1, 2, 3] }).toThrow(/at least 10/);
    refused({ noise: [1] }).toThrow(/1 variances/);
    refused({ noise: values.map(() => -1) }).toThrow(/below 0/);
    refused({ noise: values, outputs: values.map((one) => [one, one]) }).toThrow(/replicates show/);
    refused({ permutations: 0 }).toThrow(RangeError);
  });
});

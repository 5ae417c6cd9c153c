import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../src/experiment/points.js';
import type { Combination, Experiment } from '../../src/scenario/experiment/experiment.js';
import type { ExperimentInput, InputValues } from '../../src/scenario/experiment/experiment-input.js';
import { pointCount, strategyCount } from '../../src/scenario/experiment/point-count.js';
import { spearman } from '../../src/statistics/rank-correlation.js';

const input = (id: string, values: InputValues, role: ExperimentInput['role'] = 'uncertainty') =>
  ({ id, role, of: role === 'lever' ? 'lever' : 'parameter', values, dates: null }) as const;
const range = (low: number, high: number) => ({ range: [low, high], whole: false }) as const;

const INPUTS = [
  input('a', range(0, 1)),
  input('b', range(10, 20)),
  input('c', range(0, 1)),
  input('d', { choices: [1, 2] }),
];
const CORRELATIONS: Experiment['correlations'] = [
  { between: ['c', 'a'], rank: 0.6 },
  { between: ['b', 'c'], rank: -0.5 },
];
const SAMPLED = ['random', 'latinHypercube', 'sobol'] as const;

type Method = Experiment['sampling']['method'];
const points = (method: Method, samples: number, own: Partial<Parameters<typeof pointsOf>[0]> = {}) =>
  pointsOf({ inputs: INPUTS, sampling: { method, samples, seed: 'a' }, ...own });

const correlation = (rows: readonly (readonly number[])[], one: number, other: number) =>
  spearman(
    rows.map((row) => row[one]),
    rows.map((row) => row[other]),
  );

describe('points of independent inputs of which every combination is tried', () => {
  it('are those that they were before any could go together', () => {
    const last = (method: Method) => points(method, 16, { inputs: INPUTS.slice(0, 2) })[15];
    expect(SAMPLED.map(last)).toEqual([
      [0.6338625577045605, 17.165499456459656],
      [0.6739578241467825, 15.002042472842732],
      [0.5216000025393441, 15.266482325969264],
    ]);
  });
});

describe('points of correlated inputs', () => {
  it.each(SAMPLED)('have the rank correlations wanted within 0.03 at 256 points (%s)', (method) => {
    const rows = points(method, 256, { correlations: CORRELATIONS });
    expect(Math.abs(correlation(rows, 0, 2) - 0.6)).toBeLessThan(0.03);
    expect(Math.abs(correlation(rows, 1, 2) + 0.5)).toBeLessThan(0.03);
    // Nothing was said of these two.
    expect(Math.abs(correlation(rows, 0, 1))).toBeLessThan(0.03);
  });

  it.each(SAMPLED)(
    'leave other inputs, and the first of those that go together, as they were (%s)',
    (method) => {
      const [before, after] = [points(method, 64), points(method, 64, { correlations: CORRELATIONS })];
      const columns = (rows: typeof before) => rows.map(([a, , , d]) => [a, d]);
      expect(columns(after)).toEqual(columns(before));
      expect(after).not.toEqual(before);
    },
  );

  it('of a Latin hypercube keep their values, which change places', () => {
    const sorted = (rows: readonly (readonly number[])[], k: number) =>
      rows.map((row) => row[k]).sort((x, y) => x - y);
    const [before, after] = [
      points('latinHypercube', 40),
      points('latinHypercube', 40, { correlations: CORRELATIONS }),
    ];
    for (const k of [1, 2]) expect(sorted(after, k)).toEqual(sorted(before, k));
  });

  it('lie as it is believed where no range was given, and are still correlated', () => {
    const believed = { of: 'figure', value: 10 } as const;
    const inputs = [input('a', { ...range(1, 100), believed }), input('b', { ...range(1, 100), believed })];
    const rows = points('sobol', 256, { inputs, correlations: [{ between: ['a', 'b'], rank: 0.7 }] });
    expect(Math.abs(correlation(rows, 0, 1) - 0.7)).toBeLessThan(0.03);
    // The figure as written is the median, to a point or two in 256.
    expect(Math.abs(rows.filter(([, b]) => b < 10).length - 128)).toBeLessThanOrEqual(2);
  });
});

describe('points of which only some combinations are tried', () => {
  const under: readonly Combination[] = [{ sum: { a: 10, b: 1 }, atMost: 18, atLeast: 12 }];
  const kept = ([a, b]: readonly number[]) => 10 * a + b <= 18 && 10 * a + b >= 12;

  it.each(SAMPLED)('all keep the limits, as many as were asked for (%s)', (method) => {
    for (const samples of [7, 300]) {
      const rows = points(method, samples, { combinations: under });
      expect(rows).toHaveLength(samples);
      expect(rows.every(kept)).toBe(true);
    }
  });

  it.each(['random', 'sobol'] as const)('are those of the design that keep them (%s)', (method) => {
    const all = points(method, 64).filter(kept);
    expect(points(method, 64, { combinations: under }).slice(0, all.length)).toEqual(all);
  });

  it.each(SAMPLED)('keep them where they are correlated too (%s)', (method) => {
    const rows = points(method, 128, {
      combinations: [{ sum: { a: 1, c: 1 }, atMost: 1.2 }],
      correlations: [{ between: ['a', 'c'], rank: 0.8 }],
    });
    expect(rows.every(([a, , c]) => a + c <= 1.2)).toBe(true);
    expect(correlation(rows, 0, 2)).toBeGreaterThan(0.4);
  });

  it('of a grid are the combinations that are left, and are counted so', () => {
    const inputs = [
      input('x', { choices: [0, 0.1, 0.2] }, 'lever'),
      input('y', { choices: [0, 0.2] }, 'lever'),
      input('z', { choices: [5, 6] }),
    ];
    // 0.1 + 0.2 is a little more than 0.3 in binary numbers, and no more than it for a reader.
    const combinations = [{ sum: { x: 1, y: 1 }, atMost: 0.3 }];
    const sampling = { method: 'grid', samples: 0, seed: 'a' } as const;
    const rows = pointsOf({ inputs, sampling, combinations });
    expect(rows).toHaveLength(10);
    expect(rows.some(([x, y]) => x === 0.1 && y === 0.2)).toBe(true);
    expect(rows.some(([x, y]) => x === 0.2 && y === 0.2)).toBe(false);
    expect(pointCount({ inputs, sampling, combinations })).toBe(10);
  });

  it('of changes leave out changes, and are counted so', () => {
    const inputs = [input('x', { choices: [0, 1, 2] }), input('y', { choices: [0, 1] })];
    const combinations = [{ sum: { x: 1, y: 1 }, atMost: 1 }];
    for (const [method, expected] of [
      [
        'oneAtATime',
        [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
      ],
      [
        'pairs',
        [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
      ],
    ] as const) {
      const sampling = { method, samples: 0, seed: 'a' };
      expect(pointsOf({ inputs, sampling, combinations })).toEqual(expected);
      expect(pointCount({ inputs, sampling, combinations })).toBe(3);
    }
  });

  it('are strategies that are left in every world where levers are crossed, and are counted so', () => {
    const inputs = [
      input('x', { choices: [0, 10, 20] }, 'lever'),
      input('y', { choices: [0, 20] }, 'lever'),
      ...INPUTS.slice(0, 2),
    ];
    const combinations = [{ sum: { x: 1, y: 1 }, atMost: 30 }, ...under];
    const sampling = { method: 'sobol', samples: 8, levers: 'crossed', seed: 'a' } as const;
    const rows = pointsOf({ inputs, sampling, combinations });
    expect(strategyCount({ inputs, sampling, combinations })).toBe(5);
    expect(pointCount({ inputs, sampling, combinations })).toBe(40);
    expect(rows).toHaveLength(40);
    expect(rows.every(([x, y, ...world]) => x + y <= 30 && kept(world))).toBe(true);
  });

  it('are refused where fewer than one in a hundred is left, however few are asked for', () => {
    const sliver = [{ sum: { a: 1, c: 1 }, atMost: 0.1 }];
    // The triangle has an area of 0.005.
    for (const method of SAMPLED)
      for (const samples of [20, 2000])
        expect(() => points(method, samples, { combinations: sliver })).toThrow(RangeError);
  });
});

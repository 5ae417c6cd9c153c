import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS, type RobustnessMetric } from '../../../src/analysis/robustness/metrics.js';
import { type RobustnessAsked, robustness } from '../../../src/analysis/robustness/robustness.js';

const STATIC = { resamples: 0 };

const valuesOf = (asked: RobustnessAsked, metric: RobustnessMetric) =>
  robustness({ ...STATIC, ...asked }).strategies.map((strategy) => strategy[metric]?.value);
const ranksOf = (asked: RobustnessAsked, metric: RobustnessMetric) =>
  robustness({ ...STATIC, ...asked }).strategies.map((strategy) => strategy[metric]?.rank);

/** Steady, bold and dominated, in five states. */
const PAYOFFS = [
  [4, 4, 4, 4, 4],
  [9, 8, 0, 7, 1],
  [3, 3, 3, 3, 3],
];

describe('measures of robustness, worked out by hand', () => {
  it.each<[RobustnessMetric, number[], number[]]>([
    ['expected', [4, 5, 3], [2, 1, 3]],
    ['maximin', [4, 0, 3], [1, 3, 2]],
    // A tenth of the way through five ordered values: 0.4 between 0 and 1.
    ['lowQuantile', [4, 0.4, 3], [1, 3, 2]],
    // Best of the states: 9, 8, 4, 7, 4.
    ['minimaxRegret', [5, 4, 6], [2, 1, 3]],
    ['meanRegret', [(5 + 4 + 0 + 3 + 0) / 5, (0 + 0 + 4 + 0 + 3) / 5, (6 + 5 + 1 + 4 + 1) / 5], [2, 1, 3]],
    ['satisficing', [1, 0.6, 0], [1, 2, 3]],
    ['starr', [0.4, 0.6, 0], [2, 1, 3]],
  ])('%s', (metric, values, ranks) => {
    const asked = { payoffs: PAYOFFS, threshold: 4 };
    valuesOf(asked, metric).forEach((value, k) => {
      expect(value).toBeCloseTo(values[k], 12);
    });
    expect(ranksOf(asked, metric)).toEqual(ranks);
  });

  it('agree with the example of McPhail et al. in code: maximin, mean, and the share of states above 0.95', () => {
    const payoffs = [
      [0.7, 0.8, 0.9],
      [0.8, 0.9, 1],
    ];
    expect(valuesOf({ payoffs }, 'maximin')).toEqual([0.7, 0.8]);
    expect(valuesOf({ payoffs }, 'expected')[1]).toBeCloseTo(0.9, 12);
    expect(valuesOf({ payoffs, threshold: 0.95 }, 'satisficing')).toEqual([0, 1 / 3]);
  });

  it('count what is acceptable in place of a threshold, resampled with its states', () => {
    const payoffs = [
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ];
    const acceptable = [
      [true, true, true, false],
      [false, false, true, false],
    ];
    expect(valuesOf({ payoffs, acceptable, threshold: 9 }, 'satisficing')).toEqual([0.75, 0.25]);
    const { chance } = robustness({ payoffs, acceptable, resamples: 200 });
    // In no resample is the second acceptable in more states: at best in as many.
    const [first, second] = chance!.first.satisficing!;
    expect(first).toBeGreaterThan(second);
    expect(first + second).toBeCloseTo(1, 9);
    expect(() => robustness({ payoffs, acceptable: [[true]] })).toThrow(/2 strategies.*4 states/);
  });

  it('say nothing of a threshold that is not there', () => {
    expect(valuesOf({ payoffs: PAYOFFS }, 'satisficing')).toEqual([undefined, undefined, undefined]);
  });

  it('count a strategy as best within the tolerance', () => {
    expect(valuesOf({ payoffs: PAYOFFS, tolerance: 1 }, 'starr')).toEqual([0.4, 0.6, 0.4]);
  });

  it('give equal strategies the mean of their ranks', () => {
    expect(
      ranksOf(
        {
          payoffs: [
            [1, 2],
            [1, 2],
            [0, 0],
          ],
        },
        'expected',
      ),
    ).toEqual([1.5, 1.5, 3]);
  });
});

describe('weights of states', () => {
  it('count as that many states', () => {
    const weighted = {
      payoffs: [
        [1, 6, 2],
        [4, 3, 3],
      ],
      weights: [1, 2, 1],
      threshold: 3,
    };
    const repeated = {
      payoffs: [
        [1, 6, 6, 2],
        [4, 3, 3, 3],
      ],
      threshold: 3,
    };
    for (const metric of METRICS.filter((one) => one !== 'lowQuantile')) {
      const there = valuesOf(repeated, metric);
      valuesOf(weighted, metric).forEach((value, k) => {
        expect(value).toBeCloseTo(there[k]!, 12);
      });
    }
  });

  it('of 0 leave a state out', () => {
    const left = {
      payoffs: [
        [1, -50, 3],
        [2, 1, 2],
      ],
      weights: [1, 0, 1],
    };
    const without = {
      payoffs: [
        [1, 3],
        [2, 2],
      ],
    };
    for (const metric of METRICS) expect(valuesOf(left, metric)).toEqual(valuesOf(without, metric));
  });

  it('that are equal change nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 12 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (row, quantile) => {
          fc.pre(quantile < 1);
          const payoffs = [row, row.map((value) => 25 - value)];
          const even = valuesOf({ payoffs, quantile, weights: row.map(() => 3) }, 'lowQuantile');
          valuesOf({ payoffs, quantile }, 'lowQuantile').forEach((value, k) => {
            expect(even[k]).toBeCloseTo(value!, 9);
          });
        },
      ),
    );
  });
});

describe('the worst case', () => {
  it('falls with the number of states, the low quantile does not', () => {
    const bell = (n: number) =>
      Array.from({ length: n }, (_, k) => Math.abs(((k * 0.618034) % 1) - 0.5) * 20);
    const few = { payoffs: [bell(10)] };
    const many = { payoffs: [bell(1000)] };
    expect(valuesOf(many, 'maximin')[0]!).toBeLessThan(valuesOf(few, 'maximin')[0]! / 5);
    expect(Math.abs(valuesOf(many, 'lowQuantile')[0]! - 1)).toBeLessThan(0.05);
    expect(Math.abs(valuesOf(few, 'lowQuantile')[0]! - 1)).toBeLessThan(0.6);
  });
});

describe('a strategy that is worse in every state', () => {
  it('is never ranked before the one that is better, by any measure', () => {
    const row = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(row, row, (one, other) => {
        const asked = { payoffs: [one, one.map((value) => value - 1), other], threshold: 0 };
        for (const metric of METRICS) {
          const [better, worse] = ranksOf(asked, metric);
          expect(better!).toBeLessThanOrEqual(worse!);
        }
      }),
    );
  });
});

describe('agreement of measures', () => {
  it("is Kendall's tau-b and the share of pairs ordered alike", () => {
    const { agreement } = robustness({ ...STATIC, payoffs: PAYOFFS, threshold: 4 });
    const between = (one: RobustnessMetric, other: RobustnessMetric) =>
      agreement.find(({ metrics }) => metrics[0] === one && metrics[1] === other);
    // 2, 1, 3 against 1, 3, 2: of three pairs one alike.
    expect(between('expected', 'maximin')).toMatchObject({ kendall: -1 / 3, pairsAlike: 1 / 3 });
    expect(between('expected', 'meanRegret')).toMatchObject({ kendall: 1, pairsAlike: 1 });
    expect(agreement).toHaveLength((7 * 6) / 2);
  });
});

describe('structures', () => {
  const asked = {
    payoffs: [
      [5, 6, 1, 2],
      [3, 4, 3, 4],
    ],
    structures: ['linear', 'linear', 'step', 'step'],
    threshold: 3,
  };

  it('each give their ranks, and how they agree with those of all states', () => {
    const { structures } = robustness({ ...STATIC, ...asked });
    expect(structures.map(({ structure, states }) => [structure, states])).toEqual([
      ['linear', 2],
      ['step', 2],
    ]);
    expect(structures[0].strategies.map(({ expected }) => expected?.rank)).toEqual([1, 2]);
    expect(structures[1].strategies.map(({ expected }) => expected?.rank)).toEqual([2, 1]);
    // Over all states both have a mean of 3.5: a tie, in which no pair is ordered.
    expect(structures[0].agreement.expected).toEqual({ kendall: null, pairsAlike: 0 });
    expect(structures[1].agreement.maximin).toEqual({ kendall: 1, pairsAlike: 1 });
  });

  it('are none where no state has a label', () => {
    expect(robustness({ ...STATIC, payoffs: asked.payoffs }).structures).toEqual([]);
  });
});

describe('chance', () => {
  it('gives the ranks of resampled states: those of each strategy add up to 1, and so do those of each rank', () => {
    const { chance } = robustness({ payoffs: PAYOFFS, threshold: 4, resamples: 200 });
    for (const metric of METRICS) {
      const ranks = chance!.ranks[metric]!;
      for (let k = 0; k < 3; k++) {
        expect(ranks[k].reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
        expect(ranks.reduce((sum, row) => sum + row[k], 0)).toBeCloseTo(1, 9);
      }
      expect(chance!.first[metric]).toEqual(ranks.map((row) => row[0]));
    }
  });

  it('is none for a strategy that is better in every state, and even for two that are alike', () => {
    const clear = robustness({
      payoffs: [
        [1, 2, 3],
        [4, 5, 6],
      ],
      resamples: 50,
    }).chance!;
    expect(clear.first.expected).toEqual([0, expect.closeTo(1, 12)]);
    const alike = robustness({
      payoffs: [
        [1, 2, 3],
        [1, 2, 3],
      ],
      resamples: 50,
    }).chance!;
    expect(alike.first.expected).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  it('agrees with the normal approximation of a difference of means', () => {
    // Differences of 1 ± 5 in 100 states: mean 1, standard error 0.5, above 0 with probability Phi(2) = 0.977.
    const payoffs = [
      Array.from({ length: 100 }, (_, k) => 1 + (k % 2 === 0 ? 5 : -5)),
      new Array(100).fill(0),
    ];
    const { chance } = robustness({ payoffs, resamples: 2000 });
    expect(Math.abs(chance!.first.expected![0] - 0.977)).toBeLessThan(0.02);
  });

  it('follows from the seed', () => {
    const of = (seed: string) => robustness({ payoffs: PAYOFFS, resamples: 50, seed }).chance;
    expect(of('a')).toEqual(of('a'));
    expect(of('a')).not.toEqual(of('b'));
  });
});

describe('a wrong question', () => {
  const payoffs = [
    [1, 2],
    [3, 4],
  ];
  it.each<[string, RobustnessAsked]>([
    ['weights of another number of states', { payoffs, weights: [1] }],
    ['a weight below 0', { payoffs, weights: [1, -1] }],
    ['weights that are all 0', { payoffs, weights: [0, 0] }],
    ['labels of another number of states', { payoffs, structures: ['a'] }],
    ['a quantile of 1', { payoffs, quantile: 1 }],
    ['a tolerance below 0', { payoffs, tolerance: -1 }],
    ['a threshold that is none', { payoffs, threshold: Number.NaN }],
    ['half a resample', { payoffs, resamples: 0.5 }],
    ['a reference that is no strategy', { payoffs, noise: { reference: 2, variances: [0, 0] } }],
    ['noise of another number of strategies', { payoffs, noise: { reference: 0, variances: [0] } }],
  ])('as %s is refused', (_, asked) => {
    expect(() => robustness(asked)).toThrow(RangeError);
  });
});

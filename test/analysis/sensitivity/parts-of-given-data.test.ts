import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstChance } from '../../../src/analysis/sensitivity/against-chance.js';
import { classesOf, squaresOfClasses } from '../../../src/analysis/sensitivity/classes.js';
import { distancesToAll, sortedBy } from '../../../src/analysis/sensitivity/distances-to-all.js';
import { explainedVariance } from '../../../src/analysis/sensitivity/explained-squares.js';
import { squaresOfWaves, wavesOver } from '../../../src/analysis/sensitivity/waves.js';
import { dot } from '../../../src/maths/dot.js';

describe('classes of an input', () => {
  it('have neighbouring values, equally many rows each', () => {
    const { count, of } = classesOf([0.5, 0.1, 0.9, 0.3, 0.7, 0.2], 3, false);
    expect(count).toBe(3);
    expect([...of]).toEqual([1, 0, 2, 1, 2, 0]);
  });

  it('are the values themselves where these are few or choices', () => {
    expect([...classesOf([3, 1, 3, 2], 3, false).of]).toEqual([2, 0, 2, 1]);
    expect(classesOf([4, 1, 3, 2], 2, true).count).toBe(4);
  });

  it('keep equal values together and leave none empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1 }), (values) => {
        const { count, of } = classesOf(values, 4, false);
        expect([...new Set(of)].sort()).toEqual(Array.from({ length: count }, (_, k) => k));
        expect(count).toBeLessThanOrEqual(4);
        values.forEach((one, i) => {
          values.forEach((other, j) => {
            if (one === other) expect(of[i]).toBe(of[j]);
            if (one < other) expect(of[i]).toBeLessThanOrEqual(of[j]);
          });
        });
      }),
    );
  });

  it('explain the squares of their means, without what chance gives', () => {
    const squares = squaresOfClasses([1, 3, 7, 9], { count: 2, of: Int32Array.from([0, 0, 1, 1]) });
    // Means 2 and 8 about 5: 4 times 9; within them 4 times 1, of two degrees of freedom.
    expect(squares).toEqual({ explained: 36, total: 40, terms: 1 });
    expect(explainedVariance(squares, 4, 1)).toBeCloseTo(34 / 3, 12);
    expect(explainedVariance(squares, 4, 2)).toBeCloseTo(32 / 3, 12);
  });
});

describe('waves over sorted rows', () => {
  it('have length 1 and are at right angles to each other and to a constant', () => {
    const waves = wavesOver(17, 6);
    waves.forEach((one, i) => {
      waves.forEach((other, j) => {
        expect(dot(one, other)).toBeCloseTo(i === j ? 1 : 0, 12);
      });
      expect(dot(one, new Float64Array(17).fill(1))).toBeCloseTo(0, 12);
    });
  });

  it('explain all of a curve that is one of them, and none of one that is not', () => {
    const waves = wavesOver(20, 3);
    const [, second] = waves;
    const alone = squaresOfWaves(
      second.map((value) => 5 + 2 * value),
      waves,
    );
    expect(alone.explained).toBeCloseTo(4, 12);
    expect(alone.total).toBeCloseTo(4, 12);
    expect(squaresOfWaves(wavesOver(20, 9)[8], waves).explained).toBeCloseTo(0, 12);
  });
});

describe('distances of classes to all rows', () => {
  const distances = (outcomes: number[], of: number[]) => [
    ...distancesToAll(sortedBy(Float64Array.from(outcomes)), {
      count: Math.max(...of) + 1,
      of: Int32Array.from(of),
    }),
  ];

  it('are the largest differences of cumulative shares', () => {
    expect(distances([1, 2, 3, 4], [0, 0, 1, 1])).toEqual([0.5, 0.5]);
    // The single 2 has nothing below it where all have a third, and everything from it on where all have two thirds.
    const [, alone] = distances([1, 2, 3], [0, 1, 0]);
    expect(alone).toBeCloseTo(1 / 3, 12);
  });

  it('count equal outcomes as equal', () => {
    expect(distances([1, 1, 1, 1], [0, 1, 0, 1])).toEqual([0, 0]);
    expect(distances([0, 1, 0, 1], [0, 0, 1, 1])).toEqual([0, 0]);
  });

  it('are those of a count at every outcome', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), { minLength: 1 }),
        (rows) => {
          const of = [0, 1, ...rows.map(([, one]) => (one ? 1 : 0))];
          const outcomes = [3, 3, ...rows.map(([outcome]) => outcome)];
          const share = (k: number | null, at: number) => {
            const own = outcomes.filter((_, n) => k === null || of[n] === k);
            return own.filter((outcome) => outcome <= at).length / own.length;
          };
          const counted = [0, 1].map((k) =>
            Math.max(...outcomes.map((at) => Math.abs(share(k, at) - share(null, at)))),
          );
          distances(outcomes, of).forEach((distance, k) => {
            expect(distance).toBeCloseTo(counted[k], 12);
          });
        },
      ),
    );
  });
});

describe('measures against chance', () => {
  it('have the share of permutations in which any input stands out as far', () => {
    const permuted = Array.from({ length: 39 }, (_, n) => [n % 3, 10 * (n % 5)]);
    const [clear, ordinary] = againstChance([100, 20], permuted);
    expect(clear).toMatchObject({ chance: 1 / 40, beyondChance: true });
    expect(clear.ofUseless).toBeCloseTo(1, 12);
    expect(ordinary.beyondChance).toBe(false);
    expect(ordinary.ofUseless).toBeCloseTo(mean10(), 12);
  });

  /** Mean of 0, 10, 20, 30 and 40 over 39 permutations: the last one lacks 40. */
  const mean10 = () => (8 * 100 - 40) / 39;

  it('never stand out without more permutations than one in twenty', () => {
    const permuted = Array.from({ length: 18 }, (_, n) => [n]);
    expect(againstChance([1000], permuted)[0]).toMatchObject({ chance: 1 / 19, beyondChance: false });
  });

  it('never stand out where nothing varies', () => {
    const [still] = againstChance(
      [0],
      Array.from({ length: 99 }, () => [0]),
    );
    expect(still).toEqual({ ofUseless: 0, chance: 1, beyondChance: false });
  });
});

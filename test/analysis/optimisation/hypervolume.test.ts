import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypervolume } from '../../../src/analysis/optimisation/hypervolume.js';

/** Volume by inclusion and exclusion over all subsets: slow and plainly right. */
function bySubsets(front: readonly (readonly number[])[], reference: readonly number[]): number {
  let total = 0;
  for (let subset = 1; subset < 1 << front.length; subset++) {
    const points = front.filter((_, n) => (subset >> n) & 1);
    const box = reference.reduce(
      (product, limit, g) => product * Math.max(0, limit - Math.max(...points.map((point) => point[g]))),
      1,
    );
    total += points.length % 2 === 1 ? box : -box;
  }
  return total;
}

const fronts = fc.integer({ min: 1, max: 5 }).chain((goals) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: goals, maxLength: goals }), {
    minLength: 1,
    maxLength: 8,
  }),
);
const fives = (front: readonly (readonly number[])[]) => front[0].map(() => 5);

describe('hypervolume', () => {
  it('of one goal is the distance of the lowest point', () => {
    expect(hypervolume([[3], [1]], [4])).toBe(3);
  });

  it('of two goals is the area of the stairs', () => {
    // 3 x 1 of the first step, 2 x 2 of the second; the third point is behind both.
    expect(
      hypervolume(
        [
          [1, 3],
          [2, 1],
          [3, 3.5],
        ],
        [4, 4],
      ),
    ).toBe(7);
  });

  it('of three goals is the volume of the blocks', () => {
    // Three bars 1 x 1 x 3 along the axes of a cube of 3, which share the corner block: 3 x 3 - 2.
    const bars = [
      [0, 2, 2],
      [2, 0, 2],
      [2, 2, 0],
    ];
    expect(hypervolume(bars, [3, 3, 3])).toBe(7);
  });

  it('of four goals is counted the same way', () => {
    const bars = [
      [0, 2, 2, 2],
      [2, 0, 2, 2],
      [2, 2, 0, 2],
      [2, 2, 2, 0],
    ];
    expect(hypervolume(bars, [3, 3, 3, 3])).toBe(4 * 3 - 3);
  });

  it('ignores points that are not better than the reference in every goal', () => {
    expect(
      hypervolume(
        [
          [0, 4],
          [5, 0],
          [1, 1],
        ],
        [4, 4],
      ),
    ).toBe(9);
    expect(hypervolume([[4, 4]], [4, 4])).toBe(0);
    expect(hypervolume([], [1, 1])).toBe(0);
  });

  it('is the same by inclusion and exclusion, for one to five goals', () => {
    fc.assert(
      fc.property(fronts, (front) => {
        expect(hypervolume(front, fives(front))).toBe(bySubsets(front, fives(front)));
      }),
    );
  });

  it('depends on the set of points alone and never falls when a point comes', () => {
    fc.assert(
      fc.property(fronts, (front) => {
        const reference = fives(front);
        const whole = hypervolume(front, reference);
        expect(hypervolume([...front].reverse().concat(front), reference)).toBe(whole);
        expect(whole).toBeGreaterThanOrEqual(hypervolume(front.slice(1), reference));
      }),
    );
  });

  // Exact integrals over the whole fronts. Reference 1.1; then 1 and 11, where the same front leaves out other volumes.
  const share = (n: number, count: number) => (n + 0.5) / count;
  const fine = Array.from({ length: 20_000 }, (_, n) => share(n, 20_000));
  it.each([
    ['ZDT1', (x: number) => 1 - Math.sqrt(x), [0.6666666666666666, 0.8766666666666669, 120.66666666666667]],
    ['ZDT2', (x: number) => 1 - x * x, [0.3333333333333333, 0.5433333333333336, 120.33333333333333]],
  ] as const)('of the front of %s is its integral', (_, front, exact) => {
    const points = [[0, front(0)], ...fine.map((x) => [x, front(x)]), [1, front(1)]];
    for (const [n, limit] of [1, 1.1, 11].entries()) {
      const found = hypervolume(points, [limit, limit]);
      expect(found).toBeLessThanOrEqual(exact[n] + 1e-9);
      expect(found).toBeGreaterThan(exact[n] - 1e-4);
    }
  });

  it('of the sphere of DTLZ2 goes towards its integral from below, the finer the front the nearer', () => {
    // Lattice points projected to the sphere; their shortfall goes with one over the number of divisions.
    const shortfall = (divisions: number): number => {
      const points = Array.from({ length: divisions + 1 }, (_, i) =>
        Array.from({ length: divisions + 1 - i }, (_, j) => [i, j, divisions - i - j]),
      ).flat();
      const front = points.map((point) => point.map((x) => x / Math.hypot(...point)));
      return 0.8074012244017016 - hypervolume(front, [1.1, 1.1, 1.1]);
    };
    const [coarse, finer, finest] = [12, 48, 96].map(shortfall);
    expect(coarse / 0.8074012244017016).toBeCloseTo(1 - 0.9225288, 6);
    expect(finer).toBeLessThan(coarse / 3.5);
    expect(finest).toBeLessThan(finer / 1.8);
    expect(finest).toBeGreaterThan(0);
  });

  it.each([
    [[[1, 2]], [1]],
    [[[1, Number.NaN]], [1, 1]],
    [[], []],
    [[[1]], [Number.POSITIVE_INFINITY]],
  ])('refuses %j with the reference %j', (front, reference) => {
    expect(() => hypervolume(front, reference)).toThrow(RangeError);
  });
});

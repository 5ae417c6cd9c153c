import fc from 'fast-check';
import { lusolve } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { solveLinearSystem } from '../../src/maths/linear-system.js';

/** Rows of a square matrix, one after the other. */
const flat = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());

const entry = fc.double({ min: -5, max: 5, noNaN: true });

/** Matrices whose diagonal outweighs the rest of its row, which are never singular, in random order of rows. */
const systems = fc.integer({ min: 1, max: 12 }).chain((n) =>
  fc.record({
    rows: fc
      .array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
      .map((rows) => rows.map((row, i) => row.map((value, j) => (i === j ? value + 6 * n : value))))
      .chain((rows) => fc.shuffledSubarray(rows, { minLength: n, maxLength: n })),
    right: fc.array(entry, { minLength: n, maxLength: n }),
  }),
);

describe('a linear system', () => {
  it('has the solution that mathjs finds', () => {
    fc.assert(
      fc.property(systems, ({ rows, right }) => {
        const theirs = lusolve(rows, right) as number[][];
        const ours = solveLinearSystem(flat(rows), Float64Array.from(right));
        for (const [i, [x]] of theirs.entries()) expect(ours[i]).toBeCloseTo(x, 10);
      }),
    );
  });

  it('is solved where a column begins with 0, and left as it was', () => {
    const matrix = flat([
      [0, 2, 0],
      [1, 0, 1],
      [1, 0, -1],
    ]);
    const right = Float64Array.of(4, 3, 1);
    expect([...solveLinearSystem(matrix, right)]).toEqual([2, 2, 1]);
    expect([...matrix]).toEqual([0, 2, 0, 1, 0, 1, 1, 0, -1]);
    expect([...right]).toEqual([4, 3, 1]);
  });

  it('keeps its digits where a small first entry would lose them without pivoting', () => {
    const [x, y] = solveLinearSystem(Float64Array.of(1e-20, 1, 1, 1), Float64Array.of(1, 2));
    expect(x).toBeCloseTo(1, 12);
    expect(y).toBeCloseTo(1, 12);
  });

  it('is refused when it is singular or its sizes do not fit', () => {
    expect(() => solveLinearSystem(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 2))).toThrow(
      'no pivot in column 2',
    );
    expect(() => solveLinearSystem(new Float64Array(5), new Float64Array(2))).toThrow(RangeError);
  });
});

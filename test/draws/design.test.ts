import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWS_PER_BLOCK, latinHypercube, latinHypercubeColumn, quantileOf } from '../../src/draws/design.js';

/** The uniforms of one parameter over draws from..to. */
const columnOf = (seed: string, parameter: string, from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => latinHypercubeColumn(seed, parameter, from + i));

const strataOf = (column: number[]) =>
  column.map((u) => Math.floor(u * DRAWS_PER_BLOCK)).sort((a, b) => a - b);

describe('the Latin hypercube', () => {
  it('has one draw in every stratum of every block', () => {
    const every = Array.from({ length: DRAWS_PER_BLOCK }, (_, stratum) => stratum);
    for (const block of [0, 1, 7]) {
      const from = block * DRAWS_PER_BLOCK + 1;
      expect(strataOf(columnOf('s', 'theta', from, from + DRAWS_PER_BLOCK - 1))).toEqual(every);
    }
  });

  it('stays strictly between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 1e6 }), (seed, parameter, draw) => {
        const u = latinHypercubeColumn(seed, parameter, draw);
        expect(u).toBeGreaterThan(0);
        expect(u).toBeLessThan(1);
      }),
    );
  });

  it('gives draw k the same value in whatever order draws are asked for', () => {
    const forwards = columnOf('order', 'theta', 1, 120);
    const backwards = Array.from({ length: 120 }, (_, i) => latinHypercubeColumn('order', 'theta', 120 - i));
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('gives a parameter the same values whatever other parameters there are', () => {
    const alone = latinHypercube('s', ['theta'], 17);
    const among = latinHypercube('s', ['alpha', 'theta', 'omega'], 17);
    expect(among[1]).toBe(alone[0]);
    expect(among.length).toBe(3);
  });

  it('is the same again after its memory was cleared', () => {
    const before = columnOf('memory', 'theta', 1, 50);
    for (let i = 0; i < 3000; i++) latinHypercubeColumn('memory', `other ${i}`, 1);
    expect(columnOf('memory', 'theta', 1, 50)).toEqual(before);
  });

  it('differs between seeds, parameters and blocks', () => {
    const column = columnOf('s', 'theta', 1, 50);
    expect(columnOf('t', 'theta', 1, 50)).not.toEqual(column);
    expect(columnOf('s', 'eta', 1, 50)).not.toEqual(column);
    expect(columnOf('s', 'theta', 51, 100)).not.toEqual(column);
  });

  it('leaves parameters nearly uncorrelated with each other', () => {
    const columns = Array.from({ length: 20 }, (_, i) => columnOf('s', `parameter ${i}`, 1, 50));
    let squares = 0;
    let pairs = 0;
    for (let i = 0; i < columns.length; i++) {
      for (let j = 0; j < i; j++) {
        const r = correlation(columns[i], columns[j]);
        expect(Math.abs(r)).toBeLessThan(0.55);
        squares += r * r;
        pairs++;
      }
    }
    // Independent columns of 50 have a mean squared correlation of 1 / 49.
    expect(squares / pairs).toBeGreaterThan(0.5 / 49);
    expect(squares / pairs).toBeLessThan(2 / 49);
  });

  it('has no draw before the first', () => {
    for (const draw of [0, -1, 1.5, Number.NaN]) {
      expect(() => latinHypercubeColumn('s', 'theta', draw)).toThrow(RangeError);
    }
  });
});

describe('the quantile of a distribution', () => {
  it('agrees with cases worked by hand', () => {
    expect(quantileOf({ kind: 'uniform', low: 2, high: 6 }, 0.25)).toBe(3);
    expect(quantileOf({ kind: 'logUniform', low: 1, high: 100 }, 0.5)).toBeCloseTo(10, 12);
    // Below the mode: F = (x - 0)^2 / (10 * 4); above it: 1 - F = (10 - x)^2 / (10 * 6).
    const triangle = { kind: 'triangular', low: 0, high: 10, mode: 4 } as const;
    expect(quantileOf(triangle, 0.1)).toBeCloseTo(2, 12);
    expect(quantileOf(triangle, 0.4)).toBeCloseTo(4, 12);
    expect(quantileOf(triangle, 0.85)).toBeCloseTo(7, 12);
  });

  it('takes a mode at either end', () => {
    expect(quantileOf({ kind: 'triangular', low: 0, high: 1, mode: 0 }, 0.75)).toBeCloseTo(0.5, 12);
    expect(quantileOf({ kind: 'triangular', low: 0, high: 1, mode: 1 }, 0.25)).toBeCloseTo(0.5, 12);
  });

  const kinds = fc.constantFrom('uniform' as const, 'logUniform' as const, 'triangular' as const);
  const size = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('rises with the share and never leaves the range', () => {
    fc.assert(
      fc.property(kinds, size, size, share, share, share, (kind, low, width, at, u, v) => {
        const high = low + width;
        const distribution = { kind, low, high, mode: Math.min(high, low + at * width) };
        const [small, large] = [Math.min(u, v), Math.max(u, v)].map((p) => quantileOf(distribution, p));
        expect(small).toBeGreaterThanOrEqual(low);
        expect(large).toBeLessThanOrEqual(high);
        expect(small).toBeLessThanOrEqual(large + 1e-9 * high);
      }),
    );
  });

  it('is the value itself for a range of one point', () => {
    for (const kind of ['uniform', 'logUniform', 'triangular'] as const) {
      expect(quantileOf({ kind, low: 3, high: 3, mode: 3 }, 0.7)).toBe(3);
    }
  });

  it('refuses what is not a distribution', () => {
    const uniform = { kind: 'uniform', low: 0, high: 1 } as const;
    expect(() => quantileOf({ ...uniform, low: 2 }, 0.5)).toThrow('empty');
    expect(() => quantileOf({ ...uniform, high: Number.POSITIVE_INFINITY }, 0.5)).toThrow('endless');
    expect(() => quantileOf(uniform, 1.5)).toThrow('share');
    expect(() => quantileOf({ ...uniform, kind: 'logUniform' }, 0.5)).toThrow('above 0');
    expect(() => quantileOf({ ...uniform, kind: 'triangular' }, 0.5)).toThrow('mode');
    expect(() => quantileOf({ ...uniform, kind: 'triangular', mode: 2 }, 0.5)).toThrow('mode');
  });
});

function correlation(x: number[], y: number[]): number {
  const centre = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [centre(x), centre(y)];
  const products = (u: number[], p: number, v: number[], q: number) =>
    u.reduce((sum, value, i) => sum + (value - p) * (v[i] - q), 0);
  return products(x, a, y, b) / Math.sqrt(products(x, a, x, a) * products(y, b, y, b));
}

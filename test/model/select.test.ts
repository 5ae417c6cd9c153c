import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Selection, selectionScratch, selectTop } from '../../src/model/engine/select.js';
import { stream } from '../../src/random/streams.js';

/** Rows selected by the cut, as a caller would mark them. */
function selected(scores: ArrayLike<number>, k: number, scratch = selectionScratch(8)): number[] {
  const column = Float64Array.from(scores);
  const cut: Selection = { threshold: Number.NaN, ties: -1 };
  selectTop(column, column.length, k, scratch, cut);
  expect(column).toEqual(Float64Array.from(scores));
  let ties = cut.ties;
  const rows: number[] = [];
  column.forEach((score, row) => {
    if (score > cut.threshold || (score === cut.threshold && ties-- > 0)) rows.push(row);
  });
  return rows;
}

/** The same by sorting: higher first, lower row first among equals. */
function selectedBySorting(scores: ArrayLike<number>, k: number): number[] {
  const rows = Array.from(scores, (score, row) => ({ score, row }));
  rows.sort((a, b) => b.score - a.score || a.row - b.row);
  return rows
    .slice(0, Math.max(0, k))
    .map(({ row }) => row)
    .sort((a, b) => a - b);
}

describe('selectTop', () => {
  it('selects what sorting selects, ties by row', () => {
    const score = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constantFrom(1e12, -1e12, 5e-324, 0.1),
    );
    fc.assert(
      fc.property(fc.array(score, { maxLength: 200 }), fc.integer({ min: -1, max: 210 }), (scores, k) => {
        expect(selected(scores, k)).toEqual(selectedBySorting(scores, k));
      }),
      { numRuns: 1000 },
    );
  });

  it('selects exactly k of a long list, with one working space for lists of any length', () => {
    const next = stream('select', 'test');
    const scratch = selectionScratch(10);
    for (const n of [5000, 30, 20_000, 1]) {
      const scores = Float64Array.from({ length: n }, () => Math.round(next() ** -0.7 * 50) / 50);
      for (const k of [0, 1, Math.floor(n / 5), n - 1, n, n + 5]) {
        const rows = selected(scores, k, scratch);
        expect(rows).toEqual(selectedBySorting(scores, k));
        expect(rows.length).toBe(Math.min(n, k));
      }
    }
  });

  it.each([
    ['everyone equal', new Array(50).fill(2.5)],
    ['a range too narrow for bins', [1, 1 + 2 ** -52, 1, 1 + 2 ** -52, 5e-324, 0]],
    ['a range of subnormal size', [5e-324, 0, 1e-323, 0, 5e-324]],
    ['a range too wide for bins', [-1.7e308, 1.7e308, 0, 1, 2, 1.7e308]],
    [
      'one outlier that leaves all others in one bin',
      [1e15, ...Array.from({ length: 60 }, (_, i) => i % 13)],
    ],
  ])('holds with %s', (_, scores) => {
    for (let k = 0; k <= scores.length; k++)
      expect(selected(scores, k)).toEqual(selectedBySorting(scores, k));
  });

  it('reads only the first n rows', () => {
    const cut: Selection = { threshold: 0, ties: 0 };
    selectTop(Float64Array.of(1, 2, 3, 99), 3, 1, selectionScratch(4), cut);
    expect(cut).toEqual({ threshold: 3, ties: 1 });
  });
});

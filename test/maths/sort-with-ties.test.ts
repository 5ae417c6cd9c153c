import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortWithTies } from '../../src/maths/sort-with-ties.js';

describe('sort of a column with equal numbers', () => {
  it('gives what the column’s own sort gives', () => {
    const number = fc.oneof(fc.constantFrom(0.6, 0.75, 1.2), fc.double({ noNaN: true }));
    const column = fc
      .array(number, { maxLength: 300 })
      .map((numbers) => Float64Array.from(numbers, (x) => x + 0));
    fc.assert(
      fc.property(column, (values) => {
        expect(sortWithTies(values.slice())).toEqual(values.slice().sort());
      }),
    );
  });

  it('sorts what is sorted, turned round or all equal as well, however long', () => {
    const rising = Float64Array.from({ length: 50_000 }, (_, n) => n);
    expect(sortWithTies(rising.slice())).toEqual(rising);
    expect(sortWithTies(rising.slice().reverse())).toEqual(rising);
    const equal = new Float64Array(50_000).fill(7);
    expect(sortWithTies(equal.slice())).toEqual(equal);
  });
});

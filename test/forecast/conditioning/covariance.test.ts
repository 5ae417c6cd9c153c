import { describe, expect, it } from 'vitest';
import { centred, product, shrinkageOf } from '../../../src/forecast/conditioning/covariance.js';
import { stream } from '../../../src/random/streams.js';

const column = (label: string, length: number): Float64Array => {
  const random = stream('covariance', label);
  return Float64Array.from({ length }, () => random() - 0.5);
};
const apart = (columns: readonly Float64Array[]) => columns.map((_, c) => c);

describe('correlations of an ensemble', () => {
  it('are drawn to none where columns have nothing to do with each other', () => {
    const columns = Array.from({ length: 12 }, (_, c) => column(`${c}`, 40));
    expect(shrinkageOf(centred(columns), apart(columns))).toBeGreaterThan(0.6);
  });

  it('stand where columns go together and there are many members', () => {
    const common = column('common', 500);
    const columns = Array.from({ length: 12 }, (_, c) =>
      column(`${c}`, 500).map((x, m) => 0.3 * x + common[m]),
    );
    expect(shrinkageOf(centred(columns), apart(columns))).toBeLessThan(0.02);
  });

  it('stand within a group', () => {
    const columns = Array.from({ length: 12 }, (_, c) => column(`${c}`, 40));
    const two = [...columns.slice(0, 2), columns[0], columns[1]];
    expect(shrinkageOf(centred(two), [0, 0, 1, 1])).toBeLessThan(0.1);
    expect(shrinkageOf(centred(two.slice(0, 2)), [0, 0])).toBe(1);
  });

  it('of one column alone are none', () => {
    expect(shrinkageOf(centred([column('one', 10)]), [0])).toBe(1);
  });

  it('come from products about the means', () => {
    const { means, columns } = centred([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 9)]);
    expect(means).toEqual([2, 5]);
    expect(product(columns[0], columns[1])).toBe(3.5);
  });
});

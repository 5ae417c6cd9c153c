import { describe, expect, it } from 'vitest';
import { evpi } from '../../../src/analysis/information/evpi.js';
import { normalDraws, OF_VOI } from './normal-decision.js';

describe('the value of perfect information', () => {
  it('is what the choice that is best on average forgoes, and nothing where it is always best', () => {
    const found = evpi([
      [0, 0, 0, 0],
      [4, 4, -2, 4],
    ]);
    expect(found).toMatchObject({ chosen: 1, value: 0.5, losses: [0, 0, 2, 0], low: 0 });
    // t of 3 degrees of freedom, 3.182, times the standard error of 0, 0, 2, 0, which is 1/2.
    expect(found.high).toBeCloseTo(0.5 + 3.182 / 2, 2);
    expect(
      evpi([
        [3, 2],
        [1, 1],
      ]),
    ).toMatchObject({ chosen: 0, value: 0, low: 0, high: 0 });
  });

  it('is the exact one of a normal decision within 3 %, from 20,000 draws', () => {
    const p1 = normalDraws(20_000, 1, 1, 'a');
    const p2 = normalDraws(20_000, 0, 2, 'b');
    const { value, low, high } = evpi([new Float64Array(p1.length), p1.map((own, d) => own - p2[d])]);
    expect(Math.abs(value / OF_VOI.evpi - 1)).toBeLessThan(0.03);
    expect(low).toBeLessThan(OF_VOI.evpi);
    expect(high).toBeGreaterThan(OF_VOI.evpi);
  });

  it('does not change where the same money is added to all choices of a draw', () => {
    const one = evpi([
      [0, 5, 2],
      [3, 1, 2],
    ]);
    const other = evpi([
      [10, 25, 32],
      [13, 21, 32],
    ]);
    expect(other.value).toBeCloseTo(one.value, 12);
  });

  it.each([
    ['no choice', []],
    ['one draw', [[1], [2]]],
    [
      'columns of different length',
      [
        [1, 2],
        [1, 2, 3],
      ],
    ],
    [
      'a value that is missing',
      [
        [1, Number.NaN],
        [1, 2],
      ],
    ],
  ])('cannot be had from %s', (_, netBenefit) => {
    expect(() => evpi(netBenefit)).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { type Reductions, shapleyShares } from '../../../../src/model/submodels/health/burden.js';

/** The log reduction that averts a share of burden. */
const averting = (share: number): number => -Math.log(1 - share);

/**
 * Alone they avert 0.5, 0.2 and 0.1 and leave 0.5, 0.8 and 0.9. Products and practice together leave 0.4, products and
 * adoption 0.45, practice and adoption 0.72, all three 0.36: they avert 0.6, 0.55, 0.28 and 0.64.
 */
const THREE: Reductions = {
  ownProducts: averting(0.5),
  practice: averting(0.2),
  outsideAdoption: averting(0.1),
};

function expectShares(x: Reductions, ceiling: number, expected: readonly number[]): void {
  const { ownProducts, practice, outsideAdoption } = shapleyShares(x, ceiling);
  [ownProducts, practice, outsideAdoption].forEach((share, c) => {
    expect(share).toBeCloseTo(expected[c], 12);
  });
}

describe('the shares of own products, practice and outside adoption in what they avert together', () => {
  it('are a third of what a channel adds first, a sixth of it after either other, a third of it last', () => {
    expectShares(THREE, 1, [
      0.5 / 3 + (0.6 - 0.2) / 6 + (0.55 - 0.1) / 6 + (0.64 - 0.28) / 3,
      0.2 / 3 + (0.6 - 0.5) / 6 + (0.28 - 0.1) / 6 + (0.64 - 0.55) / 3,
      0.1 / 3 + (0.55 - 0.5) / 6 + (0.28 - 0.2) / 6 + (0.64 - 0.6) / 3,
    ]);
  });

  it('stop at the ceiling: under 0.58 nothing comes after products and practice, which fill it', () => {
    expectShares(THREE, 0.58, [
      0.5 / 3 + (0.58 - 0.2) / 6 + (0.55 - 0.1) / 6 + (0.58 - 0.28) / 3,
      0.2 / 3 + (0.58 - 0.5) / 6 + (0.28 - 0.1) / 6 + (0.58 - 0.55) / 3,
      0.1 / 3 + (0.55 - 0.5) / 6 + (0.28 - 0.2) / 6,
    ]);
  });

  it('stop at a ceiling that each of two channels reaches alone', () => {
    // adoption alone averts 0.1 of 0.15; only before it, or after it, is there room for the others
    expectShares(THREE, 0.15, [0.15 / 3 + 0.05 / 6, 0.15 / 3 + 0.05 / 6, 0.1 / 3]);
  });

  it('are negative where a channel adds burden: alone, practice that doubles it averts minus all', () => {
    expectShares({ ownProducts: 0, practice: -Math.log(2), outsideAdoption: 0 }, 0.6, [0, -1, 0]);
  });
});

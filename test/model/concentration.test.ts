import { describe, expect, it } from 'vitest';
import { concentrationOf, POOREST } from '../../src/model/entries/concentration.js';
import { medinno } from '../../src/model/medinno.js';

const of = (...amounts: number[]) => concentrationOf(Float64Array.of(...amounts));

describe('concentration of research money', () => {
  it('is 0 where all have the same, and the curve is the diagonal', () => {
    const { gini, lorenz } = of(3, 3, 3, 3, 3);
    expect(gini).toBeCloseTo(0, 12);
    for (const [n, share] of POOREST.entries()) expect(lorenz[n]).toBeCloseTo(share, 12);
  });

  it('is (n - 1) / n where one of n has everything', () => {
    const { gini, lorenz } = of(0, 0, 10, 0);
    expect(gini).toBeCloseTo(0.75, 12);
    expect(lorenz[6]).toBe(0);
    expect(lorenz[7]).toBeCloseTo(0.2, 12);
  });

  it('does not depend on order or unit, and grows when money moves from poor to rich', () => {
    const { gini } = of(1, 2, 3, 4);
    expect(gini).toBeCloseTo(0.25, 12);
    expect(of(40, 10, 30, 20).gini).toBeCloseTo(gini, 12);
    expect(of(0.5, 2, 3, 4.5).gini).toBeGreaterThan(gini);
  });

  it('agrees with the area between the diagonal and the curve', () => {
    const { gini, lorenz } = of(...Array.from({ length: 1000 }, (_, n) => n * n));
    const ends = [0, ...lorenz, 1];
    const area = ends.slice(1).reduce((sum, value, n) => sum + (0.1 * (value + ends[n])) / 2, 0);
    expect(1 - 2 * area).toBeCloseTo(gini, 1);
    expect(1 - 2 * area).toBeLessThan(gini);
  });

  it('is to the bit that of the sorted amounts, where most have the least of all', () => {
    const amounts = Float64Array.from({ length: 997 }, (_, n) =>
      n % 3 === 0 ? 1 + ((n * 7919) % 101) / 7 : 0.3,
    );
    const { gini, lorenz } = concentrationOf(amounts.slice());
    expect(concentrationOf(amounts.slice().sort())).toEqual({ gini, lorenz });
    const given = amounts.slice();
    concentrationOf(given);
    expect(given).toEqual(amounts.slice().sort());
  });

  it('takes nobody, or nothing to share, as equality', () => {
    expect(of().gini).toBe(0);
    expect(of(0, 0).gini).toBe(0);
  });

  it('is observed as a level with its curve in nine parts', () => {
    const indicator = medinno.indicators.find(({ id }) => id === 'fundingGini')!;
    expect(indicator).toMatchObject({ kind: 'ratio', scale: 'intensive' });
    expect(indicator.parts).toHaveLength(1);
  });
});

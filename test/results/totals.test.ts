import { describe, expect, it } from 'vitest';
import { pairedDifference, seriesIndex, totalOver, unitOfTotal } from '../../src/results/totals.js';
import { tinyCollected } from './tiny.js';

const YEARS = [
  [
    [1, 2],
    [10, 20],
    [100, 200],
  ],
];

describe('totals over a horizon', () => {
  const collected = tinyCollected({
    table: { flow: YEARS, stock: YEARS, ratio: YEARS, 'flow area=oncology': YEARS },
    kinds: { stock: 'stock', ratio: 'ratio' },
    draws: [1],
  });

  it('add flows, keep the last stock, average ratios', () => {
    expect([...totalOver(collected, 0, 0)]).toEqual([111, 222]);
    expect([...totalOver(collected, 0, 1)]).toEqual([100, 200]);
    expect([...totalOver(collected, 0, 2)]).toEqual([37, 74]);
  });

  it('take a range of years, its end left out', () => {
    expect([...totalOver(collected, 0, 0, 1, 3)]).toEqual([110, 220]);
    expect([...totalOver(collected, 0, 1, 0, 2)]).toEqual([10, 20]);
    expect([...totalOver(collected, 0, 2, 0, 2)]).toEqual([5.5, 11]);
  });

  it('leave what was collected as it was', () => {
    totalOver(collected, 0, 0);
    expect([...collected.column(0, 0, 0)]).toEqual([1, 2]);
  });

  it('lose "a year" from the unit of a flow only', () => {
    expect(unitOfTotal('papers a year', 'flow')).toBe('papers');
    expect(unitOfTotal('papers a year', 'ratio')).toBe('papers a year');
    expect(unitOfTotal('DALYs (discounted) a year', 'flow')).toBe('DALYs (discounted)');
  });

  it('are found by indicator and part; an unknown one is an error that names it', () => {
    expect(seriesIndex(collected, 'flow', 'area=oncology')).toBe(3);
    expect(() => seriesIndex(collected, 'flow', 'area=none')).toThrow('flow (area=none)');
  });
});

describe('the difference of two totals', () => {
  const difference = (a: number, b: number) => pairedDifference(Float64Array.of(a), Float64Array.of(b))[0];

  it('is none where they differ by rounding alone', () => {
    expect(difference(0.1 + 0.2, 0.3)).toBe(0);
    expect(difference(-1e6 - 1e-9, -1e6)).toBe(0);
  });

  it('is kept however small it is beside that', () => {
    expect(difference(1e-20, 0)).toBe(1e-20);
    expect(difference(1e6 + 1e-4, 1e6)).toBeCloseTo(1e-4, 8);
  });
});

import { describe, expect, it } from 'vitest';
import { studentPValue } from '../../src/statistics/student-p-value.js';

describe('the two-sided probability of Student’s t', () => {
  // scipy 1.17.1, 2 * stats.t.sf.
  it.each([
    [2.5, 7, 0.04099221858575289],
    [0.3, 3, 0.783763292039919],
    [0.01, 1, 0.993634014470186],
  ])('of %d with %i degrees of freedom is that of a second program', (statistic, degrees, value) => {
    expect(studentPValue(statistic, degrees)).toBeCloseTo(value, 12);
    expect(studentPValue(-statistic, degrees)).toBe(studentPValue(statistic, degrees));
  });

  it('keeps its digits far out', () => {
    expect(studentPValue(12, 40) / 7.82417130425598e-15).toBeCloseTo(1, 8);
  });

  it('is 1 at 0', () => {
    expect(studentPValue(0, 5)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { cosineOfHalfTurns } from '../../src/maths/cosine.js';

describe('the cosine of half turns', () => {
  it('is exact where it is a whole number or none', () => {
    expect([0, 0.5, 1, 1.5, 2, 7, -3].map(cosineOfHalfTurns).map((c) => c + 0)).toEqual([
      1, 0, -1, 0, 1, -1, -1,
    ]);
  });

  it('is a half at a third and the root of a half at a quarter', () => {
    expect(cosineOfHalfTurns(1 / 3)).toBeCloseTo(0.5, 15);
    expect(cosineOfHalfTurns(0.25)).toBeCloseTo(Math.SQRT1_2, 15);
    expect(cosineOfHalfTurns(-0.75)).toBeCloseTo(-Math.SQRT1_2, 15);
  });

  it('agrees with the engine to 15 digits', () => {
    for (let n = -4000; n <= 4000; n++) {
      const x = n / 997;
      expect(Math.abs(cosineOfHalfTurns(x) - Math.cos(Math.PI * x))).toBeLessThan(3e-15);
    }
  });
});

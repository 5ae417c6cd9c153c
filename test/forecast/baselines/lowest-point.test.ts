import { describe, expect, it } from 'vitest';
import { lowestPoint } from '../../../src/forecast/baselines/lowest-point.js';

describe('the lowest point of a box', () => {
  it('is found inside, in as many dimensions as there are', () => {
    const found = lowestPoint(
      [
        [0, 1],
        [-3, 5],
      ],
      ([a, b]) => (a - 0.3217) ** 2 + (b - 2.0093) ** 2 + (a - 0.3217) * (b - 2.0093),
    );
    expect(found[0]).toBeCloseTo(0.3217, 4);
    expect(found[1]).toBeCloseTo(2.0093, 4);
  });

  it('may lie on the edge, to the last bit', () => {
    expect(lowestPoint([[0, 1]], ([a]) => -a)).toEqual([1]);
    expect(lowestPoint([[0.8, 0.98]], ([a]) => a)).toEqual([0.8]);
  });

  it('is the first of equal ones, and the deeper of two dips', () => {
    expect(lowestPoint([[0, 1]], () => 7)).toEqual([0]);
    const [deeper] = lowestPoint([[0, 1]], ([a]) => Math.min((a - 0.2) ** 2, (a - 0.7) ** 2 - 0.01));
    expect(deeper).toBeCloseTo(0.7, 5);
  });
});

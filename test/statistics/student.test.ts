import { describe, expect, it } from 'vitest';
import { satterthwaiteDegrees, studentMultiple, studentQuantile } from '../../src/statistics/student.js';

describe('the multiple for a 95 % interval', () => {
  it.each([
    [1, 12.706204736],
    [2, 4.30265273],
    [3, 3.182446305],
    [5, 2.570581836],
    [10, 2.228138852],
    [30, 2.042272456],
    [120, 1.979930405],
    [Number.POSITIVE_INFINITY, 1.959963985],
  ])('agrees with the table at %d degrees of freedom', (degrees, published) => {
    expect(Math.abs(studentMultiple(degrees) / published - 1)).toBeLessThan(degrees < 10 ? 0.0015 : 1e-5);
  });

  it('falls with the degrees of freedom', () => {
    const degrees = Array.from({ length: 200 }, (_, i) => 1 + i / 4);
    const multiples = degrees.map(studentMultiple);
    for (let i = 1; i < multiples.length; i++) expect(multiples[i]).toBeLessThanOrEqual(multiples[i - 1]);
  });

  it('refuses no degrees of freedom', () => {
    expect(() => studentMultiple(0)).toThrow(RangeError);
    expect(() => studentMultiple(Number.NaN)).toThrow(RangeError);
  });
});

describe('degrees of freedom of a sum of mean squares', () => {
  it('add up for equal shares and stay for one alone', () => {
    expect(
      satterthwaiteDegrees([
        [2, 5],
        [2, 5],
      ]),
    ).toBe(10);
    expect(
      satterthwaiteDegrees([
        [2, 5],
        [0, 0],
      ]),
    ).toBe(5);
  });

  it('are without end for a sum of 0', () => {
    expect(satterthwaiteDegrees([[0, 3]])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a quantile of Student’s t', () => {
  // published tables: 99.5 % and 99.75 %, of which the standard normal distribution has 2.5758 and 2.8070
  it.each([
    [4, 4.6041, 5.5976],
    [8, 3.3554, 3.8325],
    [20, 2.8453, 3.1534],
    [60, 2.6603, 2.9146],
  ])('is that of the tables at %i degrees of freedom, to a hundredth', (degrees, upper, farther) => {
    expect(Math.abs(studentQuantile(2.575829, degrees) / upper - 1)).toBeLessThan(degrees < 8 ? 0.01 : 0.001);
    expect(Math.abs(studentQuantile(2.807034, degrees) / farther - 1)).toBeLessThan(
      degrees < 8 ? 0.01 : 0.001,
    );
  });
});

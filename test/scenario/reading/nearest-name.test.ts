import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../src/scenario/reading/nearest-name.js';

const NAMES = ['year', 'yearsIn', 'policyYear', 'population'];

describe('the nearest name', () => {
  it.each([
    ['yaer', null],
    ['yer', 'year'],
    ['Year', 'year'],
    ['yearIn', 'yearsIn'],
    ['policyyear', 'policyYear'],
    ['populatoin', 'population'],
    ['spending', null],
    ['', null],
  ])('of "%s" is %s', (found, expected) => {
    expect(nearestName(found, NAMES)).toBe(expected);
  });

  it('is the nearest of several near ones, the first of equals', () => {
    expect(nearestName('papers', ['paperss', 'papers'])).toBe('papers');
    expect(nearestName('cat', ['car', 'bat'])).toBe('car');
  });

  it('is nothing without candidates or for a whole paragraph', () => {
    expect(nearestName('year', [])).toBeNull();
    expect(nearestName('y'.repeat(1000), ['y'.repeat(1000)])).toBeNull();
  });

  it('is a name itself where it is valid', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }), (names) => {
        const found = nearestName(names[0], names);
        expect(found?.toLowerCase()).toBe(names[0].toLowerCase());
      }),
    );
  });
});

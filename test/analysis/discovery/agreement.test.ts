import { expect, it } from 'vitest';
import { agreement } from '../../../src/analysis/discovery/agreement.js';

const from = (low: number, high: number) => ({
  limits: [{ id: 'x', kind: 'number' as const, low, high, lowLimited: true, highLimited: true }],
});
const inputs = [{ id: 'x', kind: 'number' as const, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }];

it('counts the cases in any box of either list', () => {
  const found = agreement({ first: [from(1, 2), from(5, 6)], second: [from(2, 5)], inputs });
  // In the first: 1, 2, 5, 6; in the second: 2 to 5.
  expect(found).toEqual({ share: 6 / 10, overlap: 2 / 6, both: 2, onlyFirst: 2, onlySecond: 2, neither: 4 });
});

it('is full where both are the same', () => {
  expect(agreement({ first: [from(2, 5)], second: [from(2, 5)], inputs })).toMatchObject({
    share: 1,
    overlap: 1,
  });
});

it('has no overlap to speak of where neither holds a case', () => {
  expect(agreement({ first: [], second: [from(20, 30)], inputs })).toMatchObject({ share: 1, overlap: null });
  expect(agreement({ first: [], second: [], inputs: [] }).share).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { holds, verdictOf } from '../../src/patterns/verdict.js';

const from = (low: number | null, high: number | null) => ({ value: 1, low, high });

describe('the verdict on a quantity', () => {
  it.each([
    ['holds', from(0.9, 1.1), [0.5, 2]],
    ['holds', from(1.3, 2), [1.3, null]],
    ['holds', from(-3, 0.9), [null, 0.9]],
    ['fails', from(0.9, 1.1), [1.3, null]],
    ['fails', from(0.95, 1.1), [null, 0.9]],
    ['open', from(0.4, 1.1), [0.5, 2]],
    ['open', from(0.4, 3), [0.5, 2]],
    ['open', from(null, null), [0.5, 2]],
    ['unjudged', from(0.9, 1.1), [null, null]],
  ] as const)('is %s by the whole interval', (verdict, estimate, range) => {
    expect(verdictOf(estimate, range)).toBe(verdict);
  });

  it('is true or false only where the runs decide', () => {
    expect([holds('holds'), holds('fails'), holds('open'), holds('unjudged')]).toEqual([
      true,
      false,
      null,
      null,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/results/plausibility.js';

describe('the verdict on a known fact', () => {
  it('goes by the share of the runs that lie in its range, not by their mean', () => {
    expect(verdictOf(1, '')).toBe('inside');
    expect(verdictOf(0.9, '')).toBe('inside');
    expect(verdictOf(0.89, '')).toBe('partly');
    expect(verdictOf(0.5, '')).toBe('partly');
    expect(verdictOf(0.49, '')).toBe('outside');
    expect(verdictOf(0, '')).toBe('outside');
  });

  it('is explained only where the runs miss it and the region says why', () => {
    expect(verdictOf(0.2, 'a small number')).toBe('explained');
    expect(verdictOf(0.6, 'a small number')).toBe('partly');
  });
});

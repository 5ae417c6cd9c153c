import { describe, expect, it } from 'vitest';
import { countWord, list } from '../../src/language/english-phrases.js';

describe('an English sentence', () => {
  it('lists what it names, with “and” before the last', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('counts in words up to ten, in digits above', () => {
    expect([0, 1, 10, 11, 1200].map(countWord)).toEqual(['no', 'one', 'ten', '11', '1,200']);
  });
});

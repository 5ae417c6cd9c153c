import { describe, expect, it } from 'vitest';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { isTruth } from '../../../src/scenario/expressions/truth.js';

const compile = await loadCompiler();

function truthOf(text: string): boolean {
  const compiled = compile(text, ['a', 'b']);
  if ('error' in compiled) throw new Error(JSON.stringify(compiled.error));
  return isTruth(compiled.program);
}

describe('an expression', () => {
  it('is true or false where it compares, or joins comparisons', () => {
    const truths = [
      'a < b',
      'a / 2 >= max(b, 1)',
      'a == b and not (a > 1)',
      '(a < 1 ? b < 1 : b > 1)',
      'a != 1 or b != 1',
    ];
    expect(truths.filter((text) => !truthOf(text))).toEqual([]);
  });

  it('is a number else, even where it counts what holds or joins numbers', () => {
    const numbers = [
      'a',
      '0.15',
      'a + b',
      '(a < 1) + (b < 1)',
      '-(a < b)',
      'a and b',
      'not a',
      '(a < 1 ? 1 : 0)',
      '(a ? a < 1 : b < 1)',
    ];
    expect(numbers.filter(truthOf)).toEqual([]);
  });
});

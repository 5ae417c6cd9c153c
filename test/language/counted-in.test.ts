import { describe, expect, it } from 'vitest';
import { countedIn } from '../../src/language/counted-in.js';

describe('what a narrow column counts in', () => {
  it('is the unit itself while numbers are short', () => {
    expect(countedIn('万元', [99_999, -20], 'zh')).toEqual({ word: '万元', times: 1 });
    expect(countedIn('DALYs', [], 'en')).toEqual({ word: 'DALYs', times: 1 });
  });

  it('is a larger count of what is not counted yet', () => {
    expect(countedIn('DALYs', [150_000], 'en')).toEqual({ word: 'thousand DALYs', times: 1e-3 });
    expect(countedIn('DALY', [150_000], 'zh')).toEqual({ word: '万 DALY', times: 1e-4 });
    expect(countedIn('人', [2e9], 'zh')).toEqual({ word: '亿人', times: 1e-8 });
  });

  it('is the next count of a sum that is counted already, and the sum stays the same', () => {
    for (const [unit, language, word, one] of [
      ['万元', 'zh', '亿元', 1e4],
      ['万美元', 'zh', '亿美元', 1e4],
      ['亿元', 'zh', '万亿元', 1e8],
      ['million CNY', 'en', 'billion CNY', 1e6],
      ['billion CNY', 'en', 'trillion CNY', 1e9],
    ] as const) {
      const counted = countedIn(unit, [150_000], language);
      expect(counted.word).toBe(word);
      const size = { 亿: 1e8, 万: 1e12, b: 1e9, t: 1e12 }[word[0] as '亿']!;
      expect(150_000 * counted.times * size).toBeCloseTo(150_000 * one, -3);
    }
  });
});

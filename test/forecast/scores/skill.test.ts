import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanScoreInterval, skillInterval } from '../../../src/forecast/scores/block-bootstrap.js';
import { coverage } from '../../../src/forecast/scores/coverage.js';
import { skill } from '../../../src/forecast/scores/skill.js';

const SCORES = [1, 3, 2, 4, 3, 5, 4, 2, 3, 6, 2, 4];
const scores = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 });

describe('skill', () => {
  it('is 0 for equal scores, 1 without error, and comes with the number of forecasts', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const n = values.length;
        expect(skill(values, values)).toEqual({ available: true, skill: 0, n });
        expect(skill(new Array(n).fill(0), values)).toEqual({ available: true, skill: 1, n });
        const half = skill(
          values,
          values.map((value) => 2 * value),
        );
        expect(half).toEqual({ available: true, skill: 0.5, n });
      }),
    );
    expect(skill(3, 2)).toEqual({ available: true, skill: -0.5, n: 1 });
  });

  it('is not available without a reference that has errors', () => {
    expect(skill([1, 2], [0, 0])).toMatchObject({ available: false, reason: 'noReference', n: 2 });
    expect(skill([], [])).toMatchObject({ available: false, reason: 'tooFew', n: 0, needed: 1 });
    expect(() => skill([1], [1, 2])).toThrow('score has 1 values, reference 2');
    expect(() => skill([-1], [1])).toThrow('scores from 0 on, found -1');
  });
});

describe('the interval of a mean score', () => {
  it('is the same for the same seed and holds the estimate', () => {
    const uneven = SCORES.map((score, i) => score + Math.sqrt(i));
    const of = (seed: string) => meanScoreInterval(uneven, { seed });
    expect(of('one')).toEqual(of('one'));
    expect(of('one')).not.toEqual(of('two'));
    const found = meanScoreInterval(SCORES);
    if (!found.available) throw new Error(found.why.en);
    expect(found).toMatchObject({ estimate: 3.25, n: 12, block: 1 });
    expect(found.low).toBeLessThan(3.25);
    expect(found.high).toBeGreaterThan(3.25);
  });

  it('is about that of the standard error for scores without order', () => {
    // A full cycle of a congruential sequence: uniform values, variance 1/12.
    const values = Array.from({ length: 256 }, (_, i) => ((i * 85 + 43) % 256) / 256);
    const found = meanScoreInterval(values, { block: 1, resamples: 4000 });
    if (!found.available) throw new Error(found.why.en);
    const half = 1.96 * Math.sqrt(1 / 12 / 256);
    expect((found.high - found.low) / 2 / half).toBeGreaterThan(0.93);
    expect((found.high - found.low) / 2 / half).toBeLessThan(1.07);
  });

  it('is wider in blocks where neighbours go together', () => {
    const waves = Array.from({ length: 60 }, (_, i) => Math.floor(i / 6) % 2);
    const width = (block: number) => {
      const found = meanScoreInterval(waves, { block });
      return found.available ? found.high - found.low : Number.NaN;
    };
    // Blocks of six of such waves have means with variance 38/432, single values 1/4: six times that over six is 1.45 squared.
    expect(width(6)).toBeGreaterThan(1.2 * width(1));
  });

  it('draws blocks of the horizon unless asked otherwise', () => {
    expect(meanScoreInterval(SCORES, { horizon: 2 })).toMatchObject({ available: true, block: 2 });
    expect(meanScoreInterval(SCORES, { horizon: 4, block: 1 })).toMatchObject({ available: true, block: 1 });
  });

  it('is not available for fewer than six blocks', () => {
    expect(meanScoreInterval([1, 2, 3, 4, 5])).toMatchObject({ available: false, n: 5, needed: 6 });
    expect(meanScoreInterval(SCORES, { horizon: 3 })).toMatchObject({ available: false, n: 12, needed: 18 });
    expect(() => meanScoreInterval(SCORES, { resamples: 0 })).toThrow('the number of resamples is 0');
  });

  it('serves for coverage', () => {
    const pairs = SCORES.map((outcome) => ({ lower: 2, upper: 4, outcome }));
    const { inside, share } = coverage(pairs, 0.5);
    expect(meanScoreInterval(inside)).toMatchObject({ available: true, estimate: share });
  });
});

describe('the interval of skill', () => {
  it('keeps the two scores of an origin together', () => {
    const double = SCORES.map((score) => 2 * score);
    expect(skillInterval(SCORES, double)).toMatchObject({ estimate: 0.5, low: 0.5, high: 0.5 });
    const none = skillInterval(SCORES, SCORES);
    expect(none).toMatchObject({ estimate: 0, low: 0, high: 0 });
  });

  it('holds the skill of all origins', () => {
    const reference = [...SCORES].reverse().map((score) => score + 1);
    const found = skillInterval(SCORES, reference);
    const whole = skill(SCORES, reference);
    if (!found.available || !whole.available) throw new Error('not available');
    expect(found.estimate).toBeCloseTo(whole.skill, 12);
    expect(found.low).toBeLessThan(found.estimate);
    expect(found.high).toBeGreaterThan(found.estimate);
  });

  it('is not available where resamples have a reference without error', () => {
    const rare = SCORES.map((_, i) => (i === 0 ? 1 : 0));
    expect(skillInterval(SCORES, rare)).toMatchObject({ available: false, reason: 'noReference', n: 12 });
  });
});

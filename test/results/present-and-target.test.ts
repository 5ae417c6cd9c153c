import { describe, expect, it } from 'vitest';
import { presentAndTarget } from '../../src/results/present-and-target.js';
import { tinyCollected } from './tiny.js';

const collected = tinyCollected({
  table: {
    papers: [
      [
        [1, 2, 3, 4, 5, 6],
        [2, 3, 4, 5, 6, 7],
      ],
      [
        [1, 2, 3, 4, 5, 6],
        [5, 6, 7, 8, 9, 10],
      ],
    ],
  },
  draws: [1, 2, 3],
});

describe('the present beside the target year', () => {
  const [papers] = presentAndTarget(collected, ['papers']);

  it('has the level of the first year, and of the last without and with the policy', () => {
    expect(papers.present).toMatchObject({
      scenario: 'baseline',
      year: 2025,
      mean: 3.5,
      unit: 'things a year',
    });
    expect(papers.without).toMatchObject({ scenario: 'baseline', year: 2026, mean: 4.5 });
    expect(papers.alternatives[0].level).toMatchObject({ scenario: 'first', year: 2026, mean: 7.5 });
  });

  it('has the difference of the last year run by run', () => {
    expect(papers.alternatives[0].effect).toMatchObject({ year: 2026, mean: 3, low: 3, high: 3, pairs: 6 });
  });

  it('refuses an indicator that was not observed', () => {
    expect(() => presentAndTarget(collected, ['hits'])).toThrow('no series is called hits');
  });
});

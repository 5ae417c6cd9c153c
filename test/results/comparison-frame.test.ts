import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/results/comparison-frame.js';
import { tinyCollected } from './tiny.js';

const score = { verdict: 'worse', against: 'theta', skill: -1, low: -2, high: -0.5 } as const;
const scored = { papers: { ...score, upTo: 1, origins: 9, source: 'made up' } };

describe('a comparison', () => {
  it('has the scores of its region, and none where it has none', () => {
    const table = { papers: [[[1, 2, 3, 4]], [[1, 2, 3, 4]]] };
    const scenarios = [{ scored }, { scored }];
    expect(frameOf(tinyCollected({ table, scenarios }), false).scored).toEqual(scored);
    expect(frameOf(tinyCollected({ table }), false)).not.toHaveProperty('scored');
  });
});

import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import {
  attractedLeaders,
  leaderCost,
  recruitedYoung,
} from '../../../../src/model/submodels/careers/talent-market.js';

const p = parameterValues(medinno, { leaderLimit: 10, youngLimit: 50, bidding: 0.5 });

describe('a talent market', () => {
  it('gives (1 - 1/e) of its limit where as many are sought as it has, hardly more for ten times as many', () => {
    expect(attractedLeaders(10, p)).toBeCloseTo(6.3212, 4);
    expect(attractedLeaders(100, p)).toBeCloseTo(10, 3);
    expect(recruitedYoung(50, p)).toBeCloseTo(31.606, 3);
  });

  it('gives nearly all of few', () => {
    expect(attractedLeaders(0.1, p)).toBeCloseTo(0.0995, 4);
  });

  it('gives and costs nothing where none are sought, and none where there is no limit to come near', () => {
    expect(attractedLeaders(0, p)).toBe(0);
    expect(attractedLeaders(-1, p)).toBe(0);
    expect(leaderCost(0, 2, p)).toBe(0);
    expect(attractedLeaders(5, { ...p, leaderLimit: 0 })).toBe(0);
    expect(leaderCost(5, 2, { ...p, leaderLimit: 0 })).toBe(0);
  });

  it('asks a higher price for leaders the more of its limit is taken: by 0.5 of it at all', () => {
    // 6.3212 heads at 2 million each, dearer by 0.5 times 0.63212
    expect(leaderCost(10, 2, p)).toBeCloseTo(6.32121 * 2 * (1 + 0.5 * 0.632121), 3);
  });
});

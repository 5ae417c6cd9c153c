import { describe, expect, it } from 'vitest';
import { parameterDraw } from '../../src/draws/parameter-draw.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { outsideCalls } from '../../src/model/submodels/calls/outside-calls.js';
import { attractedLeaders, leaderCost } from '../../src/model/submodels/careers/talent-market.js';
import { improvePractice } from '../../src/model/submodels/health/practice.js';
import { institutions } from '../../src/model/submodels/institutions/institutions.js';
import { nextRival } from '../../src/model/submodels/pipeline/rivals.js';
import { SMALL_REGION, smallWorld, smallYear } from './submodels/small-world.js';

/** Choices between forms of the model that ensembles sample, and the values that stand for them. */
const STRUCTURES = {
  practiceChannel: [1, 0.5, 0],
  practiceSaturates: [1, 0],
  outsideRival: [1, 0],
  talentMarket: [1, 0],
  elasticPosts: [1, 0],
  outsidePayline: [1, 0],
  integrityLoss: [1, 0],
  latencySpread: [1, 0],
};

describe('the forms of the model', () => {
  it('are sampled alike, and have a name each', () => {
    const sampled = Object.entries(medinno.parameters).filter(([, { forms }]) => forms.length > 0);
    expect(Object.fromEntries(sampled.map(([id, { choices }]) => [id, choices]))).toEqual(STRUCTURES);
    for (const [id, { choices, forms }] of sampled) {
      expect(new Set(forms.map(({ en }) => en)).size, id).toBe(choices.length);
      expect(new Set(forms.map(({ zh }) => zh)).size, id).toBe(choices.length);
      const drawn = Array.from({ length: 50 }, (_, n) => parameterDraw('forms', n + 1, {}, medinno)[id]);
      for (const value of choices)
        expect(drawn.filter((one) => one === value).length, id).toBeGreaterThanOrEqual(
          Math.floor(50 / choices.length),
        );
    }
  });

  it('let practice rise in proportion to findings, alike at the usual number of them', () => {
    const practiceWith = (practiceSaturates: number, clinicalFindings: number): number => {
      const world = smallWorld({ state: { practice: 0 }, references: { fixed: true, clinicalFindings: 4 } });
      const p = {
        practiceSaturates,
        practiceBase: 0,
        practiceFindings: 0.1,
        practiceCeiling: 1,
        practiceAdjustment: 1,
      };
      const levels = { climate: 0, clinicalFindings, hospitalStaff: 0, residents: 0 };
      improvePractice(smallYear(world, { p, levels }));
      return world.state.practice;
    };
    expect(practiceWith(0, 4)).toBeCloseTo(practiceWith(1, 4), 12);
    expect(practiceWith(0, 12)).toBeCloseTo(3 * 0.1 * (1 - Math.exp(-1)), 12);
    expect(practiceWith(1, 12)).toBeCloseTo(0.1 * (1 - Math.exp(-3)), 12);
  });

  it('leave a niche to the product that was first where nobody outside cares for it', () => {
    const p = parameterValues(medinno, { yearsOfAdvance: 2, outsideRival: 0 });
    expect(nextRival(0, 9, { speed: 0.4, clinicalOrigin: 0 }, p)).toBe(0);
    expect(nextRival(0.3, 9, { speed: 0.4, clinicalOrigin: 0 }, { ...p, outsideRival: 1 })).toBeGreaterThan(
      0.3,
    );
  });

  it('close the list of talent: all up to the limit at the listed price, and nobody beyond', () => {
    const p = parameterValues(medinno, { talentMarket: 0, leaderLimit: 4, bidding: 1 });
    const size = { posts: 1000 };
    expect([1, 4, 10].map((sought) => attractedLeaders(sought, p, size))).toEqual([1, 4, 4]);
    expect(leaderCost(10, 3, p, size)).toBe(12);
  });

  it('keep the quota of posts whatever institutions earn', () => {
    const place = { smoothedIncome: 4, income: 4, posts: 10, basePosts: 10 };
    const references = { fixed: true, income: Float64Array.of(1) };
    const postsWith = (elasticPosts: number): number => {
      const p = { elasticPosts, postElasticity: 0.5, postsUp: 0.5, incomeSmoothing: 0.5 };
      const y = smallYear(smallWorld({ institutions: [place], references }), { p });
      institutions(y);
      return y.world.institutions.posts[0];
    };
    expect(postsWith(0)).toBe(10);
    expect(postsWith(1)).toBeCloseTo(15, 12);
  });

  it('keep the number of outside grants, whatever those are worth who try', () => {
    const outside = [{ ...SMALL_REGION.funding.outside[0], winsPerYear: 2 }];
    const region = { ...SMALL_REGION, funding: { ...SMALL_REGION.funding, outside } };
    const people = Array.from({ length: 9 }, (_, n) => ({ logAbility: n / 9 }));
    const winsWith = (outsidePayline: number, payline: number): number => {
      const world = smallWorld({ people, references: { payline: Float64Array.of(payline) } });
      const p = { outsidePayline, outsideApply: 1 - 1e-12, recordWeight: 0, reviewNoise: 0 };
      const y = smallYear(world, { region, p });
      outsideCalls(y);
      return y.flows.outsideWins[0];
    };
    expect(winsWith(1, -9)).toBe(9);
    expect(winsWith(1, 9)).toBe(0);
    expect([winsWith(0, -9), winsWith(0, 9)]).toEqual([2, 2]);
  });
});

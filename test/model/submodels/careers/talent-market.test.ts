import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { parameterValues } from '../../../../src/model/parameter-values.js';
import {
  attractedLeaders,
  leaderCost,
  recruitedPostdocs,
  recruitedYoung,
} from '../../../../src/model/submodels/careers/talent-market.js';

/** A region in which limits per thousand posts are those of the region. */
const THOUSAND = { posts: 1000 };

const market = fc
  .record({
    leaderLimit: fc.double({ min: 0.5, max: 50, noNaN: true }),
    youngLimit: fc.double({ min: 0.5, max: 500, noNaN: true }),
    bidding: fc.double({ min: 0, max: 3, noNaN: true }),
  })
  .map((overrides) => parameterValues(medinno, overrides));
const sought = fc.double({ min: 0, max: 1000, noNaN: true });
const price = fc.double({ min: 0.01, max: 100, noNaN: true });

describe('the market for talent', () => {
  it('brings nobody when nobody is sought, and costs nothing then', () => {
    fc.assert(
      fc.property(market, price, (p, perHead) => {
        expect([
          attractedLeaders(0, p, THOUSAND),
          recruitedYoung(0, p, THOUSAND),
          leaderCost(0, perHead, p, THOUSAND),
        ]).toEqual([0, 0, 0]);
      }),
    );
  });

  it('brings never more than are sought nor than the place attracts', () => {
    fc.assert(
      fc.property(market, sought, (p, seek) => {
        expect(attractedLeaders(seek, p, THOUSAND)).toBeLessThanOrEqual(
          Math.min(seek, p.leaderLimit) + 1e-12,
        );
        expect(recruitedYoung(seek, p, THOUSAND)).toBeLessThanOrEqual(Math.min(seek, p.youngLimit) + 1e-12);
      }),
    );
  });

  it('brings nearly all of the few that are sought where many would come', () => {
    const p = parameterValues(medinno, { leaderLimit: 1000, youngLimit: 1000 });
    expect(attractedLeaders(1, p, THOUSAND)).toBeCloseTo(1, 2);
    expect(recruitedYoung(1, p, THOUSAND)).toBeCloseTo(1, 2);
  });

  it('brings more, but ever fewer more, the more are sought', () => {
    fc.assert(
      fc.property(market, fc.double({ min: 0, max: 100, noNaN: true }), (p, seek) => {
        const [few, more, most] = [seek, seek + 1, seek + 2].map((n) => attractedLeaders(n, p, THOUSAND));
        expect(more).toBeGreaterThanOrEqual(few);
        expect(most - more).toBeLessThanOrEqual(more - few + 1e-12);
      }),
    );
  });

  it('costs the list price a head without rivals, more a head the more come with them', () => {
    fc.assert(
      fc.property(market, fc.double({ min: 0.01, max: 100, noNaN: true }), price, (p, seek, perHead) => {
        const heads = attractedLeaders(seek, p, THOUSAND);
        const quiet = { ...p, bidding: 0 };
        expect(leaderCost(seek, perHead, quiet, THOUSAND) / (heads * perHead)).toBeCloseTo(1, 12);
        const perLeader = (n: number) =>
          leaderCost(n, perHead, p, THOUSAND) / attractedLeaders(n, p, THOUSAND);
        expect(perLeader(seek) / perHead).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(perLeader(seek) / perHead).toBeLessThanOrEqual(1 + p.bidding + 1e-12);
        expect(perLeader(2 * seek)).toBeGreaterThanOrEqual(perLeader(seek) * (1 - 1e-12));
      }),
    );
  });

  it('costs more the more are sought, so that short money always buys a part of the dose', () => {
    fc.assert(
      fc.property(
        market,
        sought,
        fc.double({ min: 0, max: 1, noNaN: true }),
        price,
        (p, seek, part, perHead) => {
          expect(leaderCost(seek * part, perHead, p, THOUSAND)).toBeLessThanOrEqual(
            leaderCost(seek, perHead, p, THOUSAND) * (1 + 1e-12),
          );
        },
      ),
    );
  });

  it('is closed to a place that attracts nobody', () => {
    const p = parameterValues(medinno, { leaderLimit: 0, youngLimit: 0 });
    expect([
      attractedLeaders(10, p, THOUSAND),
      recruitedYoung(10, p, THOUSAND),
      leaderCost(10, 3, p, THOUSAND),
    ]).toEqual([0, 0, 0]);
  });
});

describe('by hand', () => {
  const p = parameterValues(medinno, { leaderLimit: 10, youngLimit: 50, bidding: 0.5 });

  it('(1 - 1/e) of its limit come where as many are sought as it has', () => {
    expect(attractedLeaders(10, p, THOUSAND)).toBeCloseTo(6.3212, 4);
    expect(recruitedYoung(50, p, THOUSAND)).toBeCloseTo(31.606, 3);
    expect(attractedLeaders(1, { ...p, leaderLimit: 0.5 }, THOUSAND)).toBeCloseTo(
      0.5 * (1 - Math.exp(-2)),
      9,
    );
    expect(attractedLeaders(-1, p, THOUSAND)).toBe(0);
  });

  it('limits grow with the posts of a region', () => {
    const half = { posts: 500 };
    expect(attractedLeaders(5, p, half)).toBeCloseTo(3.1606, 4);
    expect(recruitedYoung(25, p, half)).toBeCloseTo(15.803, 3);
    expect(recruitedPostdocs(20, { ...p, postdocLimit: 40 }, half)).toBeCloseTo(12.642, 3);
    expect(leaderCost(5, 2, p, half)).toBeCloseTo(3.1606 * 2 * (1 + 0.5 * 0.632121), 3);
  });

  it('a leader is dearer by 0.5 of the share of the limit that is taken', () => {
    // 6.3212 heads at 2 million each, dearer by 0.5 times 0.63212
    expect(leaderCost(10, 2, p, THOUSAND)).toBeCloseTo(6.32121 * 2 * (1 + 0.5 * 0.632121), 3);
  });
});

describe('a closed list of talent', () => {
  it('brings all up to the limit at the listed price, and nobody beyond', () => {
    const p = parameterValues(medinno, { talentMarket: 0, leaderLimit: 4, bidding: 1 });
    expect([1, 4, 10].map((seek) => attractedLeaders(seek, p, THOUSAND))).toEqual([1, 4, 4]);
    expect(leaderCost(10, 3, p, THOUSAND)).toBe(12);
  });
});

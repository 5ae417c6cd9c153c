import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { listing } from '../../../../src/model/submodels/listing/listing.js';
import { products } from '../../../../src/model/submodels/pipeline/products.js';
import { type Changes, type Small, smallWorld, smallYear } from '../small-world.js';

/** The first pathway needs approval, the second not; both sell for 10 million dollars a year, 70 million yuan. */
const pathways = [true, false].map((approval) => ({ ...medinno.pathways[0], approval, revenue: 10 }));

/** Half of the users today: 0.5 + (0.1 + 0.4 · 0.5) · 0.5 = 0.65 of them in a year. */
const HALF = { adoption: 0.5, effect: 0.1, value: 1 };

const p = {
  niches: 2,
  productInnovation: 0.1,
  productImitation: 0.4,
  localFit: 1,
  marketYears: 30,
  patentYears: 3,
  offPatentSales: 0.3,
  revenueScale: 0.5,
  productProfit: 0.25,
  listingCut: 0.6,
  listingSpread: 0.4,
  listingRival: 0.5,
};

function yearOf(rows: NonNullable<Small['products']>, controls: Changes['controls'] = {}) {
  return smallYear(smallWorld({ products: rows, state: { trust: 0.6 } }), { p, pathways, controls });
}

describe('insurance listing', () => {
  const listedOf = (row: object, insuranceListing: number): number => {
    const y = yearOf([{ ...HALF, ...row }], { insuranceListing });
    listing(y);
    return y.world.products.listed[0];
  };

  it('reaches own approved products in use, those of before as well, and no technique', () => {
    expect([listedOf({}, 1), listedOf({ age: 7 }, 0.5)]).toEqual([1, 0.5]);
    expect([listedOf({ age: -1 }, 1), listedOf({ pathway: 1 }, 1), listedOf({}, 0)]).toEqual([0, 0, 0]);
  });

  it('stays when the lever ends or reaches fewer', () => {
    expect([
      listedOf({ listed: 1 }, 0),
      listedOf({ listed: 0.5 }, 0.2),
      listedOf({ listed: 0.5 }, 0.8),
    ]).toEqual([1, 0.5, 0.8]);
  });

  it('counts products in use by the share of their users, and none that is withdrawn', () => {
    const y = yearOf([{ listed: 1 }, { listed: 0.5 }, { listed: 1, age: 31 }, { pathway: 1 }]);
    listing(y);
    expect(y.flows.productsListed).toBe(1.5);
  });
});

describe('a product listed', () => {
  const sold = (...rows: NonNullable<Small['products']>) => {
    const y = yearOf(rows);
    products(y);
    return y;
  };

  it('gains 1.4 times the users of the year, half of the rise where half are covered, and its rival half of it', () => {
    const adoption = (listed: number) => sold({ ...HALF, listed }).world.products.adoption[0];
    expect(adoption(0)).toBeCloseTo(0.65, 12);
    expect([adoption(1), adoption(0.5)]).toEqual([
      expect.closeTo(0.5 + 1.4 * 0.15, 12),
      expect.closeTo(0.68, 12),
    ]);
    // the rival from outside, half of its users as well, gains 1.2 times as many
    const rival = (listed: number) => sold({ ...HALF, listed, rival: 0.5, age: 20 }).world.products.rival[0];
    expect([rival(0), rival(1)]).toEqual([expect.closeTo(0.65, 12), expect.closeTo(0.5 + 1.2 * 0.15, 12)]);
    // none as long as it has not come
    expect(sold({ ...HALF, listed: 1 }).world.products.rival[0]).toBe(0);
  });

  it('has a rival that is as fast where it has all of the rise: the same series, years later', () => {
    const rows = [{ adoption: 0.1, effect: 0.1, value: 1, listed: 1 }];
    const y = smallYear(smallWorld({ products: rows, state: { trust: 0.6 } }), {
      p: { ...p, firstAdoption: 0.1, listingRival: 1, yearsOfAdvance: 2, outsideRival: 1 },
      pathways,
    });
    const [own, rival]: number[][] = [[], []];
    for (let year = 0; year < 7; year++) {
      products(y);
      own.push(y.world.products.adoption[0]);
      rival.push(y.world.products.rival[0]);
    }
    // the first: 0.1 + 1.4 · (0.1 + 0.4 · 0.1) · 0.9
    expect(own[0]).toBeCloseTo(0.1 + 1.4 * 0.126, 12);
    expect(rival).toEqual([0, 0, ...own.slice(0, 5)]);
  });

  it('sells at two fifths of the price while under patent, and at the price of its competitors afterwards', () => {
    const revenue = (row: object) => sold({ ...HALF, ...row }).flows.revenue;
    expect(revenue({ listed: 1 })).toBeCloseTo(0.5 * 70 * 0.71 * 0.4, 10);
    expect(revenue({ listed: 0.5 })).toBeCloseTo(0.5 * 70 * 0.68 * 0.7, 10);
    expect(revenue({ listed: 1, age: 4 })).toBeCloseTo(0.5 * 70 * 0.71 * 0.3, 10);
  });

  it('counts for what it averts in its area, where it is the best of its niche', () => {
    const listed = { ...HALF, listed: 1 };
    // 0.1 · 0.71 of it listed, 0.2 · 0.65 not; a weaker one of the same niche counts for nothing
    const { flows, world } = sold(
      listed,
      { ...HALF, effect: 0.2, niche: 1 },
      { ...listed, effect: 0.01, niche: 1 },
      { ...HALF, area: 1, listed: 0.5 },
    );
    expect(world.areas.products[0]).toBeCloseTo((0.071 + 0.13) / 2, 12);
    // of the second area half of 0.1 · 0.68
    expect(Array.from(flows.listedAverts.subarray(0, 3))).toEqual(
      [0.071 / 2, 0.034 / 2, 0].map((value) => expect.closeTo(value, 12)),
    );
    expect(sold(HALF).flows.listedAverts.every((value) => value === 0)).toBe(true);
  });

  it('is under patent in all that it averts or in none of it', () => {
    const listed = { ...HALF, listed: 1 };
    const { flows } = sold({ ...listed, age: 3 }, { ...listed, area: 1, age: 4 });
    expect(Array.from(flows.listedAverts.subarray(0, 2))).toEqual([
      expect.closeTo(0.0355, 12),
      expect.closeTo(0.0355, 12),
    ]);
    expect(Array.from(flows.listedPatented.subarray(0, 2))).toEqual([expect.closeTo(0.0355, 12), 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { ACCOUNT } from '../../../../src/model/engine/ledger.js';
import { medinno } from '../../../../src/model/medinno.js';
import { products } from '../../../../src/model/submodels/pipeline/products.js';
import { type Small, smallWorld, smallYear } from '../small-world.js';

/** Users follow users at 0.4 a year; nothing fades or ends. */
const p = {
  niches: 2,
  productInnovation: 0.1,
  productImitation: 0.4,
  localFit: 1,
  marketYears: 30,
  patentYears: 3,
  offPatentSales: 0.5,
  licenceDiscount: 0.5,
  royalty: 0.1,
  revenueScale: 0.5,
  productProfit: 0.25,
};
/** Sells for 10 million dollars a year, 70 million yuan, of which half. */
const pathways = [{ ...medinno.pathways[0], revenue: 10 }];

function sold(...rows: NonNullable<Small['products']>) {
  const world = smallWorld({ products: rows, state: { trust: 0.6 } });
  const y = smallYear(world, { p, pathways });
  products(y);
  return y;
}

/** Half of the users today: 0.5 + (0.1 + 0.4 · 0.5) · 0.5 = 0.65 of them in a year. */
const HALF = { adoption: 0.5, effect: 0.1, value: 1 };

describe('products in use', () => {
  it('spread and age', () => {
    const { world } = sold(HALF, { ...HALF, clinicalOrigin: 1 });
    expect(world.products.adoption[0]).toBeCloseTo(0.65, 12);
    // faster by 0.15 where the question was clinical: 0.5 + (0.1 + 0.4 · 1.15 · 0.5) · 0.5
    expect(world.products.adoption[1]).toBeCloseTo(0.665, 12);
    expect([...world.products.age.subarray(0, 2)]).toEqual([1, 1]);
  });

  it('avert what the best of each niche averts, over the niches of the area', () => {
    const weaker = { ...HALF, effect: 0.09 };
    const { world } = sold(
      weaker,
      HALF,
      weaker,
      { ...HALF, niche: 1, effect: 0.2 },
      { ...HALF, area: 2, effect: 0.3 },
    );
    // (0.65 · 0.1 + 0.65 · 0.2) / 2, and 0.65 · 0.3 / 2
    expect(world.areas.products[0]).toBeCloseTo(0.0975, 12);
    expect(world.areas.products[1]).toBe(0);
    expect(world.areas.products[2]).toBeCloseTo(0.0975, 12);
  });

  it('avert half where a partner holds the licence', () => {
    expect(sold({ ...HALF, licensed: 1 }).world.areas.products[0]).toBeCloseTo((0.65 * 0.1 * 0.5) / 2, 12);
  });

  it.each([1, 2.5, 3, 5])('are worth a lead of %s years: as many years of full use', (yearsOfAdvance) => {
    // both spread by the same curve, to nearly all users in 25 years: what is left of theirs are our last years
    const world = smallWorld({ products: [{ effect: 1, value: 1 }], state: { trust: 0.6 } });
    const life = { ...p, productInnovation: 0.03, productImitation: 0.38, niches: 1 };
    let averted = 0;
    for (let age = 0; age <= 30; age++) {
      products(
        smallYear(world, {
          p: { ...life, localFit: 0, yearsOfAdvance, firstAdoption: 0, marketYears: 30 },
          pathways,
        }),
      );
      averted += world.areas.products[0];
    }
    expect(averted).toBeCloseTo(yearsOfAdvance, 2);
  });

  it('sell by value and use; a licence brings the royalty, the end of the patent halves it', () => {
    const revenueOf = (row: object) => sold({ ...HALF, ...row }).flows.revenue;
    expect(revenueOf({ value: 2 })).toBeCloseTo(0.5 * 70 * 2 * 0.65, 10);
    expect(revenueOf({ licensed: 1 })).toBeCloseTo(0.5 * 70 * 0.65 * 0.1, 10);
    expect(revenueOf({ age: 3 })).toBeCloseTo(0.5 * 70 * 0.65, 10);
    expect(revenueOf({ age: 4 })).toBeCloseTo(0.5 * 70 * 0.65 * 0.5, 10);
  });

  it('earn together, and enterprises keep the profit', () => {
    const { flows, world } = sold(HALF, { ...HALF, area: 1 });
    expect(flows.revenue).toBeCloseTo(2 * 22.75, 10);
    expect(world.state.productRevenue).toBe(flows.revenue);
    expect(world.ledger.paid[ACCOUNT.market]).toBeCloseTo(0.25 * 45.5, 10);
  });

  it('are awaited until their age is 0: then nothing happens but that they come nearer', () => {
    const { flows, world } = sold({ ...HALF, age: -1 });
    expect([flows.revenue, world.areas.products[0], world.products.adoption[0]]).toEqual([0, 0, 0.5]);
    expect(world.products.age[0]).toBe(0);
  });

  it('have a last niche, met less often, where niches are no whole number', () => {
    const world = smallWorld({ products: [{ ...HALF, niche: 2 }], state: { trust: 0.6 } });
    products(smallYear(world, { p: { ...p, niches: 2.5 }, pathways }));
    expect(world.areas.products[0]).toBeCloseTo(0.065 / 2.5, 12);
  });
});

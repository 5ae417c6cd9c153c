import { describe, expect, it } from 'vitest';
import { ORIENTATION } from '../../../../src/model/engine/codes.js';
import { medinno } from '../../../../src/model/medinno.js';
import { terminalValue } from '../../../../src/model/submodels/pipeline/terminal-value.js';
import { type Changes, SMALL_REGION, type Small, smallWorld, smallYear, YEAR } from '../small-world.js';

/**
 * Two years ahead, each later year worth 0.8 of the one before. Nobody follows anybody, half of
 * those left begin each year: 0.5 use a new product in its first year, 0.75 in its second.
 * Health over its life: 0.5 + 0.8 · 0.75 = 1.1; sales, halved after the first year: 0.5 + 0.8 · 0.375 = 0.8.
 */
const p = {
  terminalYears: 2,
  firstAdoption: 0,
  productInnovation: 0.5,
  productImitation: 0,
  localFit: 1,
  marketYears: 30,
  patentYears: 0,
  offPatentSales: 0.5,
  licenceDiscount: 0.5,
  royalty: 0.1,
  licenceDelay: 2,
  revenueScale: 0.5,
  productEffect: 2,
  niches: 10,
  leadChance: 0.3,
  licenceAbove: 10,
  licenceChance: 1,
  unfinancedDeath: 0.2,
  valueAbility: 0.5,
};
/** A niche has 100 of an area's burden of 1,000. A product of value 1 sells for 0.5 · 10 · 7 = 35 million a year. */
const pathways = [{ ...medinno.pathways[0], share: [0.5, 0.25, 0.1] as const, effect: 0.05, revenue: 10 }];
const region = { ...SMALL_REGION, health: { ...SMALL_REGION.health, discountRate: 0.25 } };
const centring = {
  launchChance: [Float64Array.of(0.25, 0.5)],
  yearsToLaunch: [Float64Array.of(1, 0)],
};

/** All projects that wait find money, unless said. */
function terminalOf(small: Small, changes: Changes = {}, financed = 1) {
  const world = smallWorld(small);
  world.stocks.financed = financed;
  const y = smallYear(world, {
    p,
    pathways,
    region,
    centring,
    ...changes,
  });
  terminalValue(y);
  return [y.flows.terminalDalys, y.flows.terminalRevenue] as const;
}

const close = (dalys: number, revenue: number) => [expect.closeTo(dalys, 9), expect.closeTo(revenue, 9)];

describe('the terminal value of products', () => {
  const product = { effect: 0.1, value: 2 };

  it('is what they avert and sell from next year on', () => {
    // 0.8 · 1.1 · 0.1 · 100, and 0.8 · 0.8 · 35 · 2
    expect(terminalOf({ products: [product] })).toEqual(close(8.8, 44.8));
    // in the second year of its life: 0.8 · 0.75 · 10, 0.8 · 0.375 · 70
    expect(terminalOf({ products: [{ ...product, age: 1 }] })).toEqual(close(6, 21));
    for (const age of [2, 3, 4, 9])
      expect(terminalOf({ products: [{ ...product, age }] }), `age ${age}`).toEqual([0, 0]);
  });

  it('has the price of the list while under patent, here in the first year', () => {
    const cut = { p: { ...p, listingCut: 0.6 } };
    // 0.5 · 0.4 + 0.8 · 0.375 = 0.5; half of the users covered: 0.5 · 0.7 + 0.3
    expect(terminalOf({ products: [{ ...product, listed: 1 }] }, cut)).toEqual(close(8.8, 0.8 * 0.5 * 70));
    expect(terminalOf({ products: [{ ...product, listed: 0.5 }] }, cut)).toEqual(close(8.8, 0.8 * 0.65 * 70));
    // without a patent at the price of its competitors
    expect(terminalOf({ products: [{ ...product, age: 1, listed: 1 }] }, cut)).toEqual(close(6, 21));
  });

  it('is that of whole years', () => {
    const years = { p: { ...p, terminalYears: 2.9 } };
    expect(terminalOf({ products: [product] }, years)).toEqual(close(8.8, 44.8));
  });

  it('is that of all years ahead: of the third seven in eight use it', () => {
    // 1.1 + 0.64 · 0.875 = 1.66 and 0.8 + 0.64 · 0.4375 = 1.08
    const three = { p: { ...p, terminalYears: 3 } };
    expect(terminalOf({ products: [product] }, three)).toEqual(close(0.8 * 1.66 * 10, 0.8 * 1.08 * 70));
    expect(terminalOf({ products: [{ ...product, age: 2 }] }, three)).toEqual(close(7, 24.5));
  });

  it('begins with those who use a new product at once: a quarter, then 0.625 and 0.8125', () => {
    // health 0.625 + 0.8 · 0.8125 = 1.275, sales 0.625 + 0.8 · 0.40625 = 0.95
    const first = { p: { ...p, firstAdoption: 0.25 } };
    expect(terminalOf({ products: [product] }, first)).toEqual(close(0.8 * 1.275 * 10, 0.8 * 0.95 * 70));
  });

  it('is what they avert more than a rival that comes later', () => {
    // all 0.5 in the first year, 0.75 less 0.5 in the second; halfway between one year and two: 0.75 less 0.25
    const valued = (yearsOfAdvance: number) =>
      terminalOf({ products: [product] }, { p: { ...p, localFit: 0, yearsOfAdvance } });
    expect(valued(1)).toEqual(close(0.8 * (0.5 + 0.8 * 0.25) * 10, 44.8));
    expect(valued(1.5)).toEqual(close(0.8 * (0.5 + 0.8 * 0.5) * 10, 44.8));
    expect(valued(2)).toEqual(close(8.8, 44.8));
  });

  it('comes later where they are awaited', () => {
    expect(terminalOf({ products: [{ ...product, age: -1 }] })).toEqual(close(0.8 * 8.8, 0.8 * 44.8));
  });

  it('is cut by a licence: half of the health, a tenth of the sales', () => {
    expect(terminalOf({ products: [{ ...product, licensed: 1 }] })).toEqual(close(4.4, 4.48));
  });

  it('is that of their area, and adds up', () => {
    const areas = SMALL_REGION.health.areas.map((area, a) => (a === 1 ? { ...area, burden: 3000 } : area));
    const place = { region: { ...region, health: { ...region.health, areas } } };
    expect(terminalOf({ products: [{ ...product, area: 1 }] }, place)).toEqual(close(26.4, 44.8));
    expect(terminalOf({ products: [product, product] })).toEqual(close(17.6, 89.6));
  });
});

describe('the terminal value of projects', () => {
  /** At the first stage: one in four comes to use a year later, 0.25 · 0.8² = 0.16. At the second: 0.5 · 0.8 = 0.4. */
  const project = { logValue: Math.log(2) };

  it('is that of the product they may become, by chance, time and value', () => {
    // health 1.1 · 2 · 0.05 · 100 = 11, sales 0.8 · 35 = 28; times 2 · 0.16
    expect(terminalOf({ projects: [project] })).toEqual(close(0.32 * 11, 0.32 * 28));
    expect(terminalOf({ projects: [{ ...project, stage: 1 }] })).toEqual(close(0.8 * 11, 0.8 * 28));
  });

  it('is cut and delayed where a partner has it or will have to', () => {
    const licensed = close(0.32 * 11 * 0.64 * 0.5, 0.32 * 28 * 0.64 * 0.1);
    expect(terminalOf({ projects: [{ ...project, licensed: 1 }] })).toEqual(licensed);
    const out = { p: { ...p, licenceAbove: 0.1 } };
    expect(terminalOf({ projects: [project] }, out)).toEqual(licensed);
  });

  it('is more often reached by projects that began to standards, at every stage that is left', () => {
    const two = [{ ...pathways[0]!, success: [0.25, 0.5], years: [1, 1], cost: [1, 1] }];
    const changes = { pathways: two, p: { ...p, standardsSuccess: Math.log(3), standardsSales: 0.5 } };
    const timesOf = (stage: number, standardised: number) => {
      const [dalys, revenue] = terminalOf({ projects: [{ stage, standardised }] }, changes);
      const [without, sold] = terminalOf({ projects: [{ stage }] }, changes);
      return [dalys / without, revenue / sold];
    };
    // odds of one in three and of one, three times as high: a half and three quarters
    expect(timesOf(0, 1)).toEqual(close(3, 4.5));
    expect(timesOf(1, 1)).toEqual(close(1.5, 2.25));
    expect(timesOf(1, 0)).toEqual(close(1, 1));
  });
});

describe('the money that projects have to find', () => {
  // one of two finds it in a year, and of those who wait a fifth dies; each later year is worth 0.8
  const found = 0.5 / (1 - 0.5 * 0.8 * 0.8);
  const stages = pathways[0].success.length;
  const shareOf = (project: object, changes: Changes = {}) => {
    const [some] = terminalOf({ projects: [project] }, changes, 0.5);
    const [all] = terminalOf({ projects: [project] }, changes);
    return some / all;
  };

  it('is found for every stage that is left, the running one paid', () => {
    expect(shareOf({ stage: 0, yearsLeft: 0 })).toBeCloseTo(found ** stages, 12);
    expect(shareOf({ stage: 1, yearsLeft: 0 })).toBeCloseTo(found ** (stages - 1), 12);
    expect(shareOf({ stage: 1, yearsLeft: 2 })).toBeCloseTo(found ** (stages - 2), 12);
  });

  it('comes once from a partner, who pays for the rest', () => {
    const dear = { ...p, licenceAbove: 0.1 };
    expect(shareOf({ stage: 0 }, { p: dear })).toBe(1);
    const waits = { p: { ...dear, licenceChance: 0.5 } };
    const [waiting] = terminalOf({ projects: [{ stage: 0 }] }, waits);
    const [taken] = terminalOf({ projects: [{ stage: 0, licensed: 1 }] }, waits);
    expect(waiting / taken).toBeCloseTo(found, 12);
  });
});

describe('the terminal value of findings', () => {
  /** A lead of basic research is worth 0.5 · 0.16 of a product's 11 and 28; three findings in ten become one. */
  const [dalys, revenue] = [0.3 * 0.5 * 0.16 * 11, 0.3 * 0.5 * 0.16 * 28];
  const finding = { orientation: ORIENTATION.basic, ripe: YEAR };

  it('is that of the lead they may become', () => {
    expect(terminalOf({ findings: [finding] })).toEqual(close(dalys, revenue));
    expect(terminalOf({ findings: [{ ...finding, ripe: YEAR - 3 }] })).toEqual(close(dalys, revenue));
    expect(terminalOf({ findings: [{ ...finding, ripe: YEAR + 2 }] })).toEqual(
      close(0.64 * dalys, 0.64 * revenue),
    );
  });

  it('depends on orientation and on ability', () => {
    const translational = { ...finding, orientation: ORIENTATION.translational };
    expect(terminalOf({ findings: [translational] })).toEqual(close(dalys / 2, revenue / 2));
    const clinical = { ...finding, orientation: ORIENTATION.clinical };
    expect(terminalOf({ findings: [clinical] })).toEqual(close(dalys / 5, revenue / 5));
    const able = { ...finding, logAbility: 2 * Math.log(3) };
    expect(terminalOf({ findings: [able] })).toEqual(close(3 * dalys, 3 * revenue));
  });

  it('counts nine in ten at most', () => {
    const sure = { p: { ...p, leadChance: 0.95 } };
    expect(terminalOf({ findings: [finding] }, sure)).toEqual(close(3 * dalys, 3 * revenue));
  });

  it('is that of all pathways they may take', () => {
    const two = {
      pathways: [pathways[0]!, { ...pathways[0]!, cost: [1e6] }],
      centring: {
        launchChance: [centring.launchChance[0]!, centring.launchChance[0]!],
        yearsToLaunch: [centring.yearsToLaunch[0]!, centring.yearsToLaunch[0]!],
      },
    };
    expect(terminalOf({ findings: [finding] }, two)).toEqual(close(dalys * 1.32, revenue * 1.064));
  });
});

it('is not asked for in the spin-up', () => {
  expect(terminalOf({ products: [{ effect: 0.1, value: 2 }] }, { spinUp: true })).toEqual([0, 0]);
});

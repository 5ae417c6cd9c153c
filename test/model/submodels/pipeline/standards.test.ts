import { describe, expect, it } from 'vitest';
import { emptyStocks } from '../../../../src/model/entries/stocks.js';
import { medinno } from '../../../../src/model/medinno.js';
import { pipeline } from '../../../../src/model/submodels/pipeline/pipeline.js';
import { products } from '../../../../src/model/submodels/pipeline/products.js';
import { terminalValue } from '../../../../src/model/submodels/pipeline/terminal-value.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyInBands } from '../keys.js';
import { type Small, smallWorld, smallYear } from '../small-world.js';

const ONES = Array.from({ length: 20 }, () => new Float64Array(20).fill(1));
const CENTRING = {
  launchChance: ONES,
  remainingCost: ONES,
  yearsToLaunch: ONES,
  successShift: [new Float64Array(20)],
};
/** Half of the projects are reached: 1 - exp(-3 ln 2 / 3). */
const HALF = 3 * Math.LN2;
const P = { standardsScale: 3, standardsYears: 2, standardsSuccess: 2, standardsSales: 0.5 };

/** A pathway of two stages of ten years that succeed half the time. */
const pathwayOf = (traditional: boolean) => ({
  ...medinno.pathways[0]!,
  ...(traditional ? { traditional } : {}),
  success: [0.5, 0.5],
  years: [10, 10],
  proof: 1,
  revenue: 10,
});

function developed(traditional: boolean, project: Record<string, number>, standardsMoney: number) {
  const world = smallWorld({ projects: [{ licensed: 1, ...project }] });
  const y = smallYear(world, { p: P, controls: { standardsMoney }, centring: CENTRING });
  pipeline({ ...y, pathways: [pathwayOf(traditional)] });
  return { ...world, yearsLeft: world.projects.yearsLeft, failures: y.flows.failures };
}

describe('standards of traditional medicine that reach half of its projects', () => {
  it('add one of two years to the first stage, and nothing to others or elsewhere', () => {
    const years = (traditional: boolean, stage: number, money: number) =>
      developed(traditional, { stage }, money).yearsLeft[0];
    expect([years(true, 0, 0), years(true, 0, HALF)]).toEqual([10, 11]);
    expect([years(true, 1, HALF), years(false, 0, HALF)]).toEqual([10, 10]);
  });

  const standardised = (project: Record<string, number>, money: number) =>
    developed(true, project, money).projects.standardised[0];

  it('are kept from the start of the first stage on, whatever is paid later', () => {
    expect([standardised({}, HALF), standardised({}, 0)]).toEqual([0.5, 0]);
    const running = { yearsLeft: 5, standardised: 0.25 };
    expect([standardised(running, HALF), standardised(running, 0)]).toEqual([0.25, 0.25]);
    const second = { stage: 1, standardised: 0.25 };
    expect([standardised(second, HALF), standardised(second, 0)]).toEqual([0.25, 0.25]);
  });

  it.each([0, 1])(
    'raise the chance of stage %d of those begun to them from a half to 0.73, the logistic of 1',
    (stage) => {
      // the "year" of random numbers of a project is its stage, 256 apart
      const draws = [0.51, 0.72, 0.74].map((low) =>
        keyInBands({ purpose: PURPOSE.stageSuccess, low, high: low + 0.01, year: 256 * stage }),
      );
      const failed = (begunTo: number, money: number) =>
        draws.map(
          (key) => developed(true, { ...key, stage, yearsLeft: 1, standardised: begunTo }, money).failures,
        );
      expect(failed(0, 0)).toEqual([1, 1, 1]);
      expect(failed(0.5, 0)).toEqual([0, 0, 1]);
      expect(failed(0, HALF)).toEqual([1, 1, 1]);
    },
  );

  it('go with the product of a project', () => {
    const key = keyInBands({ purpose: PURPOSE.stageSuccess, low: 0.1, high: 0.2, year: 256 });
    const done = developed(true, { ...key, stage: 1, yearsLeft: 1, standardised: 0.5 }, 0);
    expect([...done.products.standardised.subarray(0, done.products.rows)]).toEqual([0.5]);
  });

  it('raise sales of products developed to them by a half of a half, after the money as well, and no others', () => {
    const revenueOf = (begunTo: number, standardsMoney: number) => {
      const product = { adoption: 0.5, effect: 0.1, value: 1, standardised: begunTo };
      const y = smallYear(smallWorld({ products: [product] }), { p: P, controls: { standardsMoney } });
      products({ ...y, pathways: [pathwayOf(true)] });
      return y.flows.revenue;
    };
    expect(revenueOf(0.5, 0) / revenueOf(0, 0)).toBeCloseTo(1.25, 12);
    expect(revenueOf(0, HALF)).toBe(revenueOf(0, 0));
  });

  it.each([
    [
      'products',
      { products: [{ adoption: 0.5, value: 1 }] },
      { products: [{ adoption: 0.5, value: 1, standardised: 0.5 }] },
    ],
    ['projects', { projects: [{}] }, { projects: [{ standardised: 0.5 }] }],
  ])('raise sales to come of %s alike', (_, without, withHalf) => {
    const ahead = (small: Small) => {
      const world = smallWorld({ ...small, stocks: { ...emptyStocks(medinno.stocks), financed: 1 } });
      const y = smallYear(world, { p: { ...P, standardsSuccess: 0 }, centring: CENTRING });
      terminalValue({ ...y, pathways: [pathwayOf(true)] });
      return y.flows.terminalRevenue;
    };
    expect(ahead(without)).toBeGreaterThan(0);
    expect(ahead(withHalf) / ahead(without)).toBeCloseTo(1.25, 12);
  });
});

import { describe, expect, it } from 'vitest';
import { medinno } from '../../../../src/model/medinno.js';
import { pipeline } from '../../../../src/model/submodels/pipeline/pipeline.js';
import { products } from '../../../../src/model/submodels/pipeline/products.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { keyInBands } from '../keys.js';
import { smallWorld, smallYear } from '../small-world.js';

const ONES = Array.from({ length: 20 }, () => new Float64Array(20).fill(1));
const CENTRING = { launchChance: ONES, remainingCost: ONES, successShift: [new Float64Array(20)] };
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
  return { yearsLeft: world.projects.yearsLeft, failures: y.flows.failures };
}

describe('standards of traditional medicine that reach half of its projects', () => {
  it('add one of two years to the first stage, and nothing to others or elsewhere', () => {
    const years = (traditional: boolean, stage: number, money: number) =>
      developed(traditional, { stage }, money).yearsLeft[0];
    expect([years(true, 0, 0), years(true, 0, HALF)]).toEqual([10, 11]);
    expect([years(true, 1, HALF), years(false, 0, HALF)]).toEqual([10, 10]);
  });

  it.each([0, 1])('raise the chance of stage %d from a half to 0.73, the logistic of 1', (stage) => {
    // the "year" of random numbers of a project is its stage, 256 apart
    const draws = [0.51, 0.72, 0.74].map((low) =>
      keyInBands({ purpose: PURPOSE.stageSuccess, low, high: low + 0.01, year: 256 * stage }),
    );
    const failed = (traditional: boolean, money: number) =>
      draws.map((key) => developed(traditional, { ...key, stage, yearsLeft: 1 }, money).failures);
    expect(failed(true, 0)).toEqual([1, 1, 1]);
    expect(failed(true, HALF)).toEqual([0, 0, 1]);
    expect(failed(false, HALF)).toEqual([1, 1, 1]);
  });

  it('raise sales by a half of a half, while they are kept', () => {
    const revenueOf = (traditional: boolean, standardsMoney: number) => {
      const world = smallWorld({ products: [{ adoption: 0.5, effect: 0.1, value: 1 }] });
      const y = smallYear(world, { p: P, controls: { standardsMoney } });
      products({ ...y, pathways: [pathwayOf(traditional)] });
      return y.flows.revenue;
    };
    expect(revenueOf(true, HALF) / revenueOf(true, 0)).toBeCloseTo(1.25, 12);
    expect(revenueOf(false, HALF)).toBe(revenueOf(false, 0));
  });
});

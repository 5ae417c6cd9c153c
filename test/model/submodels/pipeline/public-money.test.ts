import { describe, expect, it } from 'vitest';
import { crowdedOut } from '../../../../src/model/submodels/pipeline/public-money.js';
import { smallWorld, smallYear } from '../small-world.js';
import { developedIn, yearsLeft } from './small-pipeline.js';

/** Projects at their first, second and third stage, for which enterprises have nothing. */
const projects = [{}, { stage: 1 }, { stage: 2 }];

describe('public money for development', () => {
  it('pays first stages as seeds, here two, and any stage out of the other fund', () => {
    const seeds = developedIn(0.6, { projects }, { controls: { seedMoney: 20 } });
    expect(yearsLeft(seeds)).toEqual([1, 2, 0]);
    const fund = developedIn(0.6, { projects }, { controls: { developmentMoney: 20 } });
    expect(yearsLeft(fund)).toEqual([1, 2, 1]);
  });

  it('marks those that it gave a seed, and no others', () => {
    const seededBy = (controls: object) => [
      ...developedIn(0.6, { projects }, { controls }).world.projects.seeded.subarray(0, 3),
    ];
    expect(seededBy({ seedMoney: 20 })).toEqual([1, 1, 0]);
    expect(seededBy({ developmentMoney: 20 })).toEqual([0, 0, 0]);
  });

  it('pays a stage that costs exactly what is there', () => {
    expect(yearsLeft(developedIn(0.6, { projects: [{}] }, { controls: { seedMoney: 1 } }))).toEqual([1]);
    expect(yearsLeft(developedIn(0.6, { projects: [{}] }, { controls: { seedMoney: 0.99 } }))).toEqual([0]);
  });

  it('takes the place of a part of the sum and of the loans of the last year', () => {
    const y = smallYear(smallWorld(), {
      p: { developmentCrowding: 0.5 },
      controls: { developmentMoney: 3 },
    });
    y.stocks.guaranteedLately = 1;
    expect(crowdedOut(y)).toBe(2);
  });
});

describe('the share of projects that find money', () => {
  it('moves towards that of the year, and stays where none asked', () => {
    const financed = (some: object[]) =>
      developedIn(1, { projects: some, stocks: { financed: 1 } }, { p: { financeMemory: 0.4 } }).stocks
        .financed;
    // one of two
    expect(financed([{}, {}])).toBeCloseTo(1 - 0.4 * 0.5, 12);
    expect(financed([])).toBe(1);
    expect(financed([{ stage: 1, yearsLeft: 2 }])).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { SPENDING_KINDS } from '../../../../src/model/engine/spending.js';
import { PATHWAYS } from '../../../../src/model/submodels/pipeline/pathways.js';
import { pipeline } from '../../../../src/model/submodels/pipeline/pipeline.js';
import { type Changes, SMALL_REGION, type Small, smallWorld, smallYear } from '../small-world.js';

/** Three stages that never fail: a year for 1 million CNY, two for 5 a year, and one for 3. */
const PATHWAY = {
  ...PATHWAYS[0],
  success: [1, 1, 1],
  years: [1, 2, 1],
  cost: [1, 10, 3],
  proof: 0,
  effect: 0.1,
  revenue: 1,
};
const PLAIN = {
  costScale: 1 / 7,
  financeNoise: 0,
  unfinancedDeath: 0,
  licenceAbove: 10,
  licenceChance: 0,
  reinvestment: 0,
  poolCarry: 0,
  developmentCrowding: 0,
  seedStages: 2,
  seedCertifies: 0,
};

/** A year of the pipeline with that money of enterprises, of which ten times as much is too dear; 0.6 million start nothing. */
function yearOf(pool: number, small: Small, changes: Changes = {}) {
  const y = smallYear(smallWorld(small), {
    ...changes,
    region: { ...SMALL_REGION, funding: { ...SMALL_REGION.funding, developmentPool: pool } },
    pathways: [PATHWAY],
    p: { ...PLAIN, ...changes.p },
    centring: {
      successShift: [Float64Array.of(0, 0, 0)],
      launchChance: [Float64Array.of(1, 1, 1)],
      remainingCost: [Float64Array.of(1, 1, 1)],
    },
  });
  pipeline(y);
  return y;
}

type Ran = ReturnType<typeof yearOf>;
const yearsLeft = ({ world }: Ran): number[] =>
  Array.from(world.projects.yearsLeft.subarray(0, world.projects.rows));

/** Development spending of enterprises, million CNY. */
function ofEnterprises({ world: { ledger } }: Ran): number {
  const row = SPENDING_KINDS.indexOf('development') * ledger.payers.length;
  return ledger.spending[row + payerIndex(ledger, SMALL_REGION.roles.enterprises)];
}

describe('public money for development', () => {
  it('pays the projects for which the money of enterprises does not reach, whole stages in advance', () => {
    const projects = [{ logValue: 1 }, { stage: 1 }, { stage: 1 }];
    const y = yearOf(1.5, { projects }, { controls: { developmentMoney: 14 } });
    // enterprises pay 1 for the best; two years at 5 of the second are 10, and the 4 left are too few for the third
    expect(yearsLeft(y)).toEqual([1, 2, 0]);
    expect(y.stocks.developmentFund).toBeCloseTo(4, 12);
    expect(ofEnterprises(y)).toBeCloseTo(1, 12);
  });

  it('waits for projects that can use it, and owes nothing once a stage is paid', () => {
    const idle = yearOf(0.6, {}, { controls: { developmentMoney: 14 } });
    expect(idle.stocks.developmentFund).toBe(14);
    const later = yearOf(0.6, { projects: [{ stage: 1 }], stocks: { developmentFund: 14 } });
    expect(yearsLeft(later)).toEqual([2]);
    expect(later.stocks.developmentFund).toBeCloseTo(4, 12);
    expect(later.world.projects.yearlyCost[0]).toBe(0);
    expect(ofEnterprises(later)).toBe(0);
  });

  it('takes the place of a part of what enterprises spend', () => {
    const projects = [{ logValue: 1 }, {}, {}, {}];
    const controls = { developmentMoney: 2 };
    const y = yearOf(2, { projects }, { controls, p: { developmentCrowding: 0.5 } });
    // one million of two is held back, so that enterprises start one project and the fund two
    expect(yearsLeft(y)).toEqual([1, 1, 1, 0]);
    expect(ofEnterprises(y)).toBeCloseTo(1, 12);
  });

  it('leaves projects too dear for the place to partners from outside', () => {
    const y = yearOf(0.01, { projects: [{}] }, { controls: { developmentMoney: 14 } });
    expect(yearsLeft(y)).toEqual([0]);
  });
});

describe('seed grants', () => {
  it('pay the first two stages alone, and are remembered', () => {
    const projects = [{ stage: 2 }, { stage: 1 }, { stage: 0 }];
    const y = yearOf(0.6, { projects }, { controls: { seedMoney: 11 } });
    expect(yearsLeft(y)).toEqual([0, 2, 1]);
    expect(y.stocks.seedFund).toBeCloseTo(0, 12);
    expect(Array.from(y.world.projects.seeded.subarray(0, 3))).toEqual([0, 1, 1]);
  });

  it('bring a project before one that is worth less than a grant tells financiers', () => {
    const first = (worth: number): number => {
      const projects = [{ logValue: worth }, { seeded: 1 }];
      return yearsLeft(yearOf(1, { projects }, { p: { seedCertifies: 0.3 } }))[0];
    };
    expect(first(0.29)).toBe(0);
    expect(first(0.31)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { ofEnterprises, developedIn as yearOf, yearsLeft } from '../pipeline/small-pipeline.js';

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

  it('bring a project before one that is worth less than a grant signals to financiers', () => {
    const first = (worth: number): number => {
      const projects = [{ logValue: worth }, { seeded: 1 }];
      return yearsLeft(yearOf(1, { projects }, { p: { seedCertifies: 0.3 } }))[0];
    };
    expect(first(0.29)).toBe(0);
    expect(first(0.31)).toBe(1);
  });
});

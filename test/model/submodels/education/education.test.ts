import { describe, expect, it } from 'vitest';
import { openBooks } from '../../../../src/model/engine/books.js';
import { spendingByPayer } from '../../../../src/model/engine/spending.js';
import { education } from '../../../../src/model/submodels/education/education.js';
import { governance } from '../../../../src/model/submodels/governance/governance.js';
import { prevention } from '../../../../src/model/submodels/prevention/prevention.js';
import { type Changes, SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const p = {
  educationScale: 4,
  educationBuild: 0.5,
  educationTrust: 0.1,
  educationSeekers: 0.05,
  seekerCost: 0.001,
};

function yearOf(educationReach: number, changes: Changes = {}) {
  const world = smallWorld({ stocks: { educationReach }, state: { trust: 0.5 } });
  openBooks(world);
  return smallYear(world, { ...changes, p: { ...p, ...changes.p } });
}

const paidBy = (y: ReturnType<typeof yearOf>, payer: string): number =>
  spendingByPayer(
    y.world.ledger,
    SMALL_REGION.payers.findIndex(({ id }) => id === payer),
  );

describe('a year of health education', () => {
  it('goes half of the way to 63 % of residents for 4 CNY each: 0.4 million for 100,000', () => {
    const y = yearOf(0, { controls: { educationMoney: 0.4 } });
    education(y);
    expect(y.stocks.educationReach).toBeCloseTo((1 - Math.exp(-1)) / 2, 12);
  });

  it('reaches fewer by each yuan more', () => {
    const [none, once, twice] = [0, 0.4, 0.8].map((educationMoney) => {
      const y = yearOf(0, { controls: { educationMoney } });
      education(y);
      return y.stocks.educationReach;
    });
    expect(none).toBe(0);
    expect(twice! - once!).toBeLessThan(once!);
  });

  it('is half forgotten in a year without any', () => {
    const y = yearOf(0.6);
    education(y);
    expect(y.stocks.educationReach).toBeCloseTo(0.3, 12);
  });

  it('lifts the level to which trust returns by a tenth where all are reached', () => {
    const y = yearOf(1, { p: { trustNormal: 0.7, trustRecovery: 0.5, incidentRate: 0, scandalChance: 0 } });
    governance(y);
    expect(y.world.state.trust).toBeCloseTo(0.5 + 0.5 * (0.8 - 0.5), 12);
  });

  it('lets a twentieth of those in need who are reached seek control, at a cost to insurance and patients', () => {
    const y = yearOf(0.5, {
      p: { preventionNeed: 0.1, preventionBuild: 1, eventsPrevented: 0, eventByInsurance: 0.75 },
    });
    prevention(y);
    // 10,000 in need, half of them reached: 250 seek control
    expect(y.stocks.underControl).toBeCloseTo(10_000 * (1 - Math.exp(-0.025)), 9);
    expect(paidBy(y, 'insurance')).toBeCloseTo(0.75 * 0.25, 12);
    expect(paidBy(y, 'patients')).toBeCloseTo(0.25 * 0.25, 12);
  });
});

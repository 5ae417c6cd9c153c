import { describe, expect, it } from 'vitest';
import { closeBooks, openBooks } from '../../../../src/model/engine/books.js';
import { ORIENTATION, STAGE } from '../../../../src/model/engine/codes.js';
import { spendingByPayer } from '../../../../src/model/engine/spending.js';
import { contracts } from '../../../../src/model/submodels/contracts/contracts.js';
import { SMALL_REGION, type Small, smallWorld, smallYear } from '../small-world.js';

const p = {
  contractYield: 5,
  contractMost: 0.5,
  contractBuild: 0.5,
  contractSize: 0.25,
  contractNoise: 0,
  overhead: 0.2,
};
const ENTERPRISES = SMALL_REGION.payers.findIndex(({ id }) => id === SMALL_REGION.roles.enterprises);
const MONEY = { money: 0.2 };

/** A year in which enterprises would spend at most 10 million, half of their 20 million for development. */
function yearOf(contractService: number, people: Small['people'] = [], contractMoney = 0) {
  const world = smallWorld({ people, stocks: { contractMoney } });
  openBooks(world);
  const y = smallYear(world, { p, controls: { contractService } });
  contracts(y);
  return y;
}

describe('research contracts of enterprises', () => {
  it('are none where no broker was ever paid', () => {
    const y = yearOf(0, [MONEY]);
    expect(y.stocks.contractMoney).toBe(0);
    expect(y.world.researchers.money[0]).toBe(0.2);
  });

  it('come half of the way in a year, less and less for more brokers, and go as slowly', () => {
    // 10 (1 - exp(-5 s / 10)) with s so that 5, and all but 10 exp(-5), are asked for
    expect(yearOf(2 * Math.LN2).stocks.contractMoney).toBeCloseTo(2.5, 12);
    expect(yearOf(10).stocks.contractMoney).toBeCloseTo(5 * (1 - Math.exp(-5)), 12);
    expect(yearOf(0, [], 3).stocks.contractMoney).toBeCloseTo(1.5, 12);
  });

  it('go to the ablest in post whose work is not basic, a quarter of a million each, less the overhead of the place', () => {
    const people = [
      { ...MONEY, logAbility: 1 },
      { ...MONEY, logAbility: 3, orientation: ORIENTATION.basic },
      { ...MONEY, logAbility: 3, stage: STAGE.trainee },
      { ...MONEY, logAbility: 2, unfunded: 4, orientation: ORIENTATION.translational },
    ];
    const y = yearOf(0, people, 0.5);
    // a quarter of a million is left of the contracts, which is one
    const { money, contracted, unfunded } = y.world.researchers;
    expect(money[3]).toBeCloseTo(0.4, 12);
    expect(contracted[3]).toBeCloseTo(0.5, 12);
    expect([money[0], money[1], money[2], unfunded[3]]).toEqual([0.2, 0.2, 0.2, 0]);
    expect(y.world.institutions.balance[0]).toBeCloseTo(0.05, 12);
    expect(spendingByPayer(y.world.ledger, ENTERPRISES)).toBeCloseTo(0.25, 12);
    expect(() => closeBooks(y.world)).not.toThrow();
  });
});

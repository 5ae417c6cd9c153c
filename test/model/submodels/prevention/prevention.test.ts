import { describe, expect, it } from 'vitest';
import { closeBooks, openBooks } from '../../../../src/model/engine/books.js';
import { spendingByPayer } from '../../../../src/model/engine/spending.js';
import { prevention } from '../../../../src/model/submodels/prevention/prevention.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const p = {
  preventionNeed: 0.1,
  preventionBuild: 0.5,
  preventionLag: 0.25,
  preventionScale: 0.5,
  preventionGain: 0.01,
  eventsPrevented: 0.008,
  eventCost: 0.05,
  eventByInsurance: 0.75,
  preventionDoctorTime: 0.001,
};
/** Of 100,000 residents 10,000 are in need; so many paid for reach 1 - 1/e of them. */
const NEED = 10_000;
const REACHED = NEED * (1 - Math.exp(-1));

function yearOf(places: number, stocks: Record<string, number> = {}) {
  const world = smallWorld({ stocks });
  openBooks(world);
  return smallYear(world, { p, controls: { preventionPlaces: places } });
}

const paidBy = (y: ReturnType<typeof yearOf>, payer: string): number =>
  spendingByPayer(
    y.world.ledger,
    SMALL_REGION.payers.findIndex(({ id }) => id === payer),
  );

describe('a year of prevention', () => {
  it('is none where nobody was ever paid for', () => {
    const y = yearOf(0);
    prevention(y);
    expect([y.stocks.underControl, y.stocks.protectedByControl, y.flows.careTaken]).toEqual([0, 0, 0]);
    expect(Math.max(...y.flows.prevented)).toBe(0);
  });

  it('brings half of those paid for under control, a quarter of whom are at less risk in the same year', () => {
    const y = yearOf(NEED);
    prevention(y);
    expect(y.stocks.underControl).toBeCloseTo(REACHED / 2, 9);
    expect(y.stocks.protectedByControl).toBeCloseTo(REACHED / 8, 9);
    prevention(y);
    expect(y.stocks.underControl).toBeCloseTo((3 * REACHED) / 4, 9);
    // an eighth, and a quarter of the way to three quarters
    expect(y.stocks.protectedByControl).toBeCloseTo(REACHED * (1 / 8 + (3 / 4 - 1 / 8) / 4), 9);
  });

  it('reaches nearly all who are paid for where few are, and no more than are in need where many are', () => {
    const few = yearOf(10);
    prevention(few);
    expect(few.stocks.underControl).toBeCloseTo(5, 2);
    const many = yearOf(1e7);
    prevention(many);
    expect(many.stocks.underControl).toBeCloseTo(NEED / 2, 9);
  });

  it('reaches as large a share of half a person in need, and nobody where none is', () => {
    const underControl = (preventionNeed: number, places: number, protectedByControl = 0) => {
      const y = smallYear(smallWorld({ stocks: { protectedByControl } }), {
        p: { ...p, preventionNeed },
        controls: { preventionPlaces: places },
      });
      prevention(y);
      return y.stocks.underControl;
    };
    // of 100,000 residents
    expect(underControl(0.5e-5, 0.5)).toBeCloseTo((0.5 * (1 - Math.exp(-1))) / 2, 12);
    expect(underControl(0, 10)).toBe(0);
    expect(underControl(0, 0, 1000)).toBe(0);
  });

  it('averts half of what it did in the trial for those at less risk, all of it heart and vessels', () => {
    // 1,000 protected: half of them move to 0 in control, 250 of them lose protection
    const y = yearOf(0, { underControl: 0, protectedByControl: 1000 });
    prevention(y);
    expect(y.stocks.protectedByControl).toBe(750);
    expect([...y.flows.prevented].map((dalys) => Number(dalys.toFixed(9)))).toEqual([
      3.75, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('saves insurance and patients the treatment of three events, at 50 thousand CNY each', () => {
    const y = yearOf(0, { underControl: 750, protectedByControl: 750 });
    prevention(y);
    // 375 stay under control; 750 - 375 / 4 are protected, half of them as in the trial
    const events = (750 - 375 / 4) * 0.5 * 0.008;
    expect(y.flows.preventionSaved).toBeCloseTo(events * 0.05, 12);
    expect(paidBy(y, 'insurance')).toBeCloseTo(-0.75 * events * 0.05, 12);
    expect(paidBy(y, 'patients')).toBeCloseTo(-0.25 * events * 0.05, 12);
    expect(() => closeBooks(y.world)).not.toThrow();
  });

  it('takes a thousandth of a doctor’s year from other care for each person under control', () => {
    const y = yearOf(NEED);
    prevention(y);
    expect(y.flows.careTaken).toBeCloseTo(REACHED / 2000, 9);
  });
});

import { describe, expect, it } from 'vitest';
import {
  costOf,
  doseFor,
  leverAtDose,
  leverForSum,
  mostOf,
  targetOf,
} from '../../src/experiment/dose-for-sum.js';
import { medinno } from '../../src/model/medinno.js';
import { region, setting } from '../model/maoming.js';

const place = { model: medinno, region, p: setting.p };
const leverOf = (id: string) => medinno.levers.find((lever) => lever.id === id)!;
const paid = medinno.levers.filter(({ price }) => price !== null);

describe('the dose for a sum', () => {
  it('is found by halving, to the last digits', () => {
    // A dose that costs its square: 9 pays for 3.
    const { dose, isMost } = doseFor(9, 100, (tried) => tried ** 2);
    expect([dose, isMost]).toEqual([expect.closeTo(3, 12), false]);
  });

  it('is the most that the lever can use where that costs less, and says so', () => {
    expect(doseFor(9, 2, (tried) => tried ** 2)).toEqual({ dose: 2, isMost: true });
    expect(doseFor(4, 2, (tried) => tried ** 2)).toEqual({ dose: 2, isMost: false });
  });

  it.each(paid.map((lever) => [lever.id, lever] as const))(
    'of %s costs it, or is all that the lever can use',
    (_, lever) => {
      const most = mostOf(lever, place);
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThanOrEqual(lever.range[1]);
      for (const sum of [1, 5, 15, 30]) {
        const { dose, isMost, cost, amount } = leverForSum(lever, sum, place);
        expect(amount).toBe(sum);
        expect(cost).toBe(costOf(lever, dose, place));
        if (isMost) expect([dose, cost < sum]).toEqual([most, true]);
        else expect(cost).toBeCloseTo(sum, 6);
      }
    },
  );

  it('is the sum itself of a lever whose dose is money', () => {
    expect(leverForSum(leverOf('competitiveGrants'), 5, place).dose).toBeCloseTo(5, 12);
  });
});

describe('a lever at a dose', () => {
  it('that is paid for by doctors costs more as there are more of them by the policy year', () => {
    const later = { ...place, region: { ...region, policyYear: region.startYear + 10 } };
    for (const id of ['medicalAi', 'medicalData']) {
      const [now, then] = [place, later].map((at) => costOf(leverOf(id), 0.2, at));
      expect(then / now, id).toBeCloseTo((1 + setting.p.doctorsGrowth) ** 10, 9);
    }
  });

  it('is given what it costs, and nothing where it is free', () => {
    expect(leverAtDose(leverOf('competitiveGrants'), 7, place)).toMatchObject({ cost: 7, amount: 7 });
    const free = medinno.levers.find(({ price }) => price === null)!;
    expect(leverAtDose(free, free.standard, place)).toMatchObject({ cost: 0, amount: 0, isMost: false });
  });

  it('is aimed at all alike where it can be, else at its first target', () => {
    expect(targetOf({})).toBe('');
    expect(targetOf({ targets: ['', 'oncology'] })).toBe('');
    expect(targetOf({ targets: ['oncology', 'neurology'] })).toBe('oncology');
  });
});

import { describe, expect, it } from 'vitest';
import { closeBooks, openBooks } from '../../../../src/model/engine/books.js';
import { ORIENTATION, STAGE } from '../../../../src/model/engine/codes.js';
import { spendingByPayer } from '../../../../src/model/engine/spending.js';
import { trials } from '../../../../src/model/submodels/trials/trials.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const p = {
  trialBuild: 0.5,
  trialPatientsPerUnit: 100,
  trialPatientsPerClinician: 40,
  trialDoctorTime: 0.02,
  trialIncomePerPatient: 0.03,
  trialMargin: 0.25,
  referenceEffort: 0.2,
};
const CLINICIAN = { effort: 0.2 };
const HOSPITALS = SMALL_REGION.payers.findIndex(({ id }) => id === 'hospitals');

function yearOf(units: number, people: object[], trialCapacity = 0) {
  const world = smallWorld({ people, stocks: { trialCapacity } });
  openBooks(world);
  return smallYear(world, { p, controls: { trialUnits: units } });
}

describe('a year of company trials', () => {
  it('has none where no unit was ever paid for', () => {
    const y = yearOf(0, [CLINICIAN]);
    trials(y);
    expect([y.flows.trialPatients, y.flows.trialIncome, y.stocks.trialCapacity]).toEqual([0, 0, 0]);
  });

  it('builds half of the units paid for in a year, half of the rest in the next, and loses half once they are not', () => {
    const y = yearOf(2, [CLINICIAN]);
    trials(y);
    expect(y.stocks.trialCapacity).toBe(1);
    trials(y);
    expect(y.stocks.trialCapacity).toBe(1.5);
    const after = yearOf(0, [CLINICIAN], 1.5);
    trials(after);
    expect(after.stocks.trialCapacity).toBe(0.75);
  });

  it('takes 40 patients for each clinical researcher in post, by effort, as long as the units can look after them', () => {
    const three = yearOf(2, [
      CLINICIAN,
      { effort: 0.1 },
      { ...CLINICIAN, stage: STAGE.trainee },
      { ...CLINICIAN, orientation: ORIENTATION.basic },
    ]);
    trials(three);
    // one and a half researchers of usual effort; one unit could look after 100
    expect(three.flows.trialPatients).toBe(60);
    const many = yearOf(
      2,
      Array.from({ length: 9 }, () => CLINICIAN),
    );
    trials(many);
    expect(many.flows.trialPatients).toBe(100);
  });

  it('takes a fiftieth of a doctor’s year from care for each patient, and nothing where there are none', () => {
    const y = yearOf(2, [CLINICIAN]);
    trials(y);
    // 40 patients
    expect(y.flows.careTaken).toBeCloseTo(0.8, 12);
    const none = yearOf(2, []);
    trials(none);
    expect(none.flows.careTaken).toBe(0);
  });

  it('brings hospitals a quarter more than the full cost, of which the price of the units is a part', () => {
    const y = yearOf(
      2,
      Array.from({ length: 9 }, () => CLINICIAN),
    );
    trials(y);
    // 100 patients at 0.03 are 3 million, at a full cost of 2.4; two units at 1.5 have paid more than that
    expect(y.flows.trialIncome).toBeCloseTo(3, 12);
    expect(y.world.ledger.income[HOSPITALS]).toBeCloseTo(3, 12);
    expect(spendingByPayer(y.world.ledger, HOSPITALS)).toBe(0);
    const built = yearOf(
      1,
      Array.from({ length: 9 }, () => CLINICIAN),
      1,
    );
    trials(built);
    expect(spendingByPayer(built.world.ledger, HOSPITALS)).toBeCloseTo(2.4 - 1.5, 12);
    expect(() => closeBooks(built.world)).not.toThrow();
  });
});

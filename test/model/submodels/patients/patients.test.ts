import { describe, expect, it } from 'vitest';
import { closeBooks, openBooks } from '../../../../src/model/engine/books.js';
import { STAGE } from '../../../../src/model/engine/codes.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { AREAS, type Region } from '../../../../src/model/place/region.js';
import { care } from '../../../../src/model/submodels/health/care.js';
import { health } from '../../../../src/model/submodels/health/health.js';
import { institutions } from '../../../../src/model/submodels/institutions/institutions.js';
import { patients } from '../../../../src/model/submodels/patients/patients.js';
import { budgetCost, moneyOf } from '../../../../src/model/submodels/value/money.js';
import { type Changes, SMALL_REGION, type Small, smallWorld, smallYear } from '../small-world.js';

/** 8,000 stays of residents a year, a thousand in each area; nine tenths of them here, at 10,000 CNY. */
const region: Region = {
  ...SMALL_REGION,
  health: {
    ...SMALL_REGION.health,
    inpatients: { stays: 8000, treatedHere: 0.9, fee: 10_000 },
  },
};
/** Practice doubles the odds of staying for each unit of 0.1, at once; a kept stay costs twice, half of it one more stay's. */
const p = {
  keptReputation: 0,
  keptPractice: 10 * Math.LN2,
  keptSpeed: 1,
  keptQuality: 0,
  keptFee: 2,
  keptMarginalCost: 0.5,
  travelSaved: 0.001,
  keptReinvested: 0,
  keptMost: 30,
  inpatientTime: 0.36,
  doctorsGrowth: 0,
  disciplinePosts: 2,
  disciplineBuild: 0.5,
  disciplinePractice: 0,
  disciplineDraw: 1,
};
const REFERENCES = { fixed: true, practice: 0.5, climate: 0.5, trust: 0.5 };

function yearOf(changes: Omit<Changes, 'levels'> = {}, small: Small = {}) {
  const world = smallWorld({
    state: { practice: 0.5, trust: 0.5 },
    ...small,
    references: { ...REFERENCES, ...small.references },
  });
  openBooks(world);
  return smallYear(world, { region, ...changes, p: { ...p, ...changes.p } });
}
const BETTER: Small = { state: { practice: 0.6, trust: 0.5 } };
/** Odds of 9 to 1 become 18 to 1. */
const KEPT = 18 / 19 - 0.9;

describe('patients treated in the region', () => {
  it('stay as they are while practice, reputation and disciplines do, and nothing is booked', () => {
    const y = yearOf();
    patients(y);
    expect(y.flows.patientsKept.every((stays) => stays === 0)).toBe(true);
    expect([y.flows.keptIncome, y.flows.careTaken]).toEqual([0, 0]);
    expect(y.world.ledger.spending.every((paid) => Math.abs(paid) === 0)).toBe(true);
  });

  it('do not change in a region that says nothing of them', () => {
    const y = yearOf({ region: SMALL_REGION }, BETTER);
    patients(y);
    expect([y.flows.keptIncome, y.flows.careTaken, y.world.areas.kept[0]]).toEqual([0, 0, 0]);
  });

  it('are more where practice is better, by the odds and bit by bit, and fewer where it is worse', () => {
    const y = yearOf({}, BETTER);
    patients(y);
    expect(y.world.areas.kept[0]).toBeCloseTo(KEPT, 12);
    expect(y.flows.patientsKept[3]).toBeCloseTo(1000 * KEPT, 9);
    const slow = yearOf({ p: { keptSpeed: 0.5 } }, BETTER);
    patients(slow);
    expect(slow.world.areas.kept[0]).toBeCloseTo(KEPT / 2, 12);
    const worse = yearOf({}, { state: { practice: 0.4, trust: 0.5 } });
    patients(worse);
    // 4.5 to 1
    expect(worse.world.areas.kept[0]).toBeCloseTo(4.5 / 5.5 - 0.9, 12);
    expect(() => {
      closeBooks(worse.world);
    }).not.toThrow();
  });

  it('can never be more than all', () => {
    const full: Region = {
      ...region,
      health: { ...region.health, inpatients: { stays: 8000, treatedHere: 1, fee: 10_000 } },
    };
    const y = yearOf({ region: full }, BETTER);
    patients(y);
    expect(y.world.areas.kept[0]).toBe(0);
  });

  it('follow the reputation of hospital staff in the area over its reference', () => {
    const references = { ...REFERENCES, reputation: new Float64Array(AREAS.length).fill(3) };
    const people = [
      { area: 1, reputation: 6 },
      { area: 2, reputation: 3 },
      { area: 2, reputation: 9, stage: STAGE.trainee },
    ];
    const y = yearOf({ p: { keptReputation: 2 } }, { people, references });
    patients(y);
    const odds = 9 * Math.exp(2 * (Math.exp(-1) - Math.exp(-2)));
    expect(y.world.areas.kept[1]).toBeCloseTo(odds / (1 + odds) - 0.9, 12);
    expect(y.world.areas.kept[2]).toBe(0);
    expect(y.world.areas.kept[0]).toBeLessThan(0);
  });
});

describe('the money of patients kept', () => {
  const kept = 8000 * KEPT;

  it('is a fee for hospitals, less what one more stay costs; patients save the travel', () => {
    const y = yearOf({}, BETTER);
    patients(y);
    const { ledger } = y.world;
    // 378.9 stays at 20,000 CNY are 7.58 million, of which half is left
    expect(y.flows.keptIncome).toBeCloseTo(kept * 0.02, 9);
    expect(ledger.income[payerIndex(ledger, 'hospitals')]).toBeCloseTo(kept * 0.01, 9);
    expect(ledger.income[payerIndex(ledger, 'patients')]).toBeCloseTo(kept * 0.001, 9);
    closeBooks(y.world);
  });

  it('is a gain of the city alone: above it, hospitals elsewhere lose what is left of the fee, and only the travel is saved', () => {
    const y = yearOf({}, BETTER);
    patients(y);
    expect(budgetCost(moneyOf(y, 0))).toBeCloseTo(-kept * 0.011, 9);
    expect(budgetCost(moneyOf(y, 1))).toBeCloseTo(-kept * 0.001, 9);
    expect(budgetCost(moneyOf(y, 2))).toBeCloseTo(-kept * 0.001, 9);
    // a fifth of the patients would have gone elsewhere in the province: a fifth of the 0.01 is lost there
    const nearby = { ...y, p: { ...y.p, patientsNearby: 0.2 } };
    expect([0, 1, 2].map((level) => budgetCost(moneyOf(nearby, level)))).toEqual([
      expect.closeTo(-kept * 0.011, 9),
      expect.closeTo(-kept * 0.009, 9),
      expect.closeTo(-kept * 0.001, 9),
    ]);
  });

  it('becomes research income of hospitals by a share that saturates', () => {
    const places = [
      { basePosts: 30, posts: 30 },
      { basePosts: 10, posts: 10 },
      { type: 0, basePosts: 50 },
    ];
    const y = yearOf({ p: { keptReinvested: 0.5 } }, { ...BETTER, institutions: places });
    patients(y);
    const share = 0.5 * kept * 0.01;
    // at most 30 million a thousand posts, 1.2 million here
    const money = 1.2 * (1 - Math.exp(-share / 1.2));
    expect([...y.world.institutions.income.subarray(0, 3)].map((x) => x.toFixed(9))).toEqual(
      [money * 0.75, money * 0.25, 0].map((x) => x.toFixed(9)),
    );
    institutions(y);
    expect(() => {
      closeBooks(y.world);
    }).not.toThrow();
  });
});

describe('the care that patients kept take and get', () => {
  const LEVELS = { climate: 0.5, clinicalFindings: 0, hospitalStaff: 0, residents: 0 };

  it('takes doctors’ time from others, more for severe cases, until extra doctors cover it', () => {
    const y = yearOf({ p: { coverSpeed: 0.25 } }, BETTER);
    y.levels = LEVELS;
    patients(y);
    // 100 doctors give 36 years to 7,200 stays, 0.005 each; a kept one takes twice that
    const taken = 8000 * KEPT * 0.01;
    expect(y.flows.careTaken).toBeCloseTo(taken, 9);
    care(y);
    expect(y.flows.careYears).toBeCloseTo(-0.75 * taken, 9);
  });

  it('is better or worse than elsewhere, as the draw has it', () => {
    const still = { practiceChannel: 0, careWorth: 0, ownPatientCausal: 0, adoptionSpeed: 0.1 };
    const averted = (keptQuality: number): number => {
      const y = yearOf({ p: { ...still, keptQuality } }, BETTER);
      y.levels = LEVELS;
      patients(y);
      health(y);
      return y.flows.burden.reduce((sum, burden) => sum + burden, 0);
    };
    // two fifths of a burden of 8,000 can be acted on; a tenth of it, of those kept
    expect(averted(0) - averted(0.1)).toBeCloseTo(0.1 * 0.4 * 8000 * KEPT, 9);
    expect(averted(0) - averted(-0.1)).toBeCloseTo(-0.1 * 0.4 * 8000 * KEPT, 9);
  });
});

describe('leading disciplines', () => {
  /** A hospital of ten posts, one person in each area and two more in the first. */
  const people = [...AREAS.map((_, area) => ({ area })), { area: 0 }, { area: 0 }];
  const place = {
    institutions: [{ basePosts: 10, posts: 10, baseEquipment: 1, baseClimate: 0.5, climate: 0.5 }],
    people,
  };

  it('are built over years in every area by its burden, hold a share of its staff, and take care from counties', () => {
    // 200 a thousand posts: two disciplines of two people, half a person in each of eight areas
    const y = yearOf({ controls: { disciplines: 200 } }, place);
    patients(y);
    expect(y.world.areas.disciplines[1]).toBeCloseTo(0.25, 12);
    expect(y.world.areas.disciplines[0]).toBeCloseTo(0.25 / 3, 12);
    // a quarter of a person in each area, of ten
    expect(y.stocks.disciplineShare).toBeCloseTo(0.2, 12);
    // one discipline at work so far
    expect(y.flows.careTaken).toBeCloseTo(1, 12);
    y.flows.careTaken = 0;
    y.controls.disciplines = 0;
    patients(y);
    expect(y.world.areas.disciplines[1]).toBeCloseTo(0.125, 12);
  });

  it('stand in one area where they are aimed at it, beside those that are spread', () => {
    const alone = yearOf({ controls: { neurologyDisciplines: 20 }, p: { disciplineBuild: 1 } }, place);
    patients(alone);
    // 20 a thousand posts: a fifth of a discipline of two people, four tenths of the one person in the area
    expect([...alone.world.areas.disciplines]).toEqual([0, 0, expect.closeTo(0.4, 12), 0, 0, 0, 0, 0]);
    const both = yearOf(
      { controls: { disciplines: 200, neurologyDisciplines: 20 }, p: { disciplineBuild: 1 } },
      place,
    );
    patients(both);
    expect(both.world.areas.disciplines[2]).toBeCloseTo(0.9, 12);
    expect(both.world.areas.disciplines[1]).toBeCloseTo(0.5, 12);
  });

  it('are built up where every area has its own and none are for all', () => {
    const controls = Object.fromEntries(AREAS.map((area) => [`${area}Disciplines`, 20]));
    const y = yearOf({ controls, p: { disciplineBuild: 1 } }, place);
    patients(y);
    // three people in the first area, one in each of the others
    const [first, ...others] = y.world.areas.disciplines;
    expect(first).toBeCloseTo(0.4 / 3, 12);
    for (const share of others) expect(share).toBeCloseTo(0.4, 12);
  });

  it('hold nobody beyond the staff that there is', () => {
    const y = yearOf({ controls: { disciplines: 10_000 }, p: { disciplineBuild: 1 } }, place);
    patients(y);
    expect(y.stocks.disciplineShare).toBe(1);
  });

  it('are none in an area in which nobody works', () => {
    const alone = { ...place, people: [{ area: 3 }] };
    const y = yearOf({ controls: { disciplines: 10_000 }, p: { disciplineBuild: 1 } }, alone);
    patients(y);
    expect([...y.world.areas.disciplines]).toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('raise equipment and climate of hospitals, keep patients, and avert burden through practice', () => {
    const y = yearOf(
      {
        controls: { disciplines: 10_000 },
        p: {
          disciplineBuild: 1,
          disciplinePractice: 0.1,
          disciplineClimate: 0.1,
          disciplineEquipment: 0.3,
          disciplineDraw: 0,
          practiceChannel: 1,
          practiceCausal: 0.5,
          practiceEffect: 0.2,
          practiceAdjustment: 0,
          careWorth: 0,
          ownPatientCausal: 0,
        },
      },
      place,
    );
    y.levels = { climate: 0.5, clinicalFindings: 0, hospitalStaff: 10, residents: 0 };
    patients(y);
    expect(y.world.areas.kept[0]).toBeCloseTo(KEPT, 12);
    health(y);
    // half of 0.2, of two fifths of the burden, a tenth better
    expect(y.flows.burden[0]).toBeCloseTo(1000 * Math.exp(-0.5 * 0.2 * 0.4 * 0.1), 9);
    y.world.institutions.equipment[0] = 1;
    institutions(y);
    expect(y.world.institutions.equipment[0]).toBeCloseTo(1 + y.p.equipmentDecay * 0.3, 12);
    expect(y.world.institutions.climate[0]).toBeCloseTo(0.5 + y.p.climateAdjustment * 0.1, 12);
  });
});

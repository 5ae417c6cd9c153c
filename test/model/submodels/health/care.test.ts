import { describe, expect, it } from 'vitest';
import { PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { spendingByPayer, spendingOfAll } from '../../../../src/model/engine/spending.js';
import type { MedinnoYear } from '../../../../src/model/medinno-year.js';
import { exits } from '../../../../src/model/submodels/careers/exits.js';
import { hiring } from '../../../../src/model/submodels/careers/hiring.js';
import { careersIndicators } from '../../../../src/model/submodels/careers/indicators.js';
import { payroll } from '../../../../src/model/submodels/careers/payroll.js';
import { care } from '../../../../src/model/submodels/health/care.js';
import { health } from '../../../../src/model/submodels/health/health.js';
import { levels } from '../../../../src/model/submodels/institutions/levels.js';
import { valueIndicators } from '../../../../src/model/submodels/value/indicators.js';
import { type Changes, SMALL_REGION, type Small, smallWorld, smallYear } from '../small-world.js';

/** Six tenths of the time is care; nobody covers, leaves care or dies, and bonus and base money are none. */
const p = {
  clinicalLoad: 0.6,
  coverSpeed: 0,
  doctorsLeave: 0,
  doctorsGrowth: 0,
  careWorth: 1,
  ownPatientCausal: 0,
  opportunityCostPosition: 0.5,
  bonus: 0,
  baseFunding: 0,
  adoptionCost: 0,
};
const REFERENCES = {
  fixed: true,
  hospitalStaff: 20,
  climate: 0.5,
  trust: 0.5,
  practice: 0.5,
  researchActivity: 1,
};
const STAFF = { climate: 0.5, clinicalFindings: 0, hospitalStaff: 20, residents: 0 };

/** A year of care in which everything is as in the references but for what is given. */
function careOf(small: Small = {}, changes: Omit<Changes, 'levels'> = {}, hospitalStaff = 20): MedinnoYear {
  const world = smallWorld({ ...small, references: { ...REFERENCES, ...small.references } });
  const y = smallYear(world, {
    ...changes,
    levels: { ...STAFF, hospitalStaff },
    p: { ...p, ...changes.p },
  });
  care(y);
  return y;
}

const paidByHospitals = ({ world: { ledger } }: MedinnoYear): number =>
  spendingByPayer(ledger, payerIndex(ledger, 'hospitals'));

it('counts those who were won from elsewhere, of whom some leave care', () => {
  const y = careOf(
    { state: { moved: 3 }, references: { ...REFERENCES, moved: 1 }, stocks: { poached: 10 } },
    { p: { doctorsLeave: 0.1 } },
  );
  expect(y.stocks.poached).toBeCloseTo(10 + 2 - 1, 12);
});

describe('doctors’ years of care', () => {
  it.each([
    ['as in the references: none more', 20, {}, 0],
    ['ten more people in research posts who came from outside: 0.6 of their time', 30, {}, 6],
    ['ten fewer, gone for good', 10, {}, -6],
    ['ten own doctors who took research posts: 0.4 of their time is lost', 30, { toCare: -10 }, -4],
    ['ten who went back to care: 0.4 is gained', 10, { toCare: 10 }, 4],
  ])('%s', (_, staff, state, years) => {
    const { flows } = careOf({ state }, {}, staff);
    expect(flows.careYears).toBeCloseTo(years, 12);
    expect(flows.careShare).toBeCloseTo(years / SMALL_REGION.doctors, 12);
  });

  it('take no notice of the usual number of changes, which the path of doctors holds', () => {
    const { flows, world } = careOf({ state: { toCare: -7 }, references: { toCare: -7 } });
    expect([flows.careYears, world.state.ownDoctors]).toEqual([0, 0]);
  });

  it('are a share of all doctors, whose number grows', () => {
    const region = { ...SMALL_REGION, startYear: 2028 };
    const { flows } = careOf({}, { p: { doctorsGrowth: 0.1 }, region }, 30);
    expect(flows.careShare).toBeCloseTo(6 / (100 * 1.1 * 1.1), 12);
  });

  it('come back as doctors retire, who would have retired from care as well: a tenth a year', () => {
    const { world } = careOf({ state: { ownDoctors: -10, toCare: -1 } }, { p: { doctorsLeave: 0.1 } });
    expect(world.state.ownDoctors).toBeCloseTo(-10 + 1 - 1, 12);
  });

  it('are not counted before the start year', () => {
    const { flows, world } = careOf({ state: { toCare: -10 } }, { spinUp: true }, 30);
    expect([flows.careYears, world.state.ownDoctors]).toEqual([0, 0]);
  });
});

describe('trainees', () => {
  it('of hospitals give care as residents: eight more at a quarter of a doctor’s', () => {
    const world = smallWorld({ references: { ...REFERENCES, residents: 4 } });
    const y = smallYear(world, { levels: { ...STAFF, residents: 12 }, p: { ...p, residentCare: 0.25 } });
    care(y);
    expect(y.flows.careYears).toBeCloseTo(2, 12);
  });
});

describe('time that research vacates', () => {
  it('is covered by half of what is missing a year, at pay', () => {
    // ten conversions vacate 4 years: 2 are covered in the first year, 3 in the second
    const first = careOf({ state: { toCare: -10 } }, { p: { coverSpeed: 0.5 } }, 30);
    expect(first.flows.careYears).toBeCloseTo(-2, 12);
    expect(paidByHospitals(first)).toBeCloseTo(2 * 0.2, 12);
    const second = careOf({ state: { ownDoctors: -10, cover: 2 } }, { p: { coverSpeed: 0.5 } }, 30);
    expect(second.flows.careYears).toBeCloseTo(-1, 12);
    expect(paidByHospitals(second)).toBeCloseTo(3 * 0.2, 12);
  });

  it('is given back likewise: where doctors go back to care, hospitals hire fewer', () => {
    const y = careOf({ state: { toCare: 10 } }, { p: { coverSpeed: 0.5 } }, 10);
    expect(y.flows.careYears).toBeCloseTo(2, 12);
    expect(paidByHospitals(y)).toBeCloseTo(-2 * 0.2, 12);
  });

  it('is a quarter of 12 years of care where that is protected, and what a lever paid for hospitals do not pay', () => {
    const controls = { protectedTime: 0.25 };
    const free = careOf({}, { controls, p: { coverSpeed: 0.5 } });
    expect(free.flows.careYears).toBeCloseTo(-1.5, 12);
    expect(paidByHospitals(free)).toBeCloseTo(1.5 * 0.2, 12);
    const given = careOf({}, { controls: { ...controls, coverPaid: 0.25 }, p: { coverSpeed: 0.5 } });
    expect(given.flows.careYears).toBeCloseTo(-1.5, 12);
    // 3 years were paid for, of which 1.5 were found: the rest they keep
    expect(paidByHospitals(given)).toBeCloseTo(-1.5 * 0.2, 12);
  });

  it('is not what newcomers give themselves', () => {
    const { world } = careOf({}, { p: { coverSpeed: 0.5 } }, 30);
    expect(world.state.cover).toBe(0);
  });
});

/** Twenty hospital posts held for three years, of which more may be open. */
const hospital = { posts: 20, basePosts: 20, filled: 20 };
const twenty = Array.from({ length: 20 }, () => ({ tenure: 3, money: 1 }));
const NOBODY_GOES = {
  deathChance: 0,
  retirementEarly: 0,
  retirementChance: 0,
  retirementRise: 0,
  leaveChance: 0,
  leaveUnfunded: 0,
  leaveUnmotivated: 0,
  emigrateChance: 0,
  vacancyFill: 0,
};
const netFlow = careersIndicators.find(({ id }) => id === 'netTalentFlow')!;
const netBenefit = valueIndicators.find(({ id }) => id === 'netHealthBenefit')!;
const ofNation = netBenefit.parts!.find(({ dimension }) => dimension === 'perspective')!;
const NATION = SMALL_REGION.levels.length - 1;

interface Account {
  readonly care: number;
  readonly pay: number;
  readonly arrivals: number;
  readonly benefit: number;
  /** The benefit as the nation sees it. */
  readonly nation: number;
}

/** What a change of people does: the people's part of a year, and the account of the next. */
function accountOf(small: Small, changed: Changes['p'] = {}): Account {
  const parameters = { ...p, ...NOBODY_GOES, ...changed };
  const references = { ...REFERENCES, ...small.references };
  const world = smallWorld({ institutions: [hospital], people: twenty, ...small, references });
  const before = smallYear(world, { p: parameters });
  exits(before);
  world.active = world.active.filter((i, n) => n < world.activeCount && world.researchers.gone[i] === 0);
  world.activeCount = world.active.length;
  world.institutions.filled[0] = world.activeCount;
  hiring(before);
  const after = smallYear(world, { p: parameters, region: { ...SMALL_REGION, policyYear: 2030 } });
  levels(after);
  after.levels = { ...after.levels, climate: 0.5 };
  care(after);
  health(after);
  payroll(after);
  const view = { y: after, discount: 1 } as never;
  const arrivals = netFlow.observe({ y: before } as never);
  return {
    care: after.flows.careYears,
    pay: spendingOfAll(world.ledger) / SMALL_REGION.workforce.pay,
    arrivals,
    benefit: netBenefit.observe(view),
    nation: ofNation.observe(view, NATION),
  };
}

describe('events of people', () => {
  const more = [{ ...hospital, posts: 30 }];
  const steady = accountOf({});

  it('are none: twenty are paid, none comes, nothing changes in care', () => {
    expect(steady.care).toBeCloseTo(0, 12);
    expect(steady.pay).toBeCloseTo(20, 12);
    expect(steady.arrivals).toBe(0);
  });

  it('an empty post changes nothing', () => {
    expect(accountOf({ institutions: more })).toEqual(steady);
  });

  it.each([
    ['ten conversions', more, { vacancyFill: 1, ownDoctorShare: 1 }, -4, 20, 0],
    ['ten hires', more, { vacancyFill: 1, ownDoctorShare: 0, internalShare: 0 }, 6, 30, 10],
    ['twenty returns to care', [hospital], { leaveChance: 1 }, 8, 20, 0],
    ['twenty emigrants', [hospital], { emigrateChance: 1 }, -12, 0, -20],
    ['twenty deaths', [hospital], { deathChance: 1 }, -12, 0, 0],
    ['twenty retirements', [hospital], { retirementEarly: 1 }, -12, 0, 0],
  ])('%s', (_, institutions, changed, care_, pay, arrivals) => {
    const account = accountOf({ institutions }, changed);
    expect(account.care).toBeCloseTo(care_, 12);
    expect(account.pay).toBeCloseTo(pay, 12);
    expect(account.arrivals).toBe(arrivals);
  });

  it('a hire who only gives care has a net health benefit of 0 where a year of care is worth its pay', () => {
    const filling = { vacancyFill: 1, ownDoctorShare: 0, internalShare: 0 };
    const only = { clinicalLoad: 1, bonus: 0.5 };
    const with10 = accountOf({ institutions: more }, { ...filling, ...only });
    const without = accountOf({ institutions: more }, only);
    expect(with10.care - without.care).toBeCloseTo(10, 12);
    expect(with10.benefit - without.benefit).toBeCloseTo(0, 6);
    const worthTwice = accountOf({ institutions: more }, { ...filling, ...only, careWorth: 2 });
    // pay of 0.3 for each of ten, at 50,000 CNY a DALY
    expect(worthTwice.benefit - with10.benefit).toBeCloseTo(60, 6);
  });

  it('whoever comes from elsewhere in the nation takes the care along, and whoever leaves for it brings it there', () => {
    const filling = { vacancyFill: 1, ownDoctorShare: 0, internalShare: 0, careWorth: 1 };
    const hires = accountOf({ institutions: more }, filling);
    // ten give 6 years of care worth their pay of 0.2 at 50,000 CNY a DALY, which elsewhere is lost
    expect(hires.benefit - hires.nation).toBeCloseTo(24, 6);
    const emigrants = accountOf({}, { emigrateChance: 1 });
    expect(emigrants.nation - emigrants.benefit).toBeCloseTo(48, 6);
    const conversions = accountOf({ institutions: more }, { vacancyFill: 1, ownDoctorShare: 1 });
    expect(conversions.nation).toBeCloseTo(conversions.benefit, 9);
  });
});

describe('people of programmes', () => {
  it('give the care of their post like all others: a recruit counts as a hire', () => {
    const people = [
      ...twenty,
      { programme: PROGRAMME.youngTalent, contract: 5, stage: STAGE.early, tenure: 0, money: 1 },
    ];
    const { care: years, pay } = accountOf({ people });
    expect(years).toBeCloseTo(0.6, 12);
    expect(pay).toBeCloseTo(21, 12);
  });
});

import { describe, expect, it } from 'vitest';
import { ACCOUNT, payerIndex } from '../../../../src/model/engine/ledger.js';
import type { References } from '../../../../src/model/engine/references.js';
import { spendingByPayer } from '../../../../src/model/engine/spending.js';
import type { World } from '../../../../src/model/engine/world.js';
import type { MedinnoYear } from '../../../../src/model/medinno-year.js';
import { AREAS, type Region } from '../../../../src/model/place/region.js';
import { shapleyShares } from '../../../../src/model/submodels/health/burden.js';
import { CHANNELS_OF_HEALTH, type HealthChannel } from '../../../../src/model/submodels/health/channels.js';
import { health } from '../../../../src/model/submodels/health/health.js';
import { type Changes, SMALL_REGION, type Small, smallWorld, smallYear } from '../small-world.js';

/** Burden of 3000 DALYs in the first area and 1000 in each of the other seven: 0.3 and 0.1 of the whole. */
const BURDEN = AREAS.map((_, a) => (a === 0 ? 3000 : 1000));
const LAST = 7;

/** That burden; a DALY of ordinary care costs 25,000 to 100,000 CNY, halfway on the log scale 50,000. */
const region: Region = {
  ...SMALL_REGION,
  health: {
    ...SMALL_REGION.health,
    areas: AREAS.map((id, a) => ({ id, burden: BURDEN[a], trend: 0 })),
    inpatientAmenableShare: 0.5,
  },
};

/** Practice stands still; adoption closes a tenth of a gap of 0.2 a year, which is what a year brings anew. */
const p = {
  practiceAdjustment: 0,
  adoptionSpeed: 0.1,
  outsideSupply: 0.02,
  opportunityCostPosition: 0.5,
  careWorth: 1,
  ownPatientCausal: 0,
  bonus: 0,
};

const REFERENCES: Partial<References> = {
  fixed: true,
  climate: 0.5,
  practice: 0.5,
  clinicalFindings: 8,

  hospitalStaff: 30,
  trust: 0.6,
};

/** Everything as in the references. */
const LEVELS = { climate: 0.5, clinicalFindings: 8, hospitalStaff: 30, residents: 0 };

const worldOf = (small: Small = {}): World =>
  smallWorld({
    ...small,
    state: { trust: 0.6, practice: 0.5, ...small.state },
    references: { ...REFERENCES, ...small.references },
  });

/** A year of health in a world in which everything is as in the references but for what is given. */
function yearOf(
  world: World,
  changes: Omit<Changes, 'levels'> & { readonly levels?: Partial<MedinnoYear['levels']> } = {},
): MedinnoYear {
  const y = smallYear(world, {
    region,
    ...changes,
    levels: { ...LEVELS, ...changes.levels },
    p: { ...p, ...changes.p },
  });
  health(y);
  return y;
}

/** The cells of a channel, area by area. */
function channelOf(cells: Float64Array, channel: HealthChannel): readonly number[] {
  const first = CHANNELS_OF_HEALTH.indexOf(channel) * AREAS.length;
  return [...cells.slice(first, first + AREAS.length)];
}

/** What is given, in the first area, and in each of the others. */
const firstAndOthers = (first: number, others: number): readonly number[] =>
  AREAS.map((_, a) => (a === 0 ? first : others));

function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, n) => {
    expect(actual[n], `number ${n}`).toBeCloseTo(value, 9);
  });
}

/** Checks each channel, with practice and without; those not given avert nothing. */
function expectChannels(
  y: MedinnoYear,
  expected: Partial<Record<HealthChannel, readonly number[]>>,
  withoutPractice = expected,
): void {
  for (const channel of CHANNELS_OF_HEALTH) {
    const nothing = firstAndOthers(0, 0);
    expectClose(channelOf(y.flows.averted, channel), expected[channel] ?? nothing);
    expectClose(channelOf(y.flows.avertedWithoutPractice, channel), withoutPractice[channel] ?? nothing);
  }
}

/** The log reduction that averts a share of burden. */
const averting = (share: number): number => -Math.log(1 - share);

/** A lead over the region's own path of which a year at the reference speed, 0.1, leaves that log reduction. */
const leadLeaving = (logReduction: number): number => logReduction / 0.9;

describe('the quality of practice', () => {
  const practice = {
    practiceBase: 0.4,
    practiceFindings: 0.4,
    practiceAdjustment: 0.25,
    practiceCeiling: 0.95,
  };
  const practiceAfter = (small: Small, changes: Parameters<typeof yearOf>[1]): number => {
    const world = worldOf(small);
    yearOf(world, { ...changes, p: { ...practice, ...changes?.p } });
    return world.state.practice;
  };

  it('moves a quarter of the way to base and a saturating flow of clinical findings', () => {
    // target 0.4 + 0.4 · (1 - exp(-ln 2)) = 0.6
    const levels = { clinicalFindings: 8 * Math.log(2) };
    expect(practiceAfter({ state: { practice: 0.2 } }, { levels })).toBeCloseTo(0.3, 12);
    expect(practiceAfter({ state: { practice: 0.8 } }, { levels })).toBeCloseTo(0.75, 12);
  });

  it('counts the findings as those of the references until these stand', () => {
    const target = 0.4 + 0.4 * (1 - Math.exp(-1));
    const small = { state: { practice: 0.2 }, references: { fixed: false } };
    const levels = { clinicalFindings: 80 };
    expect(practiceAfter(small, { levels, spinUp: true })).toBeCloseTo(0.2 + 0.25 * (target - 0.2), 12);
  });

  it('has a target without findings where the references have none either', () => {
    const small = { state: { practice: 0.2 }, references: { clinicalFindings: 0 } };
    expect(practiceAfter(small, { levels: { clinicalFindings: 0 } })).toBeCloseTo(
      0.2 + 0.25 * (0.4 - 0.2),
      12,
    );
  });

  it('moves to no more than the ceiling', () => {
    const moved = practiceAfter({ state: { practice: 0.55 } }, { p: { practiceBase: 1 } });
    expect(moved).toBeCloseTo(0.55 + 0.25 * (0.95 - 0.55), 12);
  });
});

describe('the lead of outside adoption over the own path of the region', () => {
  it('closes the gap, 0.2 less the lead, at a speed by trust and climate, of which a part is outcome', () => {
    // 1.5 times the trust: 2.25 times 0.1; twice the climate: as much again in process, 0.4 of it in outcome
    const world = worldOf({ state: { trust: 0.9 } });
    world.areas.ahead.set([0.05, 0, -0.1]);
    const p = { adoptionClimate: 1, adoptionTrust: 2, processToOutcome: 0.4 };
    yearOf(world, { levels: { climate: 1 }, p });
    const speed = 0.225 * 1.4;
    const others = speed * 0.2 - 0.02;
    expectClose(world.areas.ahead, [
      0.05 + speed * 0.15 - 0.02,
      others,
      -0.1 + speed * 0.3 - 0.02,
      ...Array.from({ length: 5 }, () => others),
    ]);
  });

  it('closes no more than 0.9 of the gap, however good the climate', () => {
    const world = worldOf();
    const p = { fastestAdoption: 0.9, adoptionClimate: 10, processToOutcome: 1 };
    yearOf(world, { levels: { climate: 1 }, p });
    expectClose(world.areas.ahead, firstAndOthers(0.9 * 0.2 - 0.02, 0.9 * 0.2 - 0.02));
  });
});

describe('the account of burden', () => {
  it('averts nothing while all is as in the references', () => {
    const y = yearOf(worldOf());
    expectChannels(y, {});
    expectClose(y.flows.burden, BURDEN);
  });

  it('is left out of the spin-up, when outside adoption stands still', () => {
    const world = worldOf();
    const y = yearOf(world, { spinUp: true, levels: { climate: 1 }, controls: { careMoney: 30 } });
    expectClose(y.flows.burden, firstAndOthers(0, 0));
    expectChannels(y, {});
    expectClose(world.areas.ahead, firstAndOthers(0, 0));
  });

  it('follows the trend of every area from the start year: 3000, two years at a tenth more, are 3630', () => {
    const areas = region.health.areas.map((area, a) => (a === 0 ? { ...area, trend: 0.1 } : area));
    const growing = { ...region, health: { ...region.health, areas } };
    const y = yearOf(worldOf(), { region: growing, year: region.startYear + 2 });
    expectClose(y.flows.burden, firstAndOthers(3630, 1000));
  });

  it('credits own products beyond those of the references', () => {
    const world = worldOf();
    world.areas.products.set([0.3 + averting(0.5), 0, 0, 0, 0, 0, 0, averting(0.2)]);
    world.references.products[0] = 0.3;
    const y = yearOf(world);
    const ownProducts = [1500, 0, 0, 0, 0, 0, 0, 200];
    expectChannels(y, { ownProducts });
    expectClose(
      y.flows.burden,
      BURDEN.map((burden, a) => burden - ownProducts[a]),
    );
  });

  it('credits better practice with its causal share of an effect on what inpatient care can avert', () => {
    // half switched on, a quarter causal, 0.8 a unit of quality, half amenable, 0.4 better: 0.05 · 0.4 = 0.02
    const y = yearOf(worldOf({ state: { practice: 0.9 } }), {
      p: { practiceChannel: 0.5, practiceCausal: 0.25, practiceEffect: 0.8, practiceShare: 1 },
    });
    const share = 1 - Math.exp(-0.02);
    expectChannels(y, { practice: BURDEN.map((burden) => burden * share) }, {});
  });

  it('splits one association between own practice, at once, and adoption, at its pace', () => {
    // causal 0.25 · 0.8 a unit · half amenable · 0.4 better = 0.04: a quarter by practice, of the rest a tenth a year
    const world = worldOf({ state: { practice: 0.9 } });
    const shared = { practiceCausal: 0.25, practiceEffect: 0.8, practiceShare: 0.25 };
    const years = Array.from({ length: 2 }, () => yearOf(world, { p: { ...shared, adoptionSpeed: 0.1 } }));
    expect(world.stocks.adoptedByResearch).toBeCloseTo(0.003 + 0.1 * (0.03 - 0.003), 12);
    const cells = years[1]!.flows;
    const shares = shapleyShares({ ownProducts: 0, practice: 0.01, outsideAdoption: 0.0057 }, 0.6);
    expect(channelOf(cells.averted, 'practice')[0]).toBeCloseTo(3000 * shares.practice, 9);
    expect(channelOf(cells.averted, 'outsideAdoption')[0]).toBeCloseTo(3000 * shares.outsideAdoption, 9);
    expect(Math.max(...cells.avertedWithoutPractice)).toBe(0);
  });

  it('credits three channels by their shares in what they avert together, and two where practice is off', () => {
    // alone they avert 0.5, 0.2 and 0.1: burden.test.ts has the shares of the three by hand; two halve what overlaps
    const world = worldOf({ state: { practice: 0.5 + 2 * averting(0.2) } });
    world.areas.products[0] = averting(0.5);
    world.areas.ahead[0] = leadLeaving(averting(0.1));
    const y = yearOf(world, {
      p: { practiceChannel: 1, practiceCausal: 1, practiceEffect: 1, practiceShare: 1, amenableCeiling: 1 },
    });
    expectChannels(
      y,
      {
        ownProducts: firstAndOthers(3000 * (0.5 / 3 + 0.4 / 6 + 0.45 / 6 + 0.36 / 3), 0),
        practice: firstAndOthers(3000 * (0.2 / 3 + 0.1 / 6 + 0.18 / 6 + 0.09 / 3), 200),
        outsideAdoption: firstAndOthers(3000 * (0.1 / 3 + 0.05 / 6 + 0.08 / 6 + 0.04 / 3), 0),
      },
      {
        ownProducts: firstAndOthers((3000 * (0.5 + 0.45)) / 2, 0),
        outsideAdoption: firstAndOthers((3000 * (0.1 + 0.05)) / 2, 0),
      },
    );
    expectClose(y.flows.burden, firstAndOthers(3000 * 0.36, 800));
  });

  it('lets the channels avert no more than the amenable share of an area', () => {
    const world = worldOf();
    world.areas.products[0] = 10;
    expectChannels(yearOf(world, { p: { amenableCeiling: 0.6 } }), { ownProducts: firstAndOthers(1800, 0) });
  });

  it('buys ordinary care at 50,000 CNY a DALY: 600 for 30 million, spread by burden', () => {
    const y = yearOf(worldOf(), { controls: { careMoney: 30 } });
    expectChannels(y, { ordinaryCare: firstAndOthers(180, 60) });
    expectClose(y.flows.burden, firstAndOthers(2820, 940));
  });

  it('takes 50 DALYs a unit of severity of incidents', () => {
    const y = yearOf(worldOf({ state: { incidentSeverity: 2 } }), { p: { incidentBurden: 50 } });
    expectChannels(y, { incidents: firstAndOthers(-30, -10) });
    expectClose(y.flows.burden, firstAndOthers(3030, 1010));
  });

  it('adds up channels that overlap and those that do not', () => {
    const world = worldOf({ state: { incidentSeverity: 2 } });
    world.areas.products[0] = averting(0.5);
    const y = yearOf(world, { controls: { careMoney: 30 }, p: { incidentBurden: 50 } });
    expectClose(y.flows.burden, firstAndOthers(3000 - 1500 - 180 + 30, 1000 - 60 + 10));
  });

  it('measures outside innovation against technology frozen at the start year', () => {
    // ten years of 0.02 a year, and a lead that averts a tenth in the last area
    const world = worldOf();
    world.areas.ahead[LAST] = leadLeaving(averting(0.1));
    const y = yearOf(world, { year: region.startYear + 10 });
    const share = Math.exp(0.2) - 1;
    expectClose(
      y.flows.outsideAverted,
      BURDEN.map((burden, a) => burden * share + (a === LAST ? 100 : 0)),
    );
  });
});

describe('hours of care', () => {
  it.each([
    // five years at 0.2 million, 1 million, buy 20 DALYs at 50,000 CNY
    ['lost', -5, 1, -20],
    ['gained', 5, 1, 20],
    ['lost, worth twice that', -5, 2, -40],
    ['gained, worth half of it', 5, 0.5, 10],
  ])(
    'are worth what their pay would buy as ordinary care, times a factor: %s',
    (_, careYears, careWorth, dalys) => {
      const y = yearOf(worldOf(), { flows: { careYears }, p: { careWorth } });
      expectChannels(y, { careHours: firstAndOthers(0.3 * dalys, 0.1 * dalys) });
    },
  );

  it('are worth the usual bonus too, which is paid for them', () => {
    const y = yearOf(worldOf(), { flows: { careYears: 5 }, p: { bonus: 0.5 } });
    expectChannels(y, { careHours: firstAndOthers(9, 3) });
  });
});

describe('patients of doctors with few days in care', () => {
  // half of 10,000 DALYs is amenable, 50 of it for each of 100 doctors; half of an elasticity of 0.2 is causal
  const few = { ownPatientElasticity: 0.2, ownPatientCausal: 0.5, clinicalLoad: 0.5, doctorsGrowth: 0 };

  it('fare as before where nothing changed', () => {
    expectChannels(yearOf(worldOf(), { p: few }), {});
  });

  it('fare worse where the time of 30 doctors is freed by half: they still treat 7.5 doctors’ share', () => {
    const y = yearOf(worldOf(), { p: few, controls: { protectedTime: 0.5 } });
    const dalys = 0.1 * 50 * 7.5 * Math.LN2;
    expectChannels(y, { careHours: firstAndOthers(-0.3 * dalys, -0.1 * dalys) });
  });

  it.each([
    ['worse where ten own doctors took to research for half of their time', -10, -1],
    ['better where ten went back', 10, 1],
  ])('fare %s', (_, ownDoctors, sign) => {
    const y = yearOf(worldOf({ state: { ownDoctors } }), { p: few });
    const dalys = sign * 0.1 * 50 * 5 * Math.LN2;
    expectChannels(y, { careHours: firstAndOthers(0.3 * dalys, 0.1 * dalys) });
  });
});

describe('the cost of what is adopted', () => {
  const spending = ({ world }: MedinnoYear, payer: string): number =>
    spendingByPayer(world.ledger, payerIndex(world.ledger, payer));
  const costs = {
    adoptionCost: 25_000,
    adoptionByInsurance: 0.6,
    adoptionByPatients: 0.3,
    adoptionByHospitals: 0.1,
  };

  it('is 25,000 CNY a DALY of own products and outside adoption, paid by three', () => {
    // 1500 DALYs by products and 100 by adoption: 40 million
    const world = worldOf({ state: { incidentSeverity: 2 } });
    world.areas.products[0] = averting(0.5);
    world.areas.ahead[LAST] = leadLeaving(averting(0.1));
    const y = yearOf(world, { controls: { careMoney: 30 }, p: costs });
    expect(spending(y, 'insurance')).toBeCloseTo(24, 9);
    expect(spending(y, 'patients')).toBeCloseTo(12, 9);
    expect(spending(y, 'hospitals')).toBeCloseTo(4, 9);
    expect(world.ledger.received[ACCOUNT.adoption]).toBeCloseTo(40, 9);
  });

  it('is what adoption costs, whatever ordinary care does', () => {
    const world = worldOf();
    world.areas.products[0] = averting(0.5);
    const y = yearOf(world, { p: { ...costs, opportunityCostPosition: 1, opportunityCostGrowth: 0.04 } });
    expect(spending(y, 'insurance')).toBeCloseTo(22.5, 9);
  });

  it('is saved where less is averted than on the reference path', () => {
    const world = worldOf();
    world.references.products[LAST] = Math.log(1.5);
    // burden of the last area is half as large again: 500 DALYs
    const y = yearOf(world, { p: costs });
    expect(spending(y, 'insurance')).toBeCloseTo(-7.5, 9);
  });
});

describe('an epidemic', () => {
  const epidemic = { epidemicBurden: 300, preparedness: 0.3, trustNormal: 0.8, commitmentCrisisCost: 0.2 };
  const doubled = { ...region, population: 200_000 };

  it('costs DALYs for every 100,000, fewer by preparedness and trust, more by money that is tied', () => {
    // size 1.5, 300 for each of two, 1 - 0.3 · 0.6 / 0.8 of it, a tenth more with half committed
    const y = yearOf(worldOf({ state: { epidemic: 1.5 } }), {
      region: doubled,
      controls: { commitment: 0.5 },
      p: epidemic,
    });
    expect(y.flows.epidemicDalys).toBeCloseTo(1.5 * 600 * 0.775 * 1.1, 9);
    expectClose(y.flows.burden, BURDEN);
  });

  it('costs nothing where preparedness and trust would avert more than all', () => {
    const y = yearOf(worldOf({ state: { epidemic: 1.5 } }), {
      p: { ...epidemic, preparedness: 0.9, trustNormal: 0.5 },
    });
    expect(y.flows.epidemicDalys).toBe(0);
  });
});

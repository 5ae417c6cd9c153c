import { describe, expect, it } from 'vitest';
import { GONE, ORIGIN, STAGE } from '../../../../src/model/engine/codes.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { exits } from '../../../../src/model/submodels/careers/exits.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { expectChance } from '../at-chance.js';
import {
  type Changes,
  type Person,
  SMALL_REGION,
  type Small,
  smallWorld,
  smallYear,
} from '../small-world.js';

/** Everybody stays, and stays in the stage, for whatever a test does not say. */
const STAY = {
  deathChance: 0,
  promotionYears: 100,
  leaderRecord: 0.8,
  retirementAge: 60,
  lastAge: 70,
  retirementEarly: 0,
  retirementChance: 0,
  retirementRise: 0,
  leaveChance: 0,
  leaveUnfunded: 0,
  leaveUnmotivated: 0,
  emigrateChance: 0,
};
/** Twice the reference money: the logarithm of what is missing is 0. */
const FUNDED = 1;

/** A year of exits of one person, and others if there are. */
function yearOf(person: Person, changes: Changes = {}, small: Small = {}) {
  const people = [{ money: FUNDED, ...person }, ...(small.people ?? [])];
  const institutions = [{ climate: 0.5 }];
  const y = smallYear(smallWorld({ institutions, ...small, people }), {
    ...changes,
    p: { ...STAY, referenceFunding: FUNDED / 2, ...changes.p },
  });
  exits(y);
  return y;
}

describe('a year older', () => {
  it('adds a year of age, stage and tenure, and takes one off a contract that runs', () => {
    const r = yearOf({ age: 45, yearsInStage: 3, tenure: 4, contract: 2 }).world.researchers;
    expect([r.age[0], r.yearsInStage[0], r.tenure[0], r.contract[0]]).toEqual([46, 4, 5, 1]);
    expect(yearOf({ contract: 0 }).world.researchers.contract[0]).toBe(0);
    expect(yearOf({ contract: 1 }).world.researchers.contract[0]).toBe(0);
  });

  it('gives trainees no tenure and no stage', () => {
    const trainee = { stage: STAGE.trainee, age: 25, yearsInStage: 20, tenure: 0, contract: 2 };
    const r = yearOf(trainee, { p: { promotionYears: 8 } }).world.researchers;
    expect([r.age[0], r.yearsInStage[0], r.tenure[0], r.contract[0]]).toEqual([26, 21, 0, 2]);
    expect(r.stage[0]).toBe(STAGE.trainee);
  });

  it.each([
    ['an early researcher of eight years is established', STAGE.early, 7, 0, STAGE.established, 0],
    ['one of seven years is not yet', STAGE.early, 6, 5, STAGE.early, 7],
    ['an established one with a record of 0.91 leads', STAGE.established, 7, 0.91, STAGE.leader, 0],
    ['one of 0.9 is not above it', STAGE.established, 30, 0.9, STAGE.established, 31],
    ['one with a record of 0.89 does not, ever', STAGE.established, 30, 0.89, STAGE.established, 31],
    ['nor before eight years', STAGE.established, 6, 5, STAGE.established, 7],
    ['there is nothing above a leader', STAGE.leader, 20, 5, STAGE.leader, 21],
  ])(
    'promotes after eight years, and to leader with 0.8 above the mean record of 0.1: %s',
    (_, stage, yearsInStage, logRecord, after, years) => {
      const y = yearOf(
        { stage, yearsInStage, logRecord },
        { p: { promotionYears: 8 } },
        { state: { meanLogRecord: 0.1 } },
      );
      expect([y.world.researchers.stage[0], y.world.researchers.yearsInStage[0]]).toEqual([after, years]);
    },
  );
});

describe('retirement', () => {
  const p = { retirementEarly: 0.03, retirementChance: 0.1, retirementRise: 0.05 };

  it.each([
    [58, 0.03],
    [59, 0.1],
    [61, 0.1 + 0.05 * 2],
    [68, 0.1 + 0.05 * 9],
  ])('of who was %d comes with a chance of %d', (age, chance) => {
    expectChance(
      PURPOSE.retire,
      chance,
      (key) => yearOf({ ...key, age }, { p }).world.researchers.gone[0] === GONE.retired,
    );
  });

  it('is certain at the last age, and counted', () => {
    const y = yearOf({ age: 69 });
    expect(y.world.researchers.gone[0]).toBe(GONE.retired);
    expect([y.flows.retired, y.flows.left, y.flows.emigrants]).toEqual([1, 0, 0]);
    expect(yearOf({ age: 80 }).flows.retired).toBe(1);
  });

  it('goes before giving up and leaving, if all should happen', () => {
    const all = yearOf({ age: 80 }, { p: { leaveChance: 1, emigrateChance: 1 } });
    expect([all.flows.retired, all.flows.left, all.flows.emigrants]).toEqual([1, 0, 0]);
    const both = yearOf({}, { p: { leaveChance: 1, emigrateChance: 1 } });
    expect([both.flows.retired, both.flows.left, both.flows.emigrants]).toEqual([0, 1, 0]);
    expect(both.world.researchers.gone[0]).toBe(GONE.left);
  });
});

describe('death', () => {
  it('comes with the same chance to all in post, and before every other way out', () => {
    expectChance(
      PURPOSE.die,
      0.1,
      (key) =>
        yearOf({ ...key, age: 30 }, { p: { deathChance: 0.1 } }).world.researchers.gone[0] === GONE.died,
    );
    const all = yearOf({ age: 80 }, { p: { deathChance: 1, leaveChance: 1, emigrateChance: 1 } });
    expect([all.flows.deaths, all.flows.retired, all.flows.left, all.flows.emigrants]).toEqual([1, 0, 0, 0]);
    expect([all.flows.returnsToCare, all.world.state.abroad]).toEqual([0, 0]);
  });
});

describe('a contract', () => {
  it.each([
    ['of one year more ends', 1, 1],
    ['of two does not yet', 2, 0],
    ['that ended before is not counted again', 0, 0],
  ])('%s', (_, contract, ended) => {
    expect(yearOf({ contract }).flows.contractsEnded).toBe(ended);
  });
});

describe('giving up research', () => {
  const p = {
    leaveChance: 0.1,
    leaveUnfunded: 0.02,
    unfundedPatience: 2,
    unfundedYearsOfEffect: 6,
    leaveUnmotivated: 0.4,
    contentMotivation: 0.8,
  };

  it.each([
    ['funded and motivated: 0.1', { unfunded: 0, motivation: 1 }, 0.1],
    ['unfunded for two years: no more', { unfunded: 2, motivation: 0.9 }, 0.1],
    ['for five: 0.1 + 0.02 × 3', { unfunded: 5, motivation: 0.8 }, 0.16],
    ['for twenty: 0.1 + 0.02 × 6, no more than six count', { unfunded: 20, motivation: 1 }, 0.22],
    ['with a motivation of 0.3: 0.1 + 0.4 × (0.8 - 0.3)', { unfunded: 0, motivation: 0.3 }, 0.3],
    ['and unfunded for five: 0.16 + 0.2', { unfunded: 5, motivation: 0.3 }, 0.36],
  ])('is more likely when unfunded or unmotivated; %s', (_, person, chance) => {
    expectChance(PURPOSE.leave, chance, (key) => yearOf({ ...key, ...person }, { p }).flows.left === 1);
  });
});

describe('who gave up research', () => {
  const p = { leaveChance: 1 };
  const college = { type: INSTITUTION_TYPES.indexOf('university') };

  it('in a hospital is in care from then on', () => {
    const y = yearOf({}, { p });
    expect([y.flows.left, y.flows.returnsToCare, y.flows.emigrants]).toEqual([1, 1, 0]);
    expect(y.world.state.toCare).toBe(1);
  });

  it('elsewhere has no care to go back to', () => {
    const y = yearOf({}, { p }, { institutions: [college] });
    expect([y.flows.left, y.flows.returnsToCare]).toEqual([1, 0]);
    expect(y.world.state.toCare).toBe(0);
  });

  it('last year is counted no more', () => {
    expect(yearOf({}, {}, { state: { toCare: -7 } }).world.state.toCare).toBe(0);
  });
});

describe('a year after another', () => {
  it('lets those stay who had a way out in the last, and counts those no more who took it', () => {
    const first = yearOf({}, { p: { leaveChance: 1 } }, { people: [{}, {}] });
    const { world } = first;
    expect(first.flows.left).toBe(3);
    // the first is there again, the others are not
    world.researchers.gone[0] = GONE.no;
    world.activeCount = 1;
    const second = { ...first, p: { ...first.p, leaveChance: 0 } };
    second.flows.left = 0;
    exits(second);
    expect([world.researchers.gone[0], second.flows.left]).toEqual([GONE.no, 0]);
  });
});

describe('leaving for outside', () => {
  const DOUBLE = Math.LN2;
  const HALVE = -Math.LN2;
  /** Nothing acts: odds of one to four. */
  const plain = {
    emigrateChance: 0.2,
    emigratePay: 0,
    nationalPayGap: 0.5,
    nationalClimate: 0.5,
    emigrateMoney: 0,
    emigrateMoneyMost: 2,
    emigrateAbility: 0,
    emigrateClimate: 0,
    emigrateTenure: 0,
    tenureYears: 6,
    emigrateImported: 0,
    emigrateContract: 0,
    emigrateAge: 0,
    mobileAge: 40,
  };
  const DOUBLED = 2 / 6;
  const HALVED = 1 / 9;
  const lacking = (logarithm: number) => FUNDED / Math.exp(logarithm);
  const at = (workforce: Partial<typeof SMALL_REGION.workforce>) => ({
    region: { ...SMALL_REGION, workforce: { ...SMALL_REGION.workforce, ...workforce } },
  });

  const cases: readonly [string, Person, Changes, number][] = [
    ['nothing acts: odds of one to four', {}, {}, 0.2],
    [
      'ability counts by one and a half, the pay gap being a half',
      { logAbility: 1 },
      { p: { emigrateAbility: DOUBLE / 1.5 } },
      DOUBLED,
    ],
    [
      'a pay rise of a fifth leaves a gap of 1.5 / 1.2 - 1, a quarter less',
      {},
      { p: { emigratePay: 4 * DOUBLE }, controls: { payRise: 0.2 } },
      HALVED,
    ],
    ['full help for families', {}, { p: { familyEffect: DOUBLE }, controls: { familyReach: 1 } }, HALVED],
    ['help beyond all families', {}, { p: { familyEffect: DOUBLE }, controls: { familyReach: 3 } }, HALVED],
    ['a home whose years are over', { homed: 1 }, { p: { homeRebound: DOUBLE } }, DOUBLED],
    ['a home while its years run', { homed: 1, contract: 2 }, { p: { homeRebound: DOUBLE } }, 0.2],
    [
      'a region whose own gap is a half above the nation’s',
      {},
      { p: { emigratePay: 2 * DOUBLE }, ...at({ payGap: 1 }) },
      DOUBLED,
    ],
    [
      'a region without any gap, a half below it',
      {},
      { p: { emigratePay: 2 * DOUBLE }, ...at({ payGap: 0 }) },
      HALVED,
    ],
    [
      'and ability then counts by one and a quarter',
      { logAbility: 1 },
      { p: { emigrateAbility: DOUBLE / 1.25 }, controls: { payRise: 0.2 } },
      DOUBLED,
    ],
    [
      'money lacks by 1 in ln, where the gap is 2',
      { money: lacking(1) },
      { p: { emigrateMoney: DOUBLE / 2 }, ...at({ moneyGap: 2 }) },
      DOUBLED,
    ],
    ['more money than others have', { money: lacking(-1) }, { p: { emigrateMoney: DOUBLE } }, HALVED],
    [
      'the same where there is less money outside, half a time',
      { money: lacking(-1) },
      { p: { emigrateMoney: 2 * DOUBLE }, ...at({ moneyGap: -0.5 }) },
      DOUBLED,
    ],
    [
      'and where money counts for nothing',
      { money: lacking(-1) },
      { p: { emigrateMoney: 0 }, ...at({ moneyGap: -0.5 }) },
      0.2,
    ],
    [
      'money lacks by 5, of which 2 count',
      { money: lacking(5) },
      { p: { emigrateMoney: DOUBLE / 2 } },
      DOUBLED,
    ],
    ['motivation lacks by ln 2', { motivation: 1 - DOUBLE }, {}, DOUBLED],
    [
      'imported',
      { origin: ORIGIN.imported, tenure: 20 },
      { p: { emigrateImported: DOUBLE, emigrateTenure: -5 } },
      DOUBLED,
    ],
    ['three of six years of tenure', { tenure: 2 }, { p: { emigrateTenure: 2 * HALVE } }, HALVED],
    ['more than all years of tenure', { tenure: 20 }, { p: { emigrateTenure: HALVE } }, HALVED],
    ['a contract that still runs', { contract: 2 }, { p: { emigrateContract: HALVE } }, HALVED],
    ['a contract that ends', { contract: 1 }, { p: { emigrateContract: HALVE } }, 0.2],
    ['two years beyond the mobile age', { age: 41 }, { p: { emigrateAge: HALVE / 2 } }, HALVED],
    ['younger than that', { age: 30 }, { p: { emigrateAge: HALVE / 2 } }, 0.2],
  ];

  it.each(cases)('%s', (_, person, changes, chance) => {
    expectChance(
      PURPOSE.emigrate,
      chance,
      (key) =>
        yearOf({ ...key, age: 30, ...person }, { ...changes, p: { ...plain, ...changes.p } }).flows
          .emigrants === 1,
    );
  });

  it.each([
    ['before references are fixed', {}],
    ['and after, whatever the region’s own reference', { fixed: true, climate: 0.25 }],
  ])('is halved by a climate a quarter above the nation’s, %s', (_, references) => {
    const p = { ...plain, emigrateClimate: -4 * HALVE };
    expectChance(
      PURPOSE.emigrate,
      HALVED,
      (key) =>
        yearOf({ ...key, age: 30 }, { p }, { references, institutions: [{ climate: 0.75 }] }).flows
          .emigrants === 1,
    );
  });

  it('counts who is away, and who of them was imported', () => {
    const p = { ...plain, emigrateChance: 1 };
    const local = yearOf({}, { p }, { state: { abroad: 3 } });
    expect(local.world.researchers.gone[0]).toBe(GONE.emigrated);
    expect([local.world.state.abroad, local.flows.emigrants, local.flows.importsLost]).toEqual([4, 1, 0]);
    const imported = yearOf({ origin: ORIGIN.imported }, { p });
    expect([imported.flows.emigrants, imported.flows.importsLost]).toEqual([1, 1]);
  });

  it('takes one from those who came to hospitals from elsewhere, and none where the leaver taught', () => {
    const p = { ...plain, emigrateChance: 1 };
    const college = { type: INSTITUTION_TYPES.indexOf('university') };
    expect(yearOf({}, { p }).world.state.moved).toBe(-1);
    expect(yearOf({}, { p }, { institutions: [college] }).world.state.moved).toBe(0);
    expect(yearOf({}, {}, { state: { moved: 5 } }).world.state.moved).toBe(0);
  });

  it('counts the leavers’ ranks separately', () => {
    const p = { ...plain, emigrateChance: 1 };
    const ranks = (stage: number) => [...yearOf({ stage }, { p }).flows.emigrantsByRank];
    expect(ranks(STAGE.early)).toEqual([1, 0, 0]);
    expect(ranks(STAGE.established)).toEqual([0, 1, 0]);
    expect(ranks(STAGE.leader)).toEqual([0, 0, 1]);
  });

  it('is each one’s by place in the list: a trainee before changes nobody after', () => {
    const trainee = { stage: STAGE.trainee, money: FUNDED };
    const y = yearOf(
      trainee,
      { p: { ...plain, leaveChance: 1, emigrateChance: 1 } },
      { people: [{ money: FUNDED }] },
    );
    expect([...y.world.researchers.gone.subarray(0, 2)]).toEqual([GONE.no, GONE.left]);
    const retired = yearOf({ ...trainee, age: 90 });
    expect(retired.world.researchers.gone[0]).toBe(GONE.no);
  });
});

import { describe, expect, it } from 'vitest';
import { PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { SPENDING_KINDS, spendingByPayer } from '../../../../src/model/engine/spending.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { AREAS } from '../../../../src/model/place/region.js';
import { places } from '../../../../src/model/submodels/cultivation/places.js';
import { laboratories } from '../../../../src/model/submodels/laboratories/laboratories.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { type Changes, type Person, smallWorld, smallYear, YEAR } from '../small-world.js';

const p = {
  laboratoryMember: 0.5,
  laboratoryMoney: 0.4,
  laboratoryFreed: 0.75,
  laboratoryEquipment: 3,
  laboratorySize: 10,
  clinicalLoad: 0.6,
  teachingLoad: 0.4,
  otherLoad: 0.1,
  bonus: 0.5,
};
const UNIVERSITY = INSTITUTION_TYPES.indexOf('university');
const ENTERPRISE = INSTITUTION_TYPES.indexOf('enterprise');
const CANCER = 1;

/** A year of a laboratory for cancer for these people; a member costs half a million. */
function yearOf(people: readonly Person[], oncologyLaboratory: number, controls = {}, changes: Changes = {}) {
  const world = smallWorld({
    people: people.map((person) => ({ area: CANCER, ...person })),
    institutions: [{}, { type: UNIVERSITY }, { type: ENTERPRISE }],
  });
  const y = smallYear(world, { ...changes, p, controls: { oncologyLaboratory, ...controls } });
  laboratories(y);
  return y;
}

/** Money that came back to a payer, and that a payer paid for posts. */
const returnedTo = ({ world: { ledger } }: ReturnType<typeof yearOf>, payer: string): number =>
  ledger.returned[payerIndex(ledger, payer)]!;
const paidForPosts = ({ world: { ledger } }: ReturnType<typeof yearOf>, payer: string): number =>
  spendingByPayer(ledger, payerIndex(ledger, payer), [SPENDING_KINDS.indexOf('posts')]);

const membersOf = ({ world }: ReturnType<typeof yearOf>): number[] => [
  ...world.researchers.laboratory.subarray(0, world.activeCount),
];

const THREE: readonly Person[] = [{ logRecord: 1 }, { logRecord: 3 }, { logRecord: 2 }];

describe('a mission laboratory', () => {
  it('changes nothing where none is paid for', () => {
    const y = yearOf(THREE, 0);
    expect([membersOf(y), y.flows.careTaken]).toEqual([[0, 0, 0], 0]);
  });

  it('takes the best record of its area, with two fifths of its money for their research', () => {
    const y = yearOf([...THREE, { logRecord: 9, area: 2 }], 1);
    expect(membersOf(y)).toEqual([0, 1, 1, 0]);
    const { startUp, startUpLeft } = y.world.researchers;
    expect([startUpLeft[0], startUpLeft[1], startUpLeft[2]]).toEqual([0, 1, 1]);
    expect(startUp[1]).toBeCloseTo(0.2, 12);
  });

  it('shares the money of a part of a member among the whole ones', () => {
    const y = yearOf(THREE, 0.75);
    expect(membersOf(y)).toEqual([0, 1, 0]);
    expect(y.world.researchers.startUp[1]).toBeCloseTo(0.3, 12);
  });

  it('takes the young, and no trainees, imported people under contract, holders of places or of start-up money', () => {
    const barred: readonly Person[] = [
      { logRecord: 9, stage: STAGE.trainee },
      { logRecord: 1, stage: STAGE.early },
      { logRecord: 9, stage: STAGE.leader, programme: PROGRAMME.leadingTalent, contract: 3 },
      { logRecord: 9, startUpLeft: 2 },
      { logRecord: 9, place: 2 },
    ];
    expect(membersOf(yearOf(barred, 3))).toEqual([0, 1, 0, 0, 0]);
  });

  it('keeps its members, loses the lowest record where fewer are paid for, and all once none is', () => {
    const held = [{ logRecord: 1, laboratory: 1 }, { logRecord: 3, laboratory: 1 }, { logRecord: 9 }];
    expect(membersOf(yearOf(held, 1))).toEqual([1, 1, 0]);
    expect(membersOf(yearOf(held, 0.5))).toEqual([0, 1, 0]);
    expect(membersOf(yearOf(held, 0))).toEqual([0, 0, 0]);
  });

  it('takes three quarters of the care of doctors that protected time leaves, and none of teachers', () => {
    const people = [{}, {}, { institution: 1 }];
    expect(yearOf(people, 1.5).flows.careTaken).toBeCloseTo(2 * 0.75 * 0.6, 12);
    expect(yearOf(people, 1.5, { protectedTime: 0.5 }).flows.careTaken).toBeCloseTo(2 * 0.75 * 0.3, 12);
  });

  it('gives back what is paid for places that no one takes: three quarters with two people for eight places', () => {
    const y = yearOf([{}, {}], 4);
    expect(membersOf(y)).toEqual([1, 1]);
    expect(y.world.researchers.startUp[0]).toBeCloseTo(0.2, 12);
    expect(returnedTo(y, 'province')).toBeCloseTo(3, 12);
    expect(returnedTo(yearOf(THREE, 1.5), 'province')).toBe(0);
  });

  it('gives all back that does not pay for one member', () => {
    const y = yearOf(THREE, 0.45);
    expect(membersOf(y)).toEqual([0, 0, 0]);
    expect(returnedTo(y, 'province')).toBeCloseTo(0.45, 12);
  });

  it('gives back to the payer of a programme while it runs, who paid', () => {
    const programme = (end: number) => ({
      levers: [],
      programme: { payer: 'central', amount: 9, start: 0, end },
    });
    const running = yearOf([{}], 1, {}, { policy: programme(YEAR) });
    expect([returnedTo(running, 'central'), returnedTo(running, 'province')]).toEqual([0.5, 0]);
    expect(running.flows.programmeReturned).toBe(0.5);
    const over = yearOf([{}], 1, {}, { policy: programme(YEAR - 1) });
    expect([returnedTo(over, 'central'), returnedTo(over, 'province')]).toEqual([0, 0.5]);
    expect(over.flows.programmeReturned).toBe(0);
  });

  it('has others paid for the freed time of teachers, 0.75 · 0.4 of a year’s 0.3 million, and of people in firms', () => {
    const y = yearOf([{ institution: 1 }, { institution: 2 }], 1);
    expect(paidForPosts(y, 'city')).toBeCloseTo(0.09, 12);
    expect(paidForPosts(y, 'enterprises')).toBeCloseTo(0.75 * 0.1 * 0.3, 12);
    expect(paidForPosts(yearOf([{}], 0.5), 'hospitals')).toBe(0);
  });

  it('adds equipment by its members: three tenths of what ten have, and no more with more than ten', () => {
    expect(yearOf(THREE, 1.5).flows.laboratoryAdds[CANCER]).toBeCloseTo(0.9, 12);
    const twelve = Array.from({ length: 12 }, () => ({}));
    expect(yearOf(twelve, 6).flows.laboratoryAdds[CANCER]).toBe(3);
    expect(yearOf(THREE, 1.5, {}, { representation: 2 }).flows.laboratoryAdds[CANCER]).toBeCloseTo(1.8, 12);
  });

  it('leaves its members no place for outstanding people', () => {
    const world = smallWorld({ people: [{ laboratory: 1, logRecord: 9 }, { logRecord: 1 }] });
    places(smallYear(world, { controls: { outstandingPlaces: 1 } }));
    expect([world.researchers.place[0], world.researchers.place[1]! > 0]).toEqual([0, true]);
  });
});

describe('its members', () => {
  const usual = {
    administrationTime: 0,
    teamRewardTime: 0,
    freeRiding: 0,
    applicationTime: 0,
    climateTime: 0,
    leastEffort: 0.001,
    collective: 0,
  };
  /** Effort and rate of a member, and of someone who is none, in a place of that equipment whose laboratory adds so much. */
  function work(equipment: number, adds: number) {
    const people = [1, 0].map((laboratory) => ({ laboratory, money: 1, area: CANCER }));
    const world = smallWorld({ people, institutions: [{ equipment }] });
    const y = smallYear(world, { p: { ...usual, ...p, equipmentElasticity: 0.5, effortElasticity: 0 } });
    y.flows.laboratoryAdds[CANCER] = adds;
    research(y);
    const { effort, rate } = world.researchers;
    return { effort: [effort[0]!, effort[1]!], ratio: rate[0]! / rate[1]! };
  }

  it('have three quarters of their care back for research: 0.85 of the time and not 0.4', () => {
    const { effort } = work(1, 0);
    expect(effort[0]).toBeCloseTo(0.85, 12);
    expect(effort[1]).toBeCloseTo(0.4, 12);
  });

  it('work with its equipment too: with three more than one, twice the rate at an elasticity of a half', () => {
    expect(work(1, 3).ratio).toBeCloseTo(2, 9);
    expect(work(4, 3).ratio).toBeCloseTo(Math.sqrt(7 / 4), 9);
  });

  it('work as others do where it adds none, also in an institution that has little', () => {
    expect(work(0.25, 0).ratio).toBeCloseTo(1, 12);
  });
});

describe('laboratories in rows of five', () => {
  const W = 5;
  const KEYS = 400;
  /** Three heads in each of eight areas are 0.6 rows of five: 0.3 million in rows, and two fifths of half a million a head. */
  const rows = Array.from({ length: KEYS }, (_, k) => {
    const people = AREAS.map((_, area) => ({ area }));
    const controls = Object.fromEntries(AREAS.map((area) => [`${area}Laboratory`, 0.3]));
    const world = smallWorld({ key: { k0: k, k1: 7 * k }, people });
    const y = smallYear(world, { representation: W, p, controls });
    laboratories(y);
    return y;
  });
  const numbers = rows.map((y) => membersOf(y).reduce((sum, one) => sum + one, 0));

  it('have a lot for each area: 4.8 of eight on average, and not all or none', () => {
    // a binomial number: its mean has the error √(8 · 0.6 · 0.4 / 400), its variance about a fourteenth
    const mean = numbers.reduce((sum, n) => sum + n, 0) / KEYS;
    expect(Math.abs(mean - 4.8)).toBeLessThan(4 * Math.sqrt(1.92 / KEYS));
    const variance = numbers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / KEYS;
    expect(Math.abs(variance / 1.92 - 1)).toBeLessThan(4 / 14);
  });

  it('give a row the money of a member for each of its heads, and nothing back', () => {
    for (const y of rows) {
      membersOf(y).forEach((isMember, i) => {
        expect(y.world.researchers.startUp[i]).toBeCloseTo(isMember * 0.2, 12);
      });
      expect(returnedTo(y, 'province')).toBe(0);
    }
  });

  it('give back on the whole what members do not use, where people are fewer than places', () => {
    // 14 heads are 2.8 rows, of which one row finds a place whatever the lot
    const y = yearOf([{}], 1.4, {}, { representation: W });
    expect(membersOf(y)).toEqual([1]);
    expect(returnedTo(y, 'province')).toBeCloseTo(0.9, 12);
  });

  it('give all back below one head of the region', () => {
    const y = yearOf([{}], 0.09, {}, { representation: W });
    expect([membersOf(y), returnedTo(y, 'province')]).toEqual([[0], 0.09]);
  });
});

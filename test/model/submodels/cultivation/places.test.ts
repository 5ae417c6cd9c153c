import { describe, expect, it } from 'vitest';
import { PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { payerIndex } from '../../../../src/model/engine/ledger.js';
import { SPENDING_KINDS, spendingByPayer } from '../../../../src/model/engine/spending.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { places } from '../../../../src/model/submodels/cultivation/places.js';
import { evaluation } from '../../../../src/model/submodels/evaluation/evaluation.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { type Changes, type Person, smallWorld, smallYear } from '../small-world.js';

const p = {
  placeYears: 5,
  placeMoney: 0.5,
  placeFreed: 0.25,
  clinicalLoad: 0.6,
  teachingLoad: 0.4,
  bonus: 0.5,
};
const UNIVERSITY = INSTITUTION_TYPES.indexOf('university');

/** A year of places for these people; a place costs 0.3 million. */
function yearOf(people: readonly Person[], outstandingPlaces: number, changes: Changes = {}) {
  const y = smallYear(smallWorld({ people, institutions: [{}, { type: UNIVERSITY }] }), {
    ...changes,
    p: { ...p, ...changes.p },
    controls: { outstandingPlaces, ...changes.controls },
  });
  places(y);
  return y;
}

const termsOf = (y: ReturnType<typeof yearOf>): number[] => [
  ...y.world.researchers.place.subarray(0, y.world.activeCount),
];

const THREE: readonly Person[] = [{ logRecord: 1 }, { logRecord: 3 }, { logRecord: 2 }];

describe('places for outstanding people', () => {
  it('change nothing where none is paid for', () => {
    const y = yearOf(THREE, 0);
    expect([termsOf(y), y.flows.placesHeld, y.flows.careTaken]).toEqual([[0, 0, 0], 0, 0]);
  });

  it('go to the best record for five years, with half of the price of a place for research', () => {
    const y = yearOf(THREE, 2);
    const { startUp, startUpLeft } = y.world.researchers;
    expect(termsOf(y)).toEqual([0, 5, 5]);
    expect([startUpLeft[0], startUpLeft[1], startUpLeft[2]]).toEqual([0, 1, 1]);
    expect(startUp[1]).toBeCloseTo(0.15, 12);
    expect(y.flows.placesHeld).toBe(2);
  });

  it('leave the money of a part of a place to the whole ones', () => {
    const y = yearOf(THREE, 1.5);
    expect(termsOf(y)).toEqual([0, 5, 0]);
    expect(y.world.researchers.startUp[1]).toBeCloseTo(0.225, 12);
  });

  it('give back the price of those that no one takes, and of less than one', () => {
    const returned = (outstandingPlaces: number, representation = 1): number => {
      const { ledger } = yearOf(THREE, outstandingPlaces, { representation }).world;
      return ledger.returned[payerIndex(ledger, 'city')]!;
    };
    expect(returned(3)).toBe(0);
    expect(returned(5)).toBeCloseTo(2 * 0.3, 12);
    expect(returned(0.5)).toBeCloseTo(0.15, 12);
    // 19 of the region are 3.8 rows of five
    expect(returned(3.8, 5)).toBeCloseTo(0.8 * 0.3, 12);
  });

  it('give each of the five in a row the money of a place', () => {
    for (let k0 = 0; k0 < 20; k0++) {
      const world = smallWorld({ people: THREE, key: { k0, k1: 2 } });
      places(smallYear(world, { representation: 5, p, controls: { outstandingPlaces: 0.4 } }));
      const { place, startUp } = world.researchers;
      expect(startUp[1]).toBeCloseTo(place[1]! > 0 ? 0.15 : 0, 12);
    }
  });

  it('have others paid for the freed time of teachers: 0.25 · 0.4 of a year’s 0.3 million', () => {
    const { ledger } = yearOf([{ institution: 1 }], 1).world;
    const posts = [SPENDING_KINDS.indexOf('posts')];
    expect(spendingByPayer(ledger, payerIndex(ledger, 'city'), posts)).toBeCloseTo(0.03, 12);
  });

  it('are not for trainees, the young, imported people under contract or those with start-up money', () => {
    const barred: readonly Person[] = [
      { logRecord: 9, stage: STAGE.trainee },
      { logRecord: 9, stage: STAGE.early },
      { logRecord: 9, stage: STAGE.leader, programme: PROGRAMME.leadingTalent, contract: 3 },
      { logRecord: 9, startUpLeft: 2 },
      { logRecord: 1, stage: STAGE.leader, programme: PROGRAMME.leadingTalent, contract: 0 },
    ];
    expect(termsOf(yearOf(barred, 5))).toEqual([0, 0, 0, 0, 5]);
  });

  it('stay with their holders to the end of the term, and go to others then', () => {
    const held = [{ logRecord: 1, place: 3 }, { logRecord: 3 }];
    expect(termsOf(yearOf(held, 1))).toEqual([2, 0]);
    const over = [{ logRecord: 1, place: 1 }, { logRecord: 3 }];
    expect(termsOf(yearOf(over, 1))).toEqual([0, 5]);
  });

  it('are lost by the lowest record where fewer are paid for, and by all once none is', () => {
    const held = [
      { logRecord: 1, place: 3 },
      { logRecord: 3, place: 3 },
    ];
    expect(termsOf(yearOf(held, 1))).toEqual([0, 2]);
    expect(termsOf(yearOf(held, 0))).toEqual([0, 0]);
  });

  it('take a quarter of the care of doctors that protected time leaves, and none of teachers', () => {
    const people = [{}, { institution: 1 }];
    expect(yearOf(people, 2).flows.careTaken).toBeCloseTo(0.25 * 0.6, 12);
    const controls = { protectedTime: 0.5 };
    expect(yearOf(people, 2, { controls }).flows.careTaken).toBeCloseTo(0.25 * 0.3, 12);
  });

  it('free their holders for research by that much', () => {
    const none = {
      administrationTime: 0,
      teamRewardTime: 0,
      freeRiding: 0,
      applicationTime: 0,
      climateTime: 0,
    };
    const people = [{ money: 0.1, logRecord: 2 }, { money: 0.1 }];
    const y = yearOf(people, 1, { p: none });
    research(y);
    const { effort } = y.world.researchers;
    expect(effort[0]).toBeCloseTo(1 - 0.75 * 0.6, 12);
    expect(effort[1]).toBeCloseTo(0.4, 12);
  });

  it('are envied: one holder among two, as much as half of what an imported leader would be', () => {
    const motivationOf = (outstandingPlaces: number): number => {
      const y = yearOf([{ logRecord: 2 }, {}], outstandingPlaces, {
        p: { placeEnvy: 0.5, motivationAdjustment: 1, resentmentEffect: 0.01 },
      });
      evaluation(y);
      return y.world.researchers.motivation[1];
    };
    expect(motivationOf(0) - motivationOf(1)).toBeCloseTo((0.01 * 10 * 0.5) / 2, 12);
  });
});

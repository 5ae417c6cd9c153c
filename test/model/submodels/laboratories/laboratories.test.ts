import { describe, expect, it } from 'vitest';
import { PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { INSTITUTION_TYPES } from '../../../../src/model/place/institution-types.js';
import { places } from '../../../../src/model/submodels/cultivation/places.js';
import { laboratories } from '../../../../src/model/submodels/laboratories/laboratories.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { type Person, smallWorld, smallYear } from '../small-world.js';

const p = { laboratoryMember: 0.5, laboratoryMoney: 0.4, laboratoryFreed: 0.75, clinicalLoad: 0.6 };
const UNIVERSITY = INSTITUTION_TYPES.indexOf('university');
const CANCER = 1;

/** A year of a laboratory for cancer for these people; a member costs half a million. */
function yearOf(people: readonly Person[], oncologyLaboratory: number, controls = {}) {
  const world = smallWorld({
    people: people.map((person) => ({ area: CANCER, ...person })),
    institutions: [{}, { type: UNIVERSITY }],
  });
  const y = smallYear(world, { p, controls: { oncologyLaboratory, ...controls } });
  laboratories(y);
  return y;
}

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
  /** Effort and rate of a member, and of someone who is none, in a place of that equipment. */
  function work(equipment: number) {
    const people = [1, 0].map((laboratory) => ({ laboratory, money: 1 }));
    const world = smallWorld({ people, institutions: [{ equipment }] });
    const law = { laboratoryEquipment: 4, equipmentElasticity: 0.5, effortElasticity: 0 };
    research(smallYear(world, { p: { ...usual, ...p, ...law } }));
    const { effort, rate } = world.researchers;
    return { effort: [effort[0]!, effort[1]!], ratio: rate[0]! / rate[1]! };
  }

  it('have three quarters of their care back for research: 0.85 of the time and not 0.4', () => {
    const { effort } = work(1);
    expect(effort[0]).toBeCloseTo(0.85, 12);
    expect(effort[1]).toBeCloseTo(0.4, 12);
  });

  it('work with its equipment, four times as good: twice the rate at an elasticity of a half', () => {
    expect(work(1).ratio).toBeCloseTo(2, 9);
  });

  it('work with what their institution has where that is better', () => {
    expect(work(9).ratio).toBeCloseTo(1, 12);
  });
});

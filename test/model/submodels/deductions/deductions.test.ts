import { describe, expect, it } from 'vitest';
import { exits } from '../../../../src/model/submodels/careers/exits.js';
import { deductions } from '../../../../src/model/submodels/deductions/deductions.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { expectChance } from '../at-chance.js';
import { smallWorld, smallYear } from '../small-world.js';

const p = {
  deductionShare: 0.2,
  deductionReach: 0.4,
  deductionSpur: 0.2,
  deductionStress: 0.1,
  motivationAdjustment: 0.5,
  leastMotivation: 0.5,
  mostMotivation: 1.5,
};

/** Ten people of rising performance, and what deductions of that share do to them. */
function deducted(deduction: number, motivation = 1) {
  const people = Array.from({ length: 10 }, (_, n) => ({ pastPerformance: n, motivation }));
  const world = smallWorld({ people, institutions: [{ meanPerformance: 4.5 }] });
  deductions(smallYear(world, { p, controls: { deduction } }));
  return [...world.researchers.motivation.subarray(0, 10)];
}

describe('deductions from bonuses', () => {
  it('change nothing where nothing is withheld', () => {
    expect(deducted(0)).toEqual(Array.from({ length: 10 }, () => 1));
  });

  it('lower motivation of all by half of 0.1, and spur the lowest four by half of 0.2', () => {
    const moved = deducted(1);
    for (const n of [0, 1, 2, 3]) expect(moved[n]).toBeCloseTo(1.05, 12);
    for (const n of [4, 5, 9]) expect(moved[n]).toBeCloseTo(0.95, 12);
    expect(deducted(0.5)[9]).toBeCloseTo(0.975, 12);
  });

  it('move motivation within its bounds', () => {
    expect(deducted(1, 1.48)[0]).toBe(1.5);
    expect(deducted(1, 0.52)[9]).toBe(0.5);
  });
});

/** Everybody stays for whatever a test does not say. */
const STAY = {
  deathChance: 0,
  promotionYears: 100,
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

/** Whether the one of that rank among five, the first lowest, is gone, half of the bonus being withheld. */
function goes(rank: number, key: { key0: number; key1: number }, changed: Record<string, number>) {
  const people = Array.from({ length: 5 }, (_, n) => ({
    pastPerformance: n,
    money: 1,
    ...(n === rank ? key : {}),
  }));
  const world = smallWorld({ people, institutions: [{ climate: 0.5 }] });
  const y = smallYear(world, {
    p: { ...STAY, referenceFunding: 0.5, deductionShare: 0.2, deductionLeaving: 2, ...changed },
    controls: { deduction: 0.5 },
  });
  exits(y);
  return world.researchers.gone[rank] !== 0;
}

describe('who is among the lowest fifth, with half of the bonus withheld and leaving up by 2 for a whole one', () => {
  it('gives up twice as often: 0.2 where others do at 0.1', () => {
    const giveUp = (rank: number) => (key: { key0: number; key1: number }) =>
      goes(rank, key, { leaveChance: 0.1 });
    expectChance(PURPOSE.leave, 0.2, giveUp(0));
    expectChance(PURPOSE.leave, 0.1, giveUp(1));
    expectChance(PURPOSE.leave, 0.1, giveUp(4));
  });

  it('leaves at twice the odds: one to two where others have one to four', () => {
    const plain = {
      emigrateChance: 0.2,
      emigratePay: 0,
      nationalClimate: 0.5,
      emigrateMoney: 0,
      emigrateAbility: 0,
      emigrateTenure: 0,
      emigrateAge: 0,
    };
    const leave = (rank: number) => (key: { key0: number; key1: number }) => goes(rank, key, plain);
    expectChance(PURPOSE.emigrate, 1 / 3, leave(0));
    expectChance(PURPOSE.emigrate, 0.2, leave(1));
  });
});

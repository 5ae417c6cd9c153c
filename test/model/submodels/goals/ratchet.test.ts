import { describe, expect, it } from 'vitest';
import { goalsLevers } from '../../../../src/model/submodels/goals/levers.js';
import { ratchet } from '../../../../src/model/submodels/goals/ratchet.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const p = {
  goalFit: 0.2,
  ratchetSlack: 0.5,
  ratchetShare: 0.2,
  motivationAdjustment: 0.25,
  leastMotivation: 0.5,
};

/** Motivation of five people in one place, of rising performance, and of two in another, after goals were set. */
function held(goalFit: number, motivation = 1) {
  const performance = [0, 1, 2, 3, 4];
  const people = [
    ...performance.map((pastPerformance) => ({ pastPerformance, motivation })),
    { pastPerformance: 9, motivation, institution: 1 },
    { pastPerformance: 9, motivation, institution: 1 },
  ];
  const world = smallWorld({ people, institutions: [{ meanPerformance: 2 }, { meanPerformance: 9 }] });
  ratchet(smallYear(world, { p, controls: { goalFit } }));
  return [...world.researchers.motivation.subarray(0, world.activeCount)];
}

describe('goals that rise with what was done', () => {
  it('hold nobody back while goals fit no better than usual', () => {
    expect(held(0.2)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(held(0.1)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('hold back the best fifth, here one of seven, measured against their own place', () => {
    // a quarter of the way to a loss of 0.5 (0.6 - 0.2)
    expect(held(0.6)[4]).toBeCloseTo(0.95, 12);
    expect(held(0.6).filter((level) => level === 1)).toHaveLength(6);
  });

  it('leave the motivation of which nobody has less', () => {
    expect(held(1, 0.55)[4]).toBe(0.5);
  });
});

describe('the lever of goals', () => {
  it('reaches half of what is intended and takes a two-hundredth of working time for all of it', () => {
    const own = { goalReach: 0.5, goalTalkTime: 0.005 };
    const world = smallWorld({ people: [{ money: 0.1 }] });
    const free = {
      clinicalLoad: 0,
      administrationTime: 0,
      applicationTime: 0,
      teamRewardTime: 0,
      freeRiding: 0,
    };
    const y = smallYear(world, { p: { ...p, ...own, ...free } });
    const size = {
      staff: { all: 1, hospitals: 1 },
      posts: 1,
      doctors: 1,
      population: SMALL_REGION.population,
    };
    goalsLevers[0].act(y.controls, 0.6, y.p, { price: 0, size, target: '' });
    expect(y.controls.goalFit).toBeCloseTo(0.5, 12);
    research(y);
    expect(world.researchers.effort[0]).toBeCloseTo(1 - 0.003, 12);
  });
});

import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/model/engine/codes.js';
import { prizes } from '../../../../src/model/submodels/prizes/prizes.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const p = {
  prizesGiven: 100,
  prizeGain: 0.2,
  prizeLoss: 0.1,
  prizeReach: 0.3,
  prizeReputation: 2,
  motivationAdjustment: 0.5,
  leastMotivation: 0.5,
  mostMotivation: 1.5,
};
const region = { ...SMALL_REGION, workforce: { ...SMALL_REGION.workforce, pay: 0.2 } };

/** Ten people of rising performance, all in post, and what prizes of that sum do to them. */
function rewarded(prizePool: number, motivation = 1) {
  const people = Array.from({ length: 10 }, (_, n) => ({
    pastPerformance: n,
    reputation: 1,
    motivation,
    stage: STAGE.established,
  }));
  const world = smallWorld({ people, institutions: [{ meanPerformance: 4.5 }] });
  prizes(smallYear(world, { p, region, controls: { prizePool } }));
  return world.researchers;
}

describe('prizes', () => {
  it('change nothing where there is no money for any', () => {
    expect([...rewarded(0).motivation.subarray(0, 10)]).toEqual(Array.from({ length: 10 }, () => 1));
  });

  it('move the best three of ten up and the others down, by the doublings of pay', () => {
    // one prize of 0.6 beside pay of 0.2: pay doubles twice; half of the way to +0.2 · 2 and -0.1 · 2
    const { motivation } = rewarded(0.6);
    for (const n of [7, 8, 9]) expect(motivation[n]).toBeCloseTo(1.2, 12);
    for (const n of [0, 3, 6]) expect(motivation[n]).toBeCloseTo(0.9, 12);
  });

  it('add to the reputation of the one who wins', () => {
    const { reputation, logRecord } = rewarded(0.6);
    expect([reputation[8], reputation[9]]).toEqual([1, 3]);
    expect(logRecord[9]).toBeCloseTo(Math.log(4), 12);
  });

  it('move motivation within its bounds', () => {
    expect(rewarded(0.6, 1.4).motivation[9]).toBe(1.5);
    expect(rewarded(0.6, 0.55).motivation[0]).toBe(0.5);
  });
});

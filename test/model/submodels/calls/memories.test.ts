import { describe, expect, it } from 'vitest';
import { memories } from '../../../../src/model/submodels/calls/memories.js';
import { type Changes, smallWorld, smallYear } from '../small-world.js';

const p = { awardMemoryKept: 0.8, rejectionMemoryKept: 0.5, successRateMove: 0.25 };

function yearWith(flows: NonNullable<Changes['flows']>) {
  const people = [
    { awardMemory: 2, outsideAwardMemory: 0.5, rejectionMemory: 3 },
    { awardMemory: 1, outsideAwardMemory: 3, rejectionMemory: 1 },
  ];
  const y = smallYear(smallWorld({ people, state: { successRate: 0.4 } }), { p, flows });
  memories(y);
  return y.world;
}

describe('after a call', () => {
  it('everybody keeps a share of the memory of awards, at home and outside, and one of the memory of rejections', () => {
    const { awardMemory, outsideAwardMemory, rejectionMemory } = yearWith({}).researchers;
    expect([...awardMemory.subarray(0, 2)]).toEqual([1.6, 0.8]);
    expect(outsideAwardMemory[0]).toBeCloseTo(0.4, 12);
    expect(outsideAwardMemory[1]).toBeCloseTo(2.4, 12);
    expect([...rejectionMemory.subarray(0, 2)]).toEqual([1.5, 0.5]);
  });

  it('the remembered success rate moves a quarter of the way to 2 awards for 10 applicants', () => {
    expect(yearWith({ applicants: 10, awardees: 2 }).state.successRate).toBeCloseTo(0.35, 12);
  });

  it('the remembered success rate stays where no one applied', () => {
    expect(yearWith({ applicants: 0, awardees: 0 }).state.successRate).toBe(0.4);
  });

  it('one applicant is enough for it to move', () => {
    expect(yearWith({ applicants: 1, awardees: 0 }).state.successRate).toBeCloseTo(0.3, 12);
  });
});

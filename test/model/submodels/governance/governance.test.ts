import { describe, expect, it } from 'vitest';
import { governance } from '../../../../src/model/submodels/governance/governance.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { type Changes, keyWith, smallWorld, smallYear, YEAR } from '../small-world.js';

/** A hundred people at one incident a year in the mean: none below exp(-1) = 0.368, one from there to 0.736, then two. */
const PEOPLE = Array.from({ length: 100 }, () => ({}));
const p = { incidentRate: 1, trustNormal: 0.7, trustRecovery: 0.25, trustLoss: 0.04 };

/** The year of a hundred people whose region draws a number between `low` and `high` for incidents. */
function yearWith(low: number, high: number, trust: number, changes: Changes = {}) {
  const { key0: k0, key1: k1 } = keyWith(PURPOSE.incident, low, high, changes.year ?? YEAR);
  return smallYear(smallWorld({ key: { k0, k1 }, people: PEOPLE, state: { trust } }), { p, ...changes });
}

describe('a year of governance', () => {
  it.each([
    [0.35, 0.367, 0],
    [0.368, 0.38, 1],
    [0.72, 0.735, 1],
    [0.736, 0.75, 2],
  ])(
    'draws Poisson incidents, one a year for every hundred people at that rate: %d to %d gives %d',
    (low, high, incidents) => {
      const y = yearWith(low, high, 0.7);
      governance(y);
      expect(y.flows.incidents).toBe(incidents);
      expect(y.world.state.incidents).toBe(incidents);
    },
  );

  it('draws anew every year', () => {
    const y = yearWith(0.8, 0.9, 0.7, { year: YEAR + 1 });
    governance(y);
    expect(y.flows.incidents).toBe(2);
  });

  it('lets trust recover by a quarter of its distance from the normal, from either side', () => {
    const low = yearWith(0.1, 0.2, 0.3);
    governance(low);
    expect(low.world.state.trust).toBeCloseTo(0.3 + 0.25 * (0.7 - 0.3), 12);
    const high = yearWith(0.1, 0.2, 0.9);
    governance(high);
    expect(high.world.state.trust).toBeCloseTo(0.9 - 0.25 * (0.9 - 0.7), 12);
  });

  it('takes 0.04 of trust for each of two incidents', () => {
    const y = yearWith(0.74, 0.9, 0.7);
    governance(y);
    expect(y.world.state.trust).toBeCloseTo(0.7 - 2 * 0.04, 12);
  });

  it('never lets trust fall below 0.05', () => {
    const y = yearWith(0.74, 0.9, 0.06, { p: { ...p, trustRecovery: 0 } });
    governance(y);
    expect(y.world.state.trust).toBe(0.05);
  });

  it('draws for ten times the people where each row stands for ten, and reports a tenth', () => {
    // a tenth of the rate with ten times the people is again a mean of 1
    const y = yearWith(0.74, 0.9, 0.7, { representation: 10, p: { ...p, incidentRate: 0.1 } });
    governance(y);
    expect(y.flows.incidents).toBe(0.2);
    expect(y.world.state.incidents).toBe(0.2);
    expect(y.world.state.trust).toBeCloseTo(0.7 - 2 * 0.04, 12);
  });
});

import { describe, expect, it } from 'vitest';
import { shocks } from '../../../../src/model/submodels/budgets/shocks.js';
import { normal } from '../../../../src/random/normal.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { type Changes, keyWith, randomOf, smallWorld, smallYear, YEAR } from '../small-world.js';

/** The root of 1 - 0.6² is 0.8. */
const p = { budgetPersistence: 0.6, epidemics: 1, epidemicRate: 0.1, epidemicSpread: 0.5 };

/** A region whose number for a purpose in a year lies between those two. */
function yearWith(purpose: number, low: number, high: number, changes: Changes = {}) {
  const { key0: k0, key1: k1 } = keyWith(purpose, low, high, changes.year ?? YEAR);
  const key = { k0, k1 };
  const world = smallWorld({ key, state: { budgetNoise: 2, epidemic: 7 } });
  return { key, y: smallYear(world, { ...changes, p: { ...p, ...changes.p } }) };
}

describe('the noise of budgets', () => {
  // 0.8413 of a normal distribution lies below one standard deviation.
  it('keeps its persistence of the last year and takes the rest from a standard normal number', () => {
    const { y } = yearWith(PURPOSE.budgetNoise, 0.8412, 0.8414);
    shocks(y);
    expect(y.world.state.budgetNoise).toBeCloseTo(0.6 * 2 + 0.8 * 1, 2);
  });

  it('is below its mean where the number is below a half', () => {
    const { y } = yearWith(PURPOSE.budgetNoise, 0.1586, 0.1588);
    shocks(y);
    expect(y.world.state.budgetNoise).toBeCloseTo(0.6 * 2 - 0.8 * 1, 2);
  });

  it('is drawn anew every year', () => {
    const { y } = yearWith(PURPOSE.budgetNoise, 0.8412, 0.8414, { year: YEAR + 1 });
    shocks(y);
    expect(y.world.state.budgetNoise).toBeCloseTo(2, 2);
  });
});

describe('an epidemic', () => {
  it('strikes where the number of the year is below its yearly chance', () => {
    const { key, y } = yearWith(PURPOSE.epidemic, 0.09, 0.1);
    shocks(y);
    const size = normal(randomOf(key, PURPOSE.epidemicSize));
    expect(y.world.state.epidemic).toBeCloseTo(Math.exp(0.5 * size), 12);
  });

  it('strikes not where the number is above, and the last one is over', () => {
    const { y } = yearWith(PURPOSE.epidemic, 0.1, 0.11);
    shocks(y);
    expect(y.world.state.epidemic).toBe(0);
  });

  it('strikes not where epidemics are switched off', () => {
    const { y } = yearWith(PURPOSE.epidemic, 0.01, 0.1, { p: { epidemics: 0 } });
    shocks(y);
    expect(y.world.state.epidemic).toBe(0);
  });

  it('is drawn anew every year, in its size too', () => {
    const year = YEAR + 1;
    const { key, y } = yearWith(PURPOSE.epidemic, 0.01, 0.1, { year });
    shocks(y);
    const size = normal(randomOf(key, PURPOSE.epidemicSize, year));
    expect(y.world.state.epidemic).toBeCloseTo(Math.exp(0.5 * size), 12);
  });
});

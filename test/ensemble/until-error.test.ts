import { describe, expect, it } from 'vitest';
import {
  cautiousError,
  chanceError,
  GROWTH,
  type Judged,
  moreReplicates,
} from '../../src/ensemble/until-error.js';
import { stream } from '../../src/random/streams.js';
import { judgedEffects } from '../../src/results/judged-effects.js';
import { crossedStandardError, varianceComponents } from '../../src/statistics/variance.js';
import { tinyCollected } from '../results/tiny.js';
import { type Parts, simulateCrossed } from '../statistics/simulate-crossed.js';

const CHANCE: Parts = { draw: 0, replicate: 2, own: 3 };

function simulated(name: string, draws: number, replicates: number, parts = CHANCE): Judged {
  return {
    values: simulateCrossed(draws, replicates, parts, stream('until error', name)),
    draws,
    replicates,
  };
}

/** Replicates at the end, adding as long as it is asked for; every round sees the earlier replicates again. */
function replicatesAtEnd(name: string, draws: number, target: number, parts = CHANCE): number {
  const all = simulated(name, draws, 4000, parts);
  let done = 2;
  for (;;) {
    const values = Float64Array.from(
      { length: draws * done },
      (_, cell) => all.values[Math.floor(cell / done) * 4000 + (cell % done)],
    );
    const more = moreReplicates([{ values, draws, replicates: done }], target, done);
    if (more === 0) return done;
    done += more;
  }
}

describe('the standard error by chance', () => {
  it('is that of the means over replicates, counted once however many draws share their random numbers', () => {
    const errors = Array.from({ length: 400 }, (_, n) => chanceError(simulated(`error ${n}`, 10, 8)) ** 2);
    const expected = CHANCE.replicate ** 2 / 8 + CHANCE.own ** 2 / 80;
    expect(errors.reduce((sum, square) => sum + square, 0) / 400 / expected).toBeCloseTo(1, 1);
  });

  it('leaves out what not knowing the parameters adds, which the clustered error of the mean holds', () => {
    const calm = chanceError(simulated('draws', 20, 10));
    const wide = simulated('draws', 20, 10, { ...CHANCE, draw: 100 });
    expect(chanceError(wide)).toBeLessThan(2 * calm);
    expect(crossedStandardError(varianceComponents(wide.values, 20, 10), 20, 10)).toBeGreaterThan(10 * calm);
  });

  it('is the rest of the clustered error once the draws are taken out of it', () => {
    const judged = simulated('rest', 20, 10);
    const parts = varianceComponents(judged.values, 20, 10);
    const rest = crossedStandardError({ ...parts, draw: 0 }, 20, 10)!;
    expect(chanceError(judged)).toBeCloseTo(rest, 12);
  });

  it('is not known from a single replicate', () => {
    expect(chanceError(simulated('single', 5, 1))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('how many replicates to add', () => {
  it('is none once every effect is as exact as asked', () => {
    expect(moreReplicates([simulated('sure', 10, 40)], 5, 40)).toBe(0);
  });

  it('is what a first judgement needs, however close together a few lie by chance', () => {
    const equal = { values: new Float64Array(4).fill(7), draws: 2, replicates: 2 };
    expect(moreReplicates([equal], 1, 2)).toBe(GROWTH.fewest - 2);
  });

  it('at most doubles them at a time, and stays below the most there may be', () => {
    const far = simulated('far', 10, 20);
    expect(moreReplicates([far], 1e-6, 20)).toBe(20);
    expect(moreReplicates([far], 1e-6, 20, { ...GROWTH, most: 23 })).toBe(3);
    expect(moreReplicates([far], 1e-6, 20, { ...GROWTH, most: 20 })).toBe(0);
  });

  it('is no more than the error promises to need', () => {
    const judged = simulated('near', 10, 20);
    const target = cautiousError(judged) / Math.sqrt(1.19);
    expect(moreReplicates([judged], target, 20)).toBe(4);
  });

  it('follows the least exact of several effects', () => {
    const [calm, wild] = [simulated('calm', 10, 20), simulated('wild', 10, 20, { ...CHANCE, replicate: 20 })];
    const target = cautiousError(wild) / Math.sqrt(1.49);
    expect(moreReplicates([calm], target, 20)).toBe(0);
    expect(moreReplicates([calm, wild], target, 20)).toBe(10);
  });

  it('leaves an effect aside that is no number, as a ratio by zero', () => {
    const wide = simulated('wide', 2, 5);
    const never = { ...wide, values: wide.values.map(() => Number.NaN) };
    const alone = moreReplicates([wide], 0.01, 5);
    expect(alone).toBeGreaterThan(0);
    expect(moreReplicates([never, wide], 0.01, 5)).toBe(alone);
    expect(moreReplicates([never], 0.01, 5)).toBe(0);
  });

  it('is none where there is nothing to judge, and a wrong target is refused', () => {
    expect(moreReplicates([], 1, 2)).toBe(0);
    expect(() => moreReplicates([], 0, 2)).toThrow(RangeError);
    expect(() => moreReplicates([], Number.NaN, 2)).toThrow(RangeError);
  });

  it('ends near the number that the known variances need, and never below the fewest', () => {
    const target = 0.25;
    const needed = (CHANCE.replicate ** 2 + CHANCE.own ** 2 / 10) / target ** 2;
    const ends = Array.from({ length: 60 }, (_, n) => replicatesAtEnd(`end ${n}`, 10, target));
    const mean = ends.reduce((sum, end) => sum + end, 0) / ends.length;
    expect(mean).toBeGreaterThan(0.9 * needed);
    expect(mean).toBeLessThan(1.2 * needed);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(GROWTH.fewest);
  });

  it('leaves the mean within twice the target nearly always', () => {
    const target = 0.5;
    const misses = Array.from({ length: 200 }, (_, n) => {
      const end = replicatesAtEnd(`cover ${n}`, 4, target);
      const all = simulated(`cover ${n}`, 4, 4000);
      let sum = 0;
      for (let cell = 0; cell < 4 * end; cell++)
        sum += all.values[Math.floor(cell / end) * 4000 + (cell % end)];
      return Math.abs(sum / (4 * end)) > 2 * target;
    }).filter(Boolean).length;
    // One in twenty and three standard deviations of that; by the plain error it would be one in nine.
    expect(misses).toBeLessThanOrEqual(19);
  });
});

describe('what is judged', () => {
  const table = {
    papers: [
      [
        [1, 2, 3, 4],
        [1, 1, 1, 1],
      ],
      [
        [2, 2, 3, 9],
        [1, 1, 1, 2],
      ],
    ],
  };

  it('is the paired difference over the horizon of every alternative', () => {
    const effects = judgedEffects(tinyCollected({ table }), ['papers']);
    expect(effects).toEqual([{ values: Float64Array.of(1, 0, 0, 6), draws: 2, replicates: 2 }]);
  });

  it('is the indicator itself where a scenario was run alone', () => {
    const alone = tinyCollected({ table: { papers: table.papers.slice(0, 1) } });
    expect(judgedEffects(alone, ['papers'])).toEqual([
      { values: Float64Array.of(2, 3, 4, 5), draws: 2, replicates: 2 },
    ]);
  });

  it('is nothing when no run is left, and an indicator that was not observed is an error', () => {
    expect(judgedEffects({ ...tinyCollected({ table }), draws: [] }, ['papers'])).toEqual([]);
    expect(() => judgedEffects(tinyCollected({ table }), ['hits'])).toThrow(/hits/);
  });
});

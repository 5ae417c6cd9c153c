import { describe, expect, it } from 'vitest';
import { type FrontPoint, frontOf, shrinkageOf } from '../../../src/analysis/optimisation/front.js';
import { hypervolume } from '../../../src/analysis/optimisation/hypervolume.js';
import { runSearch } from '../../../src/analysis/optimisation/nsga2.js';
import type { Replicates } from '../../../src/analysis/optimisation/search-state.js';
import { mean } from '../../../src/statistics/mean.js';
import { noiseOf, unitBounds, zdt1 } from './problems.js';

/** Each point seen once, as a search does that does not know of noise. */
const ONCE: Replicates = { first: 1, most: 1, confirm: 0 };
const SEEDS = ['1', '2', '3', '4'];

interface Noisy {
  readonly truth: (point: readonly number[]) => readonly number[];
  readonly deviation: (point: readonly number[]) => number;
  readonly variables: number;
  readonly goals: number;
}

interface Effort {
  readonly replicates: Replicates;
  readonly population: number;
  readonly generations: number;
}

/** The front of a search under noise that no two points share, and how many runs it took. */
function searched({ truth, deviation, variables, goals }: Noisy, effort: Effort, seed: string) {
  let runs = 0;
  const state = runSearch(
    {
      variables: unitBounds(variables).map((range) => ({ range })),
      goals: Array.from({ length: goals }, () => ({})),
      seed,
      ...effort,
    },
    ({ point, from, to }) => {
      runs += to - from;
      const values = truth(point).map((value, g) =>
        Array.from(
          { length: to - from },
          (_, k) => value + deviation(point) * noiseOf(point, 1000 * g + from + k),
        ),
      );
      return { values };
    },
  );
  return { front: frontOf(state), runs };
}

/** Of each goal: by how much points are worse in truth than they were said to be, on average. */
const shrinkage = (
  truth: Noisy['truth'],
  front: readonly FrontPoint[],
  said: (one: FrontPoint) => readonly number[],
): number[] => front[0].goals.map((_, g) => mean(front.map((one) => truth(one.point)[g] - said(one)[g])));

describe('one goal whose noise is larger far from the best point', () => {
  const truth = (point: readonly number[]) => [point.reduce((sum, x) => sum + (x - 0.3) * (x - 0.3), 0)];
  const problem: Noisy = {
    truth,
    deviation: (point) => 0.1 + 2 * Math.sqrt(truth(point)[0]),
    variables: 3,
    goals: 1,
  };
  const naive = SEEDS.map((seed) =>
    searched(problem, { replicates: ONCE, population: 40, generations: 90 }, seed),
  );
  const ours = SEEDS.map((seed) =>
    searched(
      problem,
      { replicates: { first: 4, most: 64, confirm: 32 }, population: 16, generations: 27 },
      seed,
    ),
  );
  const trueGoals = (found: readonly { readonly front: readonly FrontPoint[] }[]) =>
    found.map(({ front }) => truth(front[0].point)[0]);

  it('misleads a search that sees each point once: it keeps a far point for one chance value', () => {
    const shrunk = naive.map(({ front }) => shrinkage(truth, front, (one) => one.goals)[0]);
    expect(Math.min(...shrunk)).toBeGreaterThan(2);
    expect(Math.min(...trueGoals(naive))).toBeGreaterThan(0.3);
  });

  it('does not mislead one in which replicates grow, with no more runs', () => {
    for (const { runs } of ours) expect(runs).toBeLessThanOrEqual(naive[0].runs);
    expect(Math.max(...trueGoals(ours))).toBeLessThan(Math.min(...trueGoals(naive)));
    expect(mean(trueGoals(naive))).toBeGreaterThan(3 * mean(trueGoals(ours)));
  });

  it('is seen in what is reported: nothing where nothing confirms, and what chance gave where it is', () => {
    for (const { front } of naive) expect(shrinkageOf(front)).toEqual([0]);
    const seen = ours.map(({ front }) => shrinkageOf(front)[0]);
    expect(mean(seen)).toBeGreaterThan(0);
    expect(() => shrinkageOf([])).toThrow(RangeError);
  });

  it('is reported without the chance by which a point was chosen', () => {
    const reported = ours.map(({ front }) => shrinkage(truth, front, (one) => one.goals)[0]);
    // A point near the best has a deviation of about 1: over 32 replicates and 4 seeds, 3 standard errors are 0.27.
    expect(Math.abs(mean(reported))).toBeLessThan(0.27);
  });
});

describe('ZDT1 with noise', () => {
  const problem: Noisy = { truth: zdt1, deviation: () => 0.1, variables: 10, goals: 2 };
  const naive = searched(problem, { replicates: ONCE, population: 40, generations: 200 }, '1');
  const ours = searched(
    problem,
    { replicates: { first: 2, most: 32, confirm: 32 }, population: 40, generations: 55 },
    '1',
  );

  it('makes a front of chance values where each point is seen once', () => {
    for (const shrunk of shrinkage(zdt1, naive.front, (one) => one.goals))
      expect(shrunk).toBeGreaterThan(0.1);
  });

  it('leaves next to no shrinkage where replicates grow, and none on average in what is reported', () => {
    for (const shrunk of shrinkage(zdt1, ours.front, (one) => one.goalsWhenChosen))
      expect(Math.abs(shrunk)).toBeLessThan(0.04);
    // 0.1 over 32 replicates of more than 15 points: 3 standard errors are 0.014.
    expect(ours.front.length).toBeGreaterThan(15);
    for (const shrunk of shrinkage(zdt1, ours.front, (one) => one.goals))
      expect(Math.abs(shrunk)).toBeLessThan(0.014);
    // What a user sees of it, who does not know the truth: the two together.
    for (const shrunk of shrinkageOf(ours.front)) expect(Math.abs(shrunk)).toBeLessThan(0.04 + 0.014);
  });

  it('is searched farther with about as many runs', () => {
    const reached = (front: readonly FrontPoint[]) =>
      hypervolume(
        front.map(({ point }) => zdt1(point)),
        [1.1, 1.1],
      );
    expect(ours.runs).toBeLessThan(1.1 * naive.runs);
    expect(reached(ours.front)).toBeGreaterThan(reached(naive.front));
  });
});

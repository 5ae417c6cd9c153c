import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../src/analysis/optimisation/variables.js';
import { candidateAt } from '../../../src/experiment/search/candidate.js';
import type { SearchLever, SearchSpace } from '../../../src/experiment/search/space.js';
import { startingPoints } from '../../../src/experiment/search/starting-points.js';
import { constant } from '../../../src/model/engine/program.js';

const lever = (id: string, price: number): SearchLever => ({
  id,
  variable: { range: [0, 100] },
  anchor: 0,
  least: 1,
  start: 2025,
  end: 2034,
  cost: (dose) => price * dose,
  later: -1,
  delays: null,
});
const LEVERS = [lever('a', 1), lever('b', 2), lever('c', 0), lever('d', 1)];
const SPACE: SearchSpace = {
  levers: LEVERS,
  given: [],
  values: [],
  variables: LEVERS.map(({ variable }) => variable),
  budget: 30,
};

const use = (id: string, dose: number) => ({
  lever: id,
  start: 2025,
  end: 2034,
  ramp: 0,
  dose: constant(dose),
});
const policy = (...levers: ReturnType<typeof use>[]) => ({ levers, programme: null });

describe('what a search starts from', () => {
  it('is the strategies written by hand as far as its levers say them, then every lever alone at what the budget pays for', () => {
    const against = [policy(use('a', 10), use('x', 3)), policy(use('x', 5)), policy(use('b', 400))];
    const points = startingPoints(SPACE, against, { population: 16, seed: 's' });
    expect(points.slice(0, 2)).toEqual([
      [10, 0, 0, 0],
      [0, 100, 0, 0],
    ]);
    const alone = points.slice(2, 6).map((point) => point.map((dose) => Math.round(dose * 1e6) / 1e6));
    expect(alone).toEqual([
      [30, 0, 0, 0],
      [0, 15, 0, 0],
      [0, 0, 100, 0],
      [0, 0, 0, 30],
    ]);
  });

  it('are all different, within the ranges, and mixes of a few that the budget pays for', () => {
    const points = startingPoints(SPACE, [], { population: 24, seed: 's' });
    expect(points).toHaveLength(24);
    expect(new Set(points.map((point) => JSON.stringify(point))).size).toBe(24);
    expect(points.every((point) => isWithin(SPACE.variables, point))).toBe(true);
    for (const point of points) expect(candidateAt(SPACE, point).doses.some((dose) => dose > 0)).toBe(true);
    expect(startingPoints(SPACE, [], { population: 24, seed: 't' })).not.toEqual(points);
  });
});

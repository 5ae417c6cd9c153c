import { describe, expect, it } from 'vitest';
import { dominates } from '../../../src/analysis/optimisation/domination.js';
import { hypervolume } from '../../../src/analysis/optimisation/hypervolume.js';
import { nsga2 } from '../../../src/analysis/optimisation/nsga2.js';
import { unitBounds, zdt1 } from './problems.js';

const twoParabolas = { bounds: [[-5, 5]] as const, population: 20, generations: 15, seed: 'a' };
const goals = ([x]: readonly number[]) => [x * x, (x - 2) * (x - 2)];

describe('minimising several goals', () => {
  it('finds what lies between the lowest points of two parabolas', () => {
    const { front, evaluations } = nsga2({ ...twoParabolas, objectives: goals });
    expect(evaluations).toBe(300);
    for (const { point } of front) expect(point[0] > -0.01 && point[0] < 2.01).toBe(true);
    // The whole front: 16 less the integral of (2 - sqrt(f))^2 from 0 to 4, which is 8/3.
    const volume = hypervolume(
      front.map((one) => one.goals),
      [4, 4],
    );
    expect(volume).toBeGreaterThan(0.98 * (16 - 8 / 3));
    expect(volume).toBeLessThan(16 - 8 / 3);
  });

  it('is the same with a function for each goal', () => {
    const separate = [0, 1].map((g) => (point: readonly number[]) => goals(point)[g]);
    expect(nsga2({ ...twoParabolas, objectives: separate })).toEqual(
      nsga2({ ...twoParabolas, objectives: goals }),
    );
  });

  it('evaluates each point once, and no more than it says', () => {
    const seen: string[] = [];
    const { evaluations } = nsga2({
      ...twoParabolas,
      objectives: (point) => {
        seen.push(point.join());
        return goals(point);
      },
    });
    expect(seen).toHaveLength(evaluations);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('reaches 98 % of the hypervolume of ZDT1 within 15,000 evaluations', () => {
    const { front, evaluations } = nsga2({
      objectives: zdt1,
      bounds: unitBounds(30),
      population: 100,
      generations: 150,
      seed: '1',
    });
    expect(evaluations).toBe(15_000);
    const found = front.map((one) => one.goals);
    expect(hypervolume(found, [1.1, 1.1])).toBeGreaterThan(0.98 * 0.8766666666666669);
    expect(hypervolume(found, [1.1, 1.1])).toBeLessThan(0.8766666666666669);
    for (const own of found.slice(0, 20)) expect(found.some((other) => dominates(other, own))).toBe(false);
  });

  it('refuses bounds upside down and goals that are no numbers', () => {
    expect(() => nsga2({ ...twoParabolas, bounds: [[1, 0]], objectives: goals })).toThrow(RangeError);
    expect(() => nsga2({ ...twoParabolas, objectives: () => [Number.NaN] })).toThrow(RangeError);
    expect(() => nsga2({ ...twoParabolas, objectives: [] })).toThrow(RangeError);
  });
});

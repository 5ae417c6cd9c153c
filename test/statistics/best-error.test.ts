import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { probabilityBest } from '../../src/statistics/best.js';
import { errorsOfBest } from '../../src/statistics/best-error.js';
import { simulateCrossed } from './simulate-crossed.js';

const [DRAWS, REPLICATES] = [40, 4];

function layout(centre: number, own: number, random: () => number) {
  return simulateCrossed(DRAWS, REPLICATES, { draw: 1, replicate: 0.3, own }, random, centre);
}

describe('the standard error of a probability of being best', () => {
  it.each([
    { centre: 0, own: 0.5 },
    { centre: 0.5, own: 0.5 },
    { centre: 0, own: 2 },
    { centre: 1, own: 2 },
  ])('is how much the probability varies between layouts: mean $centre, noise $own', ({ centre, own }) => {
    const random = seedrandom('error');
    const layouts = 300;
    const judging = { draws: DRAWS, replicates: REPLICATES, direction: 1, shrinkage: 'spread' } as const;
    const [values, errors]: [number[], number[]] = [[], []];
    for (let i = 0; i < layouts; i++) {
      const effects = [
        { id: 'zero', values: new Float64Array(DRAWS * REPLICATES) },
        { id: 'one', values: layout(centre, own, random) },
      ];
      values.push(probabilityBest(effects, judging)[1].probability);
      errors.push(errorsOfBest(effects, judging)[1]);
    }
    const centreOf = values.reduce((sum, value) => sum + value, 0) / layouts;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - centreOf) ** 2, 0) / layouts);
    const typical = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / layouts);
    expect(typical / spread).toBeGreaterThan(0.7);
    expect(typical / spread).toBeLessThan(1.5);
  });

  it('is not 0 for a share of all draws, and falls with their number', () => {
    const of = (draws: number) =>
      errorsOfBest(
        [
          { id: 'worse', values: new Float64Array(2 * draws) },
          { id: 'better', values: new Float64Array(2 * draws).fill(1) },
        ],
        { draws, replicates: 2, direction: 1 },
      )[1];
    expect(of(10)).toBeGreaterThan(0.05);
    expect(of(100)).toBeLessThan(of(10));
    expect(of(100)).toBeGreaterThan(0);
  });

  it('is refused for one replicate', () => {
    expect(() =>
      errorsOfBest([{ id: 'a', values: Float64Array.of(1, 2) }], { draws: 2, replicates: 1, direction: 1 }),
    ).toThrow(RangeError);
  });
});

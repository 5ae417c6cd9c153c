import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morrisEffects } from '../../../src/analysis/sensitivity/morris-effects.js';
import { type MorrisSample, morrisSample } from '../../../src/analysis/sensitivity/morris-sample.js';

/**
 * Saltelli and others 2008, Global Sensitivity Analysis: The Primer, exercise 4 of chapter 3 (DOI 10.1002/9780470725184): six
 * trajectories of two inputs at four levels, in thirds.
 */
const IN_THIRDS = [
  [
    [0, 1],
    [0, 3],
    [2, 3],
  ],
  [
    [0, 1],
    [2, 1],
    [2, 3],
  ],
  [
    [2, 0],
    [2, 2],
    [0, 2],
  ],
  [
    [1, 3],
    [3, 3],
    [3, 1],
  ],
  [
    [1, 3],
    [1, 1],
    [3, 1],
  ],
  [
    [1, 2],
    [1, 0],
    [3, 0],
  ],
];
const OUTPUTS = [
  0.97, 0.71, 2.39, 0.97, 2.3, 2.39, 1.87, 2.4, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.2, 1.87, 1,
];

const PUBLISHED: MorrisSample = {
  inputs: ['x1', 'x2'],
  trajectories: 6,
  levels: 4,
  points: IN_THIRDS.flatMap((points) => points.map((point) => point.map((thirds) => thirds / 3))),
  changed: IN_THIRDS.flatMap(([[a], [b]]) => (a === b ? [1, 0] : [0, 1])),
};

describe('elementary effects', () => {
  it('are those of the published exercise', () => {
    const [x1, x2] = morrisEffects(PUBLISHED, OUTPUTS);
    // The book prints mu 0.66, mu* 1.62, sigma 1.79, and 0.21, 0.35, 0.41; its own rows give 0.65 for the first.
    expect(x1.mu).toBeCloseTo(0.65, 10);
    expect(x1.muStar).toBeCloseTo(1.62, 10);
    expect(x1.sigma).toBeCloseTo(1.794107020219251, 10);
    expect(x2.mu).toBeCloseTo(0.21, 10);
    expect(x2.muStar).toBeCloseTo(0.35, 10);
    expect(x2.sigma).toBeCloseTo(0.41199514560246936, 10);
  });

  it('have an interval of their mean size by Student’s t', () => {
    const sample = {
      inputs: ['x'],
      trajectories: 2,
      levels: 2,
      points: [[0], [1], [0], [1]],
      changed: [0, 0],
    };
    const [{ muStar, interval }] = morrisEffects(sample, [0, 10, 0, -10.2]);
    // Sizes 10 and 10.2: standard error 0.1, one degree of freedom.
    expect(muStar).toBeCloseTo(10.1, 12);
    expect(interval.low).toBeCloseTo(10.1 - 1.2706204736, 9);
    expect(interval.high).toBeCloseTo(10.1 + 1.2706204736, 9);
    expect(morrisEffects(sample, [0, 10, 0, 0])[0].interval.low).toBe(0);
  });

  it('are the slopes of a sum, whatever the direction of a step', () => {
    const sample = morrisSample({ inputs: 3, trajectories: 20, levels: 6, seed: 'slopes' });
    const effects = morrisEffects(
      sample,
      sample.points.map(([x, y, z]) => 5 * x - 2 * y + 0 * z),
    );
    expect(effects.map(({ mu }) => Number(mu.toFixed(9)))).toEqual([5, -2, 0]);
    expect(effects.map(({ muStar }) => Number(muStar.toFixed(9)))).toEqual([5, 2, 0]);
    for (const { sigma } of effects) expect(sigma).toBeCloseTo(0, 9);
  });

  it('vary where an input acts together with another', () => {
    const sample = morrisSample({ inputs: ['a', 'b', 'c'], trajectories: 50, seed: 'product' });
    const [a, b, c] = morrisEffects(
      sample,
      sample.points.map(([x, y, z]) => x * y + z),
    );
    expect(a.sigma).toBeGreaterThan(0.2);
    expect(b.sigma).toBeGreaterThan(0.2);
    expect(c.sigma).toBeCloseTo(0, 9);
  });

  it('need an output for every point, and steps that change what they say', () => {
    expect(() => morrisEffects(PUBLISHED, OUTPUTS.slice(1))).toThrow(RangeError);
    expect(() => morrisEffects(PUBLISHED, OUTPUTS.with(3, Number.NaN))).toThrow(/value 4/);
    const [first, ...rest] = PUBLISHED.changed;
    expect(() => morrisEffects({ ...PUBLISHED, changed: [1 - first, ...rest] }, OUTPUTS)).toThrow(
      /does not change/,
    );
    expect(() => morrisEffects({ ...PUBLISHED, changed: rest }, OUTPUTS)).toThrow(/not 6 trajectories/);
  });
});

describe('the sample of trajectories', () => {
  it('changes every input once a trajectory by half the levels, and stays on the grid', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        (seed, inputs, trajectories, half) => {
          const levels = 2 * half;
          const sample = morrisSample({ inputs, trajectories, levels, seed });
          expect(sample.points).toHaveLength(trajectories * (inputs + 1));
          for (let t = 0; t < trajectories; t++) {
            const order = sample.changed.slice(t * inputs, (t + 1) * inputs);
            expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: inputs }, (_, k) => k));
            order.forEach((input, step) => {
              const from = t * (inputs + 1) + step;
              sample.points[from].forEach((value, k) => {
                const moved = sample.points[from + 1][k] - value;
                const expected = k === input ? levels / (2 * (levels - 1)) : 0;
                expect(Math.abs(Math.abs(moved) - expected)).toBeLessThan(1e-12);
                expect(Number.isInteger(Number((value * (levels - 1)).toFixed(9)))).toBe(true);
                expect(value >= 0 && value <= 1).toBe(true);
              });
            });
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('has every level as often', () => {
    const { points } = morrisSample({ inputs: 2, trajectories: 1000, seed: 'levels' });
    for (const level of [0, 1, 2, 3]) {
      const here = points.filter(([x]) => Math.round(3 * x) === level).length;
      // 3000 points; those of a trajectory are on two levels, so at most twice the binomial variance of them.
      expect(Math.abs(here - 750)).toBeLessThan(4 * Math.sqrt(2 * 3000 * 0.1875));
    }
  });

  it('does not move when inputs or trajectories are added', () => {
    const few = morrisSample({ inputs: ['a', 'b'], trajectories: 3, seed: 's' });
    const longer = morrisSample({ inputs: ['a', 'b'], trajectories: 8, seed: 's' });
    expect(longer.points.slice(0, 9)).toEqual(few.points);
    const wider = morrisSample({ inputs: ['new', 'a', 'b'], trajectories: 3, seed: 's' });
    const starts = (sample: MorrisSample, width: number) =>
      sample.points.filter((_, n) => n % width === 0).map((point) => point.slice(-2));
    expect(starts(wider, 4)).toEqual(starts(few, 3));
    const turns = wider.changed.filter((input) => input > 0).map((input) => input - 1);
    expect(turns).toEqual(few.changed);
  });

  it('refuses what gives no effects', () => {
    const options = { inputs: 2, trajectories: 4, seed: 's' };
    expect(() => morrisSample({ ...options, levels: 5 })).toThrow(/even number/);
    expect(() => morrisSample({ ...options, trajectories: 1 })).toThrow(RangeError);
    expect(() => morrisSample({ ...options, inputs: 0 })).toThrow(RangeError);
    expect(() => morrisSample({ ...options, inputs: [] })).toThrow(RangeError);
    expect(() => morrisSample({ ...options, inputs: ['a', 'a'] })).toThrow(/called a/);
  });
});

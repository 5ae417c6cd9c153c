import { describe, expect, it } from 'vitest';
import { pooled, stackedWeight } from '../../../src/forecast/backtest/combination.js';

const around = (centre: number) => Float64Array.from({ length: 200 }, (_, n) => centre + (n - 99.5) / 100);
const both = { model: around(0), simple: around(10), outcome: 0 };

describe('the model and a simple method as one forecast', () => {
  it('count alike below fifteen origins, whatever they were worth', () => {
    expect(stackedWeight([both], 14, 'plain')).toEqual({ weight: 0.5, learnt: false });
  });

  it('count by what they were worth from then on', () => {
    expect(stackedWeight([both], 15, 'plain')).toEqual({ weight: 1, learnt: true });
    expect(stackedWeight([{ ...both, outcome: 10 }], 15, 'plain')).toEqual({ weight: 0, learnt: true });
    const { weight } = stackedWeight([both, { ...both, outcome: 10 }], 15, 'plain');
    expect(weight).toBeCloseTo(0.5, 12);
  });

  it('count by the score by which methods are compared: on logarithms no year counts for its size alone', () => {
    // In nine small years the model is right, in a large one the simple method: off by a factor of two where they are not.
    const near = (centre: number) => Float64Array.from({ length: 200 }, (_, n) => centre * (0.9 + n / 1000));
    const small = { model: near(100), simple: near(200), outcome: 100 };
    const large = { model: near(20_000), simple: near(10_000), outcome: 10_000 };
    const past = [...Array.from({ length: 9 }, () => small), large];
    expect(stackedWeight(past, 15, 'plain').weight).toBeLessThan(0.2);
    expect(stackedWeight(past, 15, 'log').weight).toBeGreaterThan(0.8);
  });

  it('have their shares of the probability', () => {
    const sample = pooled(around(0), around(10), 0.3);
    expect(sample.filter((value) => value < 5)).toHaveLength(60);
    expect(sample).toHaveLength(200);
    expect([...sample].sort((a, b) => a - b)).toEqual([...sample]);
  });
});

import { describe, expect, it } from 'vitest';
import { pooled, stackedWeight } from '../../../src/forecast/backtest/combination.js';

const around = (centre: number) => Float64Array.from({ length: 200 }, (_, n) => centre + (n - 99.5) / 100);
const both = { model: around(0), simple: around(10), outcome: 0 };

describe('the model and a simple method as one forecast', () => {
  it('count alike below fifteen origins, whatever they were worth', () => {
    expect(stackedWeight([both], 14)).toEqual({ weight: 0.5, learnt: false });
  });

  it('count by what they were worth from then on', () => {
    expect(stackedWeight([both], 15)).toEqual({ weight: 1, learnt: true });
    expect(stackedWeight([{ ...both, outcome: 10 }], 15)).toEqual({ weight: 0, learnt: true });
    const { weight } = stackedWeight([both, { ...both, outcome: 10 }], 15);
    expect(weight).toBeCloseTo(0.5, 12);
  });

  it('have their shares of the probability', () => {
    const sample = pooled(around(0), around(10), 0.3);
    expect(sample.filter((value) => value < 5)).toHaveLength(60);
    expect(sample).toHaveLength(200);
    expect([...sample].sort((a, b) => a - b)).toEqual([...sample]);
  });
});

import { describe, expect, it } from 'vitest';
import { casesOf, type DiscoveryData } from '../../../src/analysis/discovery/cases.js';
import { peeling } from '../../../src/analysis/discovery/peeling.js';
import { sampleOf } from '../../../src/analysis/discovery/sample.js';

function peeled(data: DiscoveryData, settings: { peel: number; fewest: number }) {
  const cases = casesOf(data);
  return peeling(sampleOf(cases, cases.ofInterest.slice().fill(1)), settings);
}

const number = (id: string, values: number[]) => ({ id, kind: 'number' as const, values });
const choice = (id: string, values: number[]) => ({ id, kind: 'choice' as const, values });

describe('one step of peeling', () => {
  it('cuts half way between the last value that goes and the first that stays', () => {
    // Position 0.2 * 4 = 0.8 of the values in order lies between 1 and 3.
    const outcome = [false, true, true, true, true];
    const [, step] = peeled({ inputs: [number('x', [1, 3, 4, 5, 6])], outcome }, { peel: 0.2, fewest: 1 });
    expect(step).toMatchObject({ count: 4, interesting: 4 });
    expect(step.limits).toEqual([
      { id: 'x', kind: 'number', low: 2, high: 6, lowLimited: true, highLimited: false },
    ]);
  });

  it('takes off all cases of equal value', () => {
    const values = [0, 0, 0, 1, 1, 2, 2, 2, 2, 2];
    const outcome = values.map((value) => value === 2);
    const steps = peeled({ inputs: [number('x', values)], outcome }, { peel: 0.05, fewest: 1 });
    expect(steps.map(({ count, interesting }) => [count, interesting])).toEqual([
      [10, 5],
      [7, 5],
      [5, 5],
    ]);
    expect(steps.at(-1)!.limits[0]).toMatchObject({ low: 1.5, lowLimited: true, highLimited: false });
  });

  it('parts neighbouring numbers between which there is none', () => {
    const next = 1 + Number.EPSILON;
    const outcome = [false, false, true, true];
    const low = peeled({ inputs: [number('x', [1, 1, next, next])], outcome }, { peel: 0.1, fewest: 1 });
    expect(low.at(-1)).toMatchObject({ count: 2, interesting: 2, limits: [{ low: next }] });
    const high = peeled({ inputs: [number('x', [next, next, 1, 1])], outcome }, { peel: 0.1, fewest: 1 });
    expect(high.at(-1)).toMatchObject({ count: 2, interesting: 2, limits: [{ high: 1 }] });
  });

  it('takes one choice away, wherever its number lies among the others', () => {
    const values = [1, 1, 5, 5, 9, 9];
    const outcome = values.map((value) => value !== 5);
    const steps = peeled({ inputs: [choice('way', values)], outcome }, { peel: 0.05, fewest: 1 });
    expect(steps.map(({ count }) => count)).toEqual([6, 4]);
    expect(steps[1].limits).toEqual([{ id: 'way', kind: 'choice', kept: [1, 9], limited: true }]);
  });

  it('prefers what gains most for each case it takes off', () => {
    // Taking b = 0 off gains 1/6 for 5 cases; the lowest of a gains 1/18 for 1: 0.033 against 0.056.
    const a = number('a', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const b = choice('b', [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    const outcome = [false, true, false, true, false, true, true, false, true, false];
    const [, step] = peeled({ inputs: [a, b], outcome }, { peel: 0.1, fewest: 1 });
    expect(step.count).toBe(9);
  });

  it('passes over a step that would leave too few cases for one that leaves enough', () => {
    // Without b = 0 only 2 of 8 would be left; a goes on.
    const a = number('a', [1, 2, 3, 4, 5, 6, 7, 8]);
    const b = choice('b', [0, 0, 0, 0, 0, 0, 1, 1]);
    const outcome = [false, false, false, false, false, true, true, true];
    const steps = peeled({ inputs: [b, a], outcome }, { peel: 0.1, fewest: 3 });
    expect(steps.at(-1)).toMatchObject({ count: 3, interesting: 3 });
    expect(steps.at(-1)!.limits).toMatchObject([{ limited: false }, { low: 5.5 }]);
  });

  it('leaves alone inputs that do not vary', () => {
    const steps = peeled(
      { inputs: [number('x', [1, 1, 1]), choice('y', [2, 2, 2])], outcome: [true, false, true] },
      { peel: 0.1, fewest: 1 },
    );
    expect(steps).toHaveLength(1);
  });
});

describe('the trajectory', () => {
  const values = Array.from({ length: 300 }, (_, n) => (n * 37) % 101);
  const other = values.map((value, n) => (value * 7 + n) % 13);
  const outcome = values.map((value, n) => (value > 60 && other[n] < 7) || n % 17 === 0);
  const steps = peeled(
    { inputs: [number('a', values), choice('b', other)], outcome },
    { peel: 0.05, fewest: 15 },
  );

  it('loses cases at every step and wins none back', () => {
    expect(steps.length).toBeGreaterThan(5);
    for (let n = 1; n < steps.length; n++) {
      expect(steps[n].count).toBeLessThan(steps[n - 1].count);
      expect(steps[n].interesting).toBeLessThanOrEqual(steps[n - 1].interesting);
      expect(steps[n].count).toBeGreaterThanOrEqual(15);
    }
  });

  it('goes on where no step raises the density, to one of two ends that both matter', () => {
    const line = Array.from({ length: 400 }, (_, n) => n);
    const ends = line.map((value) => value < 60 || value >= 320);
    const both = peeled({ inputs: [number('x', line)], outcome: ends }, { peel: 0.05, fewest: 20 });
    expect(both[1].interesting / both[1].count).toBeLessThan(140 / 400);
    const last = both.at(-1)!;
    expect(last.interesting).toBe(last.count);
  });

  it('lowers the density as little as it can there, however many cases that takes off for each', () => {
    // 5 of 12. An end of a leaves 4 of 11, which loses 0.053 by 1 case; without b = 0 there are 2 of 8, which loses 0.167 by 4, or 0.042 by each.
    const a = number('a', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const b = choice('b', [0, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0]);
    const interest = [0, 4, 5, 6, 11];
    const [, step] = peeled(
      { inputs: [a, b], outcome: b.values.map((_, row) => interest.includes(row)) },
      { peel: 0.05, fewest: 6 },
    );
    expect(step).toMatchObject({ count: 11, interesting: 4 });
  });
});

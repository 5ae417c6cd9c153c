import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../src/analysis/discovery/cases.js';
import { pasting } from '../../../src/analysis/discovery/pasting.js';
import { prim } from '../../../src/analysis/discovery/prim.js';
import { sampleOf } from '../../../src/analysis/discovery/sample.js';
import { plantedCases } from './made-cases.js';

/** Ten cases at 1 to 10, of interest from 4 to 8, in a box that holds too few of them. */
function pastedFrom(low: number, high: number, share: number) {
  const values = Array.from({ length: 10 }, (_, n) => n + 1);
  const inputs = [{ id: 'x', kind: 'number' as const, values }];
  const cases = casesOf({ inputs, outcome: values.map((value) => value >= 4 && value <= 8) });
  const limits = [{ ...inputs[0], low, high, lowLimited: true, highLimited: true }];
  const count = values.filter((value) => value >= low && value <= high).length;
  return pasting(sampleOf(cases, new Uint8Array(10).fill(1)), { limits, count, interesting: count }, share);
}

describe('pasting', () => {
  it('moves ends outwards while the density does not fall, and cuts half way to what stays out', () => {
    const steps = pastedFrom(6, 7, 0.1);
    expect(steps.at(-1)).toMatchObject({ count: 5, interesting: 5 });
    expect(steps.at(-1)!.limits[0]).toMatchObject({ low: 3.5, high: 8.5 });
  });

  it('stops where the next share of cases would lower it', () => {
    expect(pastedFrom(4, 8, 0.2)).toEqual([]);
  });

  it('opens an end beyond which nothing is left out', () => {
    const values = [1, 2, 3, 4];
    const inputs = [{ id: 'x', kind: 'number' as const, values }];
    const cases = casesOf({ inputs, outcome: [false, true, true, true] });
    const limits = [
      { id: 'x', kind: 'number' as const, low: 1.5, high: 3.5, lowLimited: true, highLimited: true },
    ];
    const sample = sampleOf(cases, new Uint8Array(4).fill(1));
    const [step] = pasting(sample, { limits, count: 2, interesting: 2 }, 0.5);
    expect(step.limits[0]).toMatchObject({ low: 1.5, high: 4, lowLimited: true, highLimited: false });
  });

  it('takes back a choice that belongs in the box', () => {
    const inputs = [{ id: 'way', kind: 'choice' as const, values: [1, 1, 2, 2, 3, 3] }];
    const cases = casesOf({ inputs, outcome: [true, true, true, true, false, false] });
    const limits = [{ id: 'way', kind: 'choice' as const, kept: [1], limited: true }];
    const sample = sampleOf(cases, new Uint8Array(6).fill(1));
    const steps = pasting(sample, { limits, count: 2, interesting: 2 }, 0.1);
    expect(steps.map(({ limits: [limit] }) => limit)).toEqual([{ ...limits[0], kept: [1, 2] }]);
  });

  it('never makes the chosen box of a search smaller or thinner', () => {
    const planted = plantedCases({ seed: 'paste', cases: 500, inputs: 4, wrong: 0.05 });
    const { trajectory, chosen, pasted } = prim({ ...planted, paste: 0.01, resamples: 0, permutations: 0 });
    let before = { count: trajectory[chosen!].count, density: trajectory[chosen!].density! };
    for (const { count, density } of pasted) {
      expect(count).toBeGreaterThan(before.count);
      expect(density).toBeGreaterThanOrEqual(before.density);
      before = { count, density: density! };
    }
  });
});

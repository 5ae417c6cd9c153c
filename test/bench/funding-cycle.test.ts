import { describe, expect, it } from 'vitest';
import { type FundingCycle, fundingCycle } from './funding-cycle.js';

const N = 4000;
const RUNS = Array.from({ length: 12 }, (_, i) => fundingCycle(N, `agreement ${i}`));

/**
 * The C reference kernel over 200 seeds (`reference fund 10000 1 200`): mean, and the standard deviation between seeds
 * at N = 10,000. It has other random numbers, so agreement is statistical.
 */
const REFERENCE: [Exclude<keyof FundingCycle, 'cpuMs'>, number, number][] = [
  ['papers', 1.869104, 0.008894],
  ['giniStock', 0.773898, 0.00144],
  ['giniWealth', 0.82973, 0.001115],
  ['meanAge', 34.606228, 0.02014],
  ['retire', 0.006397, 0.000112],
  ['quit', 0.17134, 0.000217],
];

describe('the funding cycle on the engine’s own draws', () => {
  it.each(REFERENCE)('agrees with the C reference on %s', (output, mean, deviation) => {
    const ours = RUNS.reduce((sum, run) => sum + run[output], 0) / RUNS.length;
    const error = deviation * Math.sqrt(10_000 / N / RUNS.length + 1 / 200);
    expect(Math.abs(ours - mean)).toBeLessThan(4 * error);
  });

  it('repeats for the same seed and differs for another', () => {
    const { cpuMs: _, ...again } = fundingCycle(N, 'agreement 0');
    expect(RUNS[0]).toMatchObject(again);
    expect(RUNS[0].papers).not.toBe(RUNS[1].papers);
  });
});

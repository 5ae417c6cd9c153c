import { describe, expect, it } from 'vitest';
import { payoffsOfRuns, withoutNoise } from '../../../src/analysis/robustness/noise.js';
import { robustness } from '../../../src/analysis/robustness/robustness.js';
import { normal } from '../../../src/random/normal.js';
import { stream } from '../../../src/random/streams.js';
import { mean, sampleVariance } from '../../../src/statistics/mean.js';
import { shrunkDrawMeans } from '../../../src/statistics/shrinkage.js';

const [STATES, REPLICATES, STRATEGIES] = [100, 5, 4];

/** Runs of strategies whose payoff is `truth` in each state, with noise of standard deviation 3 in every run. */
function noisyRuns(truth: (strategy: number, state: number) => number, seed = 'noise'): Float64Array[] {
  const random = stream(seed, 'runs');
  return Array.from({ length: STRATEGIES }, (_, strategy) =>
    Float64Array.from({ length: STATES * REPLICATES }, (_, cell) => {
      return truth(strategy, Math.floor(cell / REPLICATES)) + 3 * normal(random());
    }),
  );
}

const LAYOUT = { states: STATES, replicates: REPLICATES };
const EVEN = new Float64Array(STATES).fill(1 / STATES);

describe('noise of replicates', () => {
  it('alone makes next to no regret once it is removed, on average of twenty samples', () => {
    const seeds = Array.from({ length: 20 }, (_, k) => `${k}`);
    const worst = seeds.map((seed) => {
      const { payoffs, noise } = payoffsOfRuns(
        noisyRuns((_, state) => state, seed),
        LAYOUT,
      );
      const of = (asked: Parameters<typeof robustness>[0]) => {
        const { strategies } = robustness({ ...asked, resamples: 0 });
        return [
          mean(strategies.map(({ meanRegret }) => meanRegret!.value)),
          mean(strategies.map(({ minimaxRegret }) => minimaxRegret!.value)),
        ];
      };
      return [...of({ payoffs }), ...of({ payoffs, noise })];
    });
    const [rawMean, rawMost, cleanMean, cleanMost] = [0, 1, 2, 3].map((k) =>
      mean(worst.map((row) => row[k])),
    );
    // The largest of four payoffs is by chance 1.03 standard deviations of 3 / sqrt(5) above their mean.
    expect(rawMean).toBeGreaterThan(1.2);
    expect(rawMost).toBeGreaterThan(3);
    // What is left are errors of means over 100 states, 3 / sqrt(500) = 0.13, and of variances, in one of twenty strategies.
    expect(cleanMean).toBeLessThan(0.25);
    expect(cleanMost).toBeLessThan(0.6);
  });

  it('removed, leaves the regret that there is, on average of nine samples', () => {
    // The second of four strategies is 4 better or worse than the others, by turns: a mean regret of 2.
    const truth = (strategy: number, state: number) => (strategy === 1 ? 8 * (state % 2) - 4 : 0);
    const regrets = Array.from({ length: 9 }, (_, k) => {
      const { payoffs, noise } = payoffsOfRuns(noisyRuns(truth, `regret ${k}`), LAYOUT);
      return [{ payoffs, noise }, { payoffs }].map(
        (asked) => robustness({ ...asked, resamples: 0 }).strategies[1].meanRegret!.value,
      );
    });
    expect(Math.abs(mean(regrets.map(([clean]) => clean)) - 2)).toBeLessThan(0.25);
    expect(mean(regrets.map(([, raw]) => raw))).toBeGreaterThan(2.4);
  });

  it('is removed from differences as shrunkDrawMeans does by spread', () => {
    const runs = noisyRuns((strategy, state) => strategy * Math.sin(state));
    const { payoffs, noise } = payoffsOfRuns(runs, LAYOUT);
    const clean = withoutNoise(payoffs, noise, EVEN);
    const difference = runs[2].map((value, cell) => value - runs[0][cell]);
    const expected = shrunkDrawMeans(difference, STATES, REPLICATES, 'spread');
    clean[2].forEach((value, state) => {
      expect(value - clean[0][state]).toBeCloseTo(expected[state], 10);
    });
  });

  it('leaves means as they are', () => {
    const { payoffs, noise } = payoffsOfRuns(
      noisyRuns((strategy, state) => strategy + state),
      LAYOUT,
    );
    withoutNoise(payoffs, noise, EVEN).forEach((row, strategy) => {
      expect(mean(row)).toBeCloseTo(mean(payoffs[strategy]), 10);
    });
  });

  it('removed, leaves the spread over states that there is, on average of nine samples', () => {
    const spreads = Array.from({ length: 9 }, (_, k) => {
      const runs = noisyRuns((_, state) => (state % 10) - 4.5, `spread ${k}`);
      const { payoffs, noise } = payoffsOfRuns(runs, LAYOUT);
      return [sampleVariance(withoutNoise(payoffs, noise, EVEN)[0]), sampleVariance(payoffs[0])];
    });
    // Ten values one apart: variance 8.25; 9 / 5 more with noise. Standard error of nine samples: 0.27.
    expect(Math.abs(mean(spreads.map(([clean]) => clean)) - 8.25)).toBeLessThan(0.8);
    expect(mean(spreads.map(([, raw]) => raw))).toBeGreaterThan(9.3);
  });

  it('of 0 changes nothing', () => {
    const payoffs = [
      [1, 5],
      [4, 3],
    ];
    const noise = { reference: 1, variances: [0, 0] };
    expect(withoutNoise(payoffs, noise, Float64Array.of(0.5, 0.5)).map((row) => [...row])).toEqual(payoffs);
  });

  it('that all states share makes ranks uncertain, though no state shows it', () => {
    const payoffs = [new Array(20).fill(0), new Array(20).fill(1)];
    const variances = [0, 0];
    const first = (shared: number[]) =>
      robustness({ payoffs, noise: { reference: 0, variances, shared }, resamples: 1000 }).chance!.first
        .expected![1];
    expect(first([0, 0])).toBeCloseTo(1, 9);
    // A lead of 1 with a standard deviation of 1: Phi(1) = 0.841.
    expect(Math.abs(first([0, 1]) - 0.841)).toBeLessThan(0.04);
    // What the reference has, all have.
    expect(first([4, 0])).toBeCloseTo(1, 9);
  });

  it('is estimated as the variance that was put in', () => {
    const { noise } = payoffsOfRuns(
      noisyRuns(() => 0),
      LAYOUT,
    );
    // 9 / 5 of the reference, twice that of a difference; within four standard errors of a variance with 396 degrees of freedom.
    expect(Math.abs(noise.variances[0] / 1.8 - 1)).toBeLessThan(0.29);
    for (const variance of noise.variances.slice(1)) expect(Math.abs(variance / 3.6 - 1)).toBeLessThan(0.29);
  });

  it('does not show in a single state or replicate', () => {
    const runs = [Float64Array.of(1, 2)];
    expect(() => payoffsOfRuns(runs, { states: 2, replicates: 1 })).toThrow(RangeError);
    expect(() => payoffsOfRuns(runs, { states: 1, replicates: 2 })).toThrow(RangeError);
    expect(() => payoffsOfRuns([], { states: 2, replicates: 2 })).toThrow(RangeError);
  });
});

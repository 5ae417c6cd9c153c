import { describe, expect, it } from 'vitest';
import { agreementRows } from '../../../src/experiment/search/agreement-row.js';
import { lateRise } from '../../../src/experiment/search/late-rise.js';

const steps = (search: number, covered: readonly (number | null)[], runs = 4) =>
  covered.map((hypervolume) => ({ search, runsOfEach: runs, hypervolume }));

describe('how far a search was still rising', () => {
  it('is the share of what it covers at the end that came in its last quarter of steps', () => {
    expect(lateRise(steps(1, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8]))).toEqual([
      { search: 1, steps: 2, runs: 4, rise: (0.8 - 0.5) / 0.8 },
    ]);
    expect(lateRise(steps(1, [0.5, 0.5, 0.5, 0.5]))[0].rise).toBe(0);
  });

  it('is seen over steps with as many runs as the last alone, and of none where there is one such step', () => {
    const rows = [...steps(1, [0.9, 0.9, 0.9, 0.9, 0.9, 0.9], 2), ...steps(1, [0.4, 0.5], 8)];
    expect(lateRise(rows)).toEqual([{ search: 1, steps: 1, runs: 8, rise: (0.5 - 0.4) / 0.5 }]);
    expect(lateRise([...steps(1, [0.9], 2), ...steps(1, [0.4], 8)])).toEqual([]);
    expect(lateRise(steps(1, [null, 0]))).toEqual([]);
  });

  it('is of each search apart', () => {
    const rows = [...steps(1, [0.4, 0.8]), ...steps(2, [0.8, 0.8])];
    expect(lateRise(rows).map(({ search, rise }) => [search, rise])).toEqual([
      [1, 0.5],
      [2, 0],
    ]);
  });
});

describe('how far searches agree', () => {
  const at = (key: string, ...goals: number[]) => ({ key, goals });

  it('is what each covers of what all cover together, in the space between the ends of all fronts', () => {
    // From 0 to 4 in both goals: the middle of the first leaves 2 x 2 of 16, that of the second 1 x 1 more of nothing.
    const first = [at('a', 0, 4), at('b', 2, 2), at('c', 4, 0)];
    const second = [at('a', 0, 4), at('d', 3, 3)];
    expect(agreementRows([first, second], first)).toEqual([
      { search: 1, front: 3, kept: 3, hypervolume: 0.25, ofAll: 1 },
      { search: 2, front: 2, kept: 1, hypervolume: 1 / 16, ofAll: 0.25 },
      { search: null, front: 3, kept: 3, hypervolume: 0.25, ofAll: 1 },
    ]);
  });

  it('is not said of a single search, nor as a share of nothing', () => {
    expect(agreementRows([[at('a', 1, 1)]], [at('a', 1, 1)])).toEqual([]);
    const same = [at('a', 1, 1)];
    expect(agreementRows([same, same], same).map(({ ofAll }) => ofAll)).not.toContain(Number.NaN);
  });
});

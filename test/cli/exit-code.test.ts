import { afterEach, describe, expect, it, vi } from 'vitest';
import { exitCode } from '../../src/cli/exit-code.js';
import type { Simulated } from '../../src/node/simulate-to-folder.js';

const simulated = (failures: readonly object[]) =>
  ({
    collected: { failures },
    comparison: { draws: 7, replicates: 1, leftOut: { runs: 9 } },
    folder: 'results/here',
  }) as unknown as Simulated;

describe('the exit code of a run that ended', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is 0 without a word when every run was simulated', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(exitCode(simulated([]), 'en')).toBe(0);
    expect(written).not.toHaveBeenCalled();
  });

  it('is 1 when runs failed, and says how many and where they are listed', () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(exitCode(simulated([{}, {}]), 'en')).toBe(1);
    expect(written).toHaveBeenCalledWith(
      expect.stringMatching(/^2 of 9 runs failed.*results\/here\/failures\.csv.* 7 draws x 1 replicate\.\n$/),
    );
    exitCode(simulated([{}]), 'en');
    expect(written).toHaveBeenLastCalledWith(
      expect.stringMatching(/^1 of 9 runs failed, .* shares its draw/),
    );
  });
});

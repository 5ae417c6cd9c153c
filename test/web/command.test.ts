import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/web/planning/command.js';

const FULL = { draws: 100, replicates: 2 };

describe('the command of a strategy', () => {
  it('gives the numbers of the page for the file that it saves', () => {
    expect(commandOf('baseline', { seed: 'medinno', horizon: 20 }, FULL)).toBe(
      'medinno compare baseline ./my-strategy.yaml --draws 100 --replicates 2 --seed medinno --years 20',
    );
  });

  it('holds nothing that a shell would carry out, whatever the seed of a link', () => {
    const seed = "x'; rm -rf ~ #";
    expect(commandOf('baseline', { seed, horizon: 20 }, FULL)).toContain(`--seed 'x'\\''; rm -rf ~ #'`);
    expect(commandOf('baseline', { seed: '--out=/', horizon: 20 }, FULL)).toContain('--seed=--out=/');
  });
});

import { describe, expect, it } from 'vitest';
import { untilErrorNotice } from '../../src/cli/until-error-notice.js';
import { type Sureness, untilErrorOf, untilSure } from '../../src/commands/until-sure.js';
import type { Plan } from '../../src/ensemble/plan.js';
import { tinyCollected } from '../results/tiny.js';

/** Two scenarios in one draw; their difference over the horizon, replicate by replicate, is the second's number. */
function collectedOf(differences: readonly number[]) {
  const row = (values: readonly number[]) => [[...values]];
  return tinyCollected({
    table: { papers: [row(differences.map(() => 0)), row(differences)] },
    draws: [1],
    replicates: differences.length,
  });
}

const optionsOf = (untilError: number | undefined, mostReplicates = 10_000) =>
  ({ untilError, untilIndicator: ['papers'], mostReplicates }) satisfies Sureness;
const planOf = (replicates: number) => ({ replicates }) as Plan;

describe('what is said of --until-error', () => {
  it('is nothing where it was not asked for', () => {
    expect(untilSure(optionsOf(undefined))).toEqual({});
    expect(untilErrorOf(collectedOf([1, 2]), planOf(2), optionsOf(undefined))).toBeUndefined();
  });

  it('is that the target was met, and by what', () => {
    const collected = collectedOf([1, 2, 3, 2, 1, 3]);
    const said = untilErrorOf(collected, planOf(6), optionsOf(50))!;
    expect(said).toMatchObject({
      target: 50,
      replicates: 6,
      most: 10_000,
      met: true,
      indicators: ['papers'],
    });
    expect(said.reached).toBeLessThan(50);
  });

  it('is that it was not, with target, error and the most there may be', () => {
    const collected = collectedOf([1, 200, 3, 400, 1, 300]);
    const options = optionsOf(0.5, 6);
    expect(untilSure(options).more?.(collected, planOf(6))).toBe(0);
    const said = untilErrorOf(collected, planOf(6), options)!;
    expect(said.met).toBe(false);
    expect(said.reached).toBeGreaterThan(0.5);
    expect(untilErrorNotice(said).en).toMatch(
      /^--until-error 0\.5 was not reached: the largest standard error by chance is [\d.]+ after 6 replicates, the most there may be \(--most-replicates 6\)$/,
    );
  });

  it('is not met by replicates too few to judge by, nor by none', () => {
    expect(untilErrorOf(collectedOf([1, 1, 1]), planOf(3), optionsOf(50))!.met).toBe(false);
    const none = untilErrorOf(collectedOf([1]), planOf(1), optionsOf(50))!;
    expect(none).toMatchObject({ reached: null, met: false });
    expect(untilErrorNotice(none).en).toContain('cannot be estimated after 1 replicates');
  });
});

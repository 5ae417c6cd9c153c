import { describe, expect, it } from 'vitest';
import { bestRows, GOALS } from '../../src/results/best.js';
import { tinyCollected, type Years } from './tiny.js';

const TEN_DRAWS = Array.from({ length: 10 }, (_, n) => n + 1);

/** Every goal with the same values: five draws twice, two replicates without chance, one year. */
function bestOf(...scenarios: readonly (readonly number[])[]) {
  const values: Years[] = scenarios.map((draws) => [[...draws, ...draws].flatMap((value) => [value, value])]);
  return bestRows(tinyCollected({ table: onEveryGoal(values), draws: TEN_DRAWS }));
}

const onEveryGoal = (values: readonly Years[]) => Object.fromEntries(GOALS.map((goal) => [goal, values]));

const netOf = ({ probabilityBest }: ReturnType<typeof bestRows>) =>
  probabilityBest.filter(({ goal }) => goal === 'netHealthBenefit').map(({ value }) => value);
const tiesOf = ({ ties }: ReturnType<typeof bestRows>) =>
  ties.find(({ goal }) => goal === 'netHealthBenefit')?.scenarios;

describe('probability of being best', () => {
  it('is the share of draws in which a scenario leads, the baseline among them', () => {
    const best = bestOf([5, 5, 5, 5, 5], [6, 6, 6, 6, 4], [0, 0, 0, 0, 0]);
    expect(netOf(best)).toEqual([0.2, 0.8, 0]);
    expect(tiesOf(best)).toEqual(['first']);
  });

  it('adds up to one for every goal', () => {
    const { probabilityBest } = bestOf([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 3, 3, 3, 3]);
    for (const goal of GOALS) {
      const sum = probabilityBest
        .filter((row) => row.goal === goal)
        .reduce((total, { value }) => total + value!, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('is a tie where none reaches 0.8', () => {
    const best = bestOf([0, 0, 0, 0, 0], [2, 2, 2, 1, 1], [1, 1, 1, 2, 2]);
    expect(netOf(best)).toEqual([0, 0.6, 0.4]);
    expect(tiesOf(best)).toEqual(['first', 'second']);
  });

  it('has a standard error, also where it is 0 or 1', () => {
    const { probabilityBest } = bestOf([5, 5, 5, 5, 5], [6, 6, 6, 6, 4], [0, 0, 0, 0, 0]);
    for (const { standardError } of probabilityBest) {
      expect(standardError).toBeGreaterThan(0.07);
      expect(standardError).toBeLessThan(0.25);
    }
  });

  it.each([
    { draws: [0], replicates: 4 },
    { draws: [1, 2], replicates: 2 },
    { draws: [1, 2, 3, 4, 5], replicates: 2 },
    { draws: [1, 2, 3, 4], replicates: 1 },
    { draws: [1], replicates: 1 },
  ])('is not estimated, and nothing is tied, for $draws.length draws x $replicates', (layout) => {
    const values = [1, 2].map((first) => [
      Array.from({ length: layout.draws.length * layout.replicates }, (_, n) => first + n),
    ]);
    const { probabilityBest, ties } = bestRows(tinyCollected({ table: onEveryGoal(values), ...layout }));
    expect(probabilityBest).toHaveLength(2 * GOALS.length);
    for (const row of probabilityBest) expect(row).toMatchObject({ value: null, standardError: null });
    expect(ties).toEqual([]);
  });

  it('names doing nothing where every strategy loses', () => {
    expect(tiesOf(bestOf([0, 0, 0, 0, 0], [-1, -2, -1, -2, -1]))).toEqual(['baseline']);
  });
});

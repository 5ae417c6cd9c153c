import { describe, expect, it } from 'vitest';
import { parameterDraw } from '../../src/ensemble/parameter-draw.js';
import { medinno } from '../../src/model/medinno.js';
import { breakEvenRows } from '../../src/results/break-evens.js';
import { driverRows } from '../../src/results/drivers.js';
import { structureRows } from '../../src/results/structures.js';
import { tinyCollected } from './tiny.js';

const DRAWS = Array.from({ length: 50 }, (_, n) => n + 1);
const drawn = (id: string): number[] => DRAWS.map((draw) => parameterDraw('tiny', draw, {}, medinno)[id]);

/** Alternatives whose net health benefit in each draw is given, over a baseline of 0, one run a draw. */
const collectedWith = (...alternatives: (readonly number[])[]) =>
  tinyCollected({
    table: { netHealthBenefit: [[DRAWS.map(() => 0)], ...alternatives.map((values) => [values])] },
    draws: DRAWS,
    replicates: 1,
  });

describe('net health benefit by form of the model', () => {
  const posts = drawn('elasticPosts');
  // the first is 3 where posts follow money and -1 where they are bound: 1 in the mean; the second is always 2
  const rows = structureRows(
    collectedWith(
      posts.map((form) => (form === 1 ? 3 : -1)),
      posts.map(() => 2),
    ),
  );
  const at = (scenario: string, value: number) =>
    rows.find((row) => row.parameter === 'elasticPosts' && row.scenario === scenario && row.value === value);

  it('is that of the draws in which the form was taken, which are half of them', () => {
    expect(at('first', 1)).toMatchObject({ draws: 25, mean: 3, name: { en: 'they follow it' } });
    expect(at('first', 0)).toMatchObject({ draws: 25, mean: -1 });
  });

  it('says where the sign turns, and where no other is higher', () => {
    expect(at('first', 1)).toMatchObject({ keepsSign: true, best: true });
    expect(at('first', 0)).toMatchObject({ keepsSign: false, best: false });
    expect(at('second', 1)).toMatchObject({ keepsSign: true, best: false });
    expect(at('second', 0)).toMatchObject({ keepsSign: true, best: true });
  });

  it('is given for every form of every choice, and for none where all runs had the same', () => {
    const forms = Object.values(medinno.parameters).flatMap(({ choices }) => choices);
    expect(rows).toHaveLength(2 * forms.length);
    const fixed = { overrides: { elasticPosts: 1 } };
    const collected = tinyCollected({
      table: { netHealthBenefit: [[DRAWS.map(() => 0)], [DRAWS.map(() => 1)]] },
      scenarios: [fixed, fixed],
      draws: DRAWS,
      replicates: 1,
    });
    expect(structureRows(collected).some(({ parameter }) => parameter === 'elasticPosts')).toBe(false);
  });
});

describe('the break-even of what a result hangs on most', () => {
  const cost = drawn('adoptionCost');
  const breakEvens = (values: readonly number[]) => {
    const collected = collectedWith(values);
    return breakEvenRows(collected, driverRows(collected));
  };

  it('is where a straight line through the draws crosses zero', () => {
    const [row] = breakEvens(cost.map((value) => 30_000 - value));
    expect(row).toMatchObject({ scenario: 'first', parameter: 'adoptionCost', above: false });
    expect(row.value).toBeCloseTo(30_000, 6);
    expect(row.share).toBeCloseTo(cost.filter((value) => value < 30_000).length / 50, 12);
  });

  it('lies above where more is better, and is none where the line crosses outside of what was drawn', () => {
    expect(breakEvens(cost.map((value) => value - 30_000))[0]).toMatchObject({ above: true });
    expect(breakEvens(cost.map((value) => value + 1))).toEqual([]);
  });
});

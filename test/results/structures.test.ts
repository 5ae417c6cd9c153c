import { describe, expect, it } from 'vitest';
import { parameterDraw } from '../../src/draws/parameter-draw.js';
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

describe('what a form of the model changes in net health benefit', () => {
  const posts = drawn('elasticPosts');
  // the first brings 3 or 5 where posts follow money and -2 or 0 where they are bound, by turns; the second always 2
  let turn = 0;
  const rows = structureRows(
    collectedWith(
      posts.map((form) => {
        turn++;
        return (form === 1 ? 4 : -1) + (turn % 2 === 0 ? 1 : -1);
      }),
      posts.map(() => 2),
    ),
  );
  const at = (scenario: string) =>
    rows.find((row) => row.parameter === 'elasticPosts' && row.scenario === scenario);

  it('is the mean of the draws that took it, half of them, less that of those with the usual form', () => {
    expect(at('first')).toMatchObject({
      value: 0,
      draws: 25,
      name: { en: 'the quota of posts binds' },
      usual: { en: 'they follow it' },
    });
    const bound = posts.flatMap((form, d) => (form === 0 ? [d] : []));
    const mean = bound.reduce((sum, d) => sum - 1 + (d % 2 === 1 ? 1 : -1), 0) / 25;
    expect(at('first')?.mean).toBeCloseTo(mean, 12);
  });

  it('has Welch’s interval, and goes beyond chance where that of all forms together leaves out 0', () => {
    const [taken, usual] = [0, 1].map((form) =>
      posts.flatMap((one, d) => (one === form ? [(form === 1 ? 4 : -1) + (d % 2 === 1 ? 1 : -1)] : [])),
    );
    const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const error = Math.sqrt(
      [taken, usual]
        .map((values) => values.reduce((sum, value) => sum + (value - meanOf(values)) ** 2, 0) / 24 / 25)
        .reduce((a, b) => a + b),
    );
    const row = at('first');
    const difference = meanOf(taken) - meanOf(usual);
    expect(row?.difference).toBeCloseTo(difference, 12);
    // 2.0106 is the 97.5 % quantile of Student's t with 48 degrees of freedom
    expect(row?.low).toBeCloseTo(difference - 2.0106 * error, 2);
    expect(row?.high).toBeCloseTo(difference + 2.0106 * error, 2);
    expect(row?.beyondChance).toBe(true);
    expect(at('second')).toMatchObject({ difference: 0, low: 0, high: 0, beyondChance: false });
  });

  it('takes what is drawn beside it for chance: of effects that depend on another input none goes beyond it', () => {
    const cost = drawn('adoptionCost');
    expect(structureRows(collectedWith(cost)).filter(({ beyondChance }) => beyondChance)).toEqual([]);
  });

  it('is given for every form but the usual ones, and for none where all runs had the same', () => {
    const choices = Object.values(medinno.parameters).filter(({ forms }) => forms.length > 0);
    const others = choices.flatMap(({ forms }) => forms.slice(1));
    expect(rows).toHaveLength(2 * others.length);
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

describe('the break-even of what a result depends on most', () => {
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

  it('is none where the draws on one side of the line’s crossing do not bear it out', () => {
    // the line crosses zero, but the dear draws bring nothing either
    expect(breakEvens(cost.map((value) => Math.max(0, 60_000 - value)))).toEqual([]);
    // and here only two draws lie beyond the crossing
    const edge = cost.toSorted((a, b) => a - b)[47];
    expect(breakEvens(cost.map((value) => edge + 1 - value))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { drawnValues } from '../../src/results/drawn-values.js';
import { driverRows, driversOf } from '../../src/results/drivers.js';
import { effectInFull } from '../../src/results/effect-in-full.js';
import { totalEffect } from '../../src/results/effects.js';
import { pairOf, pairwiseRows } from '../../src/results/pairwise.js';
import { pairedEffect } from '../../src/statistics/paired.js';
import { scenarioLike, tinyCollected } from './tiny.js';

/** Three draws x two replicates in one year. */
const collected = tinyCollected({
  table: { papers: [[[1, 2, 3, 4, 5, 6]], [[2, 3, 5, 6, 9, 6]], [[4, 1, 3, 4, 5, 9]]] },
  draws: [1, 2, 3],
});

describe('an effect in full', () => {
  const full = effectInFull(collected, { scenario: 1, reference: 0, column: 0 });

  it('has the row of the effects', () => {
    expect(full.effect).toEqual(totalEffect(collected, 1, 0));
  });

  it('has the standard error of its mean, and in how many pairs it is better', () => {
    const difference = Float64Array.from([1, 1, 2, 2, 4, 0]);
    const { standardError, meanLow, meanHigh } = pairedEffect(difference, 3, 2);
    expect(full).toMatchObject({ standardError, meanLow, meanHigh });
    expect(standardError).toBeGreaterThan(0);
    // Five of six are better, one is equal.
    expect(full.shareBetter).toBeCloseTo(5.5 / 6, 12);
  });

  it('is that of any two scenarios, as their pair is', () => {
    const pair = pairOf({ pairwise: pairwiseRows(collected) }, 'second', 'first', 'papers')!;
    const ofTwo = effectInFull(collected, { scenario: 2, reference: 1, column: 0 });
    expect(ofTwo.effect).toMatchObject({
      mean: pair.mean,
      low: pair.low,
      high: pair.high,
      scenario: 'second',
    });
    expect([ofTwo.without.scenario, ofTwo.withPolicy.scenario]).toEqual(['first', 'second']);
    expect(ofTwo.shareBetter).toBe(pair.shareBetter);
  });

  it('has no level of better where a run has no value', () => {
    const missing = tinyCollected({
      table: { papers: [[[1, 2, 3, 4, 5, Number.NaN]], [[2, 3, 5, 6, 9, 6]]] },
      draws: [1, 2, 3],
    });
    const { standardError, shareBetter } = effectInFull(missing, { scenario: 1, reference: 0, column: 0 });
    expect([standardError, shareBetter]).toEqual([null, null]);
  });
});

describe('what a difference depends on', () => {
  const draws = Array.from({ length: 40 }, (_, n) => n + 1);
  const none = draws.map(() => 0);
  // What is drawn for one parameter is the effect.
  const [drawn] = drawnValues(scenarioLike(), draws, medinno).filter(({ matters }) =>
    matters(scenarioLike()),
  );
  const rising = draws.map((_, n) => drawn.values[n]);
  const many = tinyCollected({
    table: { netHealthBenefit: [[none], [rising]], papers: [[none], [rising]] },
    draws,
    replicates: 1,
  });

  it('is of net health benefit what the report says, and of another series the same if it moves alike', () => {
    const drivers = driverRows(many);
    const own = drivers.map(({ scenario: _, ...row }) => row);
    expect(own[0]).toMatchObject({ parameter: drawn.parameter, correlation: 1 });
    for (const column of [0, 1]) expect(driversOf(many, { scenario: 1, reference: 0, column })).toEqual(own);
  });

  it('is not said of few draws', () => {
    expect(driversOf(collected, { scenario: 1, reference: 0, column: 0 })).toEqual([]);
  });
});

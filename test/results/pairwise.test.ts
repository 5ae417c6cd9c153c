import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectRows } from '../../src/results/effects.js';
import { pairOf, pairwiseRows, separation } from '../../src/results/pairwise.js';
import { tinyCollected } from './tiny.js';

const DRAWS = [1, 2, 3, 4, 5, 6];

/** Six draws x one replicate in one year. */
const VALUES = [[[1, 2, 3, 4, 5, 6]], [[2, 3, 4, 5, 6, 7]], [[2, 1, 4, 5, 6, 7]]];
const collected = tinyCollected({
  table: { papers: VALUES, 'papers area=oncology': VALUES },
  draws: DRAWS,
  replicates: 1,
});
const pairwise = pairwiseRows(collected);

describe('every strategy against every other', () => {
  it('has each pair once, the baseline included, in the sign of the effects', () => {
    expect(pairwise.map(({ a, b }) => [a, b])).toEqual([
      ['first', 'baseline'],
      ['second', 'baseline'],
      ['second', 'first'],
    ]);
    for (const row of pairwise) {
      expect(row).toMatchObject({ indicator: 'papers', year: 'total', pairs: 6 });
      const columns = ['a', 'b', 'indicator', 'year', 'mean', 'low', 'high', 'shareBetter', 'pairs'];
      expect(Object.keys(row)).toEqual(columns);
    }
  });

  it('says the same of a pair with the baseline as the effects do', () => {
    for (const effect of effectRows(collected).filter((row) => row.year === 'total' && row.part === '')) {
      const { mean, low, high } = effect;
      expect(pairOf({ pairwise }, effect.scenario, 'baseline', 'papers')).toMatchObject({ mean, low, high });
    }
  });

  it('counts runs in which one is better, equal ones half', () => {
    expect(pairOf({ pairwise }, 'first', 'baseline', 'papers')!.shareBetter).toBe(1);
    // Equal in five draws, worse in one.
    expect(pairOf({ pairwise }, 'second', 'first', 'papers')!.shareBetter).toBeCloseTo(2.5 / 6, 12);
  });

  it('turns with the direction of the indicator, and has no share without one', () => {
    const turnedTo = (direction: 1 | -1 | 0) => {
      const series = collected.series.map((column) => ({
        ...column,
        indicator: { ...column.indicator, direction },
      }));
      return pairwiseRows({ ...collected, series })[0];
    };
    expect(turnedTo(-1)).toEqual({ ...pairwise[0], shareBetter: 0 });
    expect(turnedTo(0)).toEqual({ ...pairwise[0], shareBetter: null });
  });

  it('estimates neither interval nor share from two draws, and says nothing where a run has no value', () => {
    const two = tinyCollected({ table: { papers: [[[1, 2]], [[2, 3]]] }, replicates: 1 });
    expect(pairwiseRows(two)[0]).toMatchObject({ mean: 1, low: null, high: null, shareBetter: null });
    const gap = tinyCollected({
      table: { papers: [[[1, 2, 3]], [[2, Number.NaN, 3]]] },
      draws: [1, 2, 3],
      replicates: 1,
    });
    expect(pairwiseRows(gap)[0]).toMatchObject({ mean: null, low: null, high: null, shareBetter: null });
  });

  it('is read alike from both sides, and adds up: a over b and b over c is a over c', () => {
    const value = fc.integer({ min: -50, max: 50 });
    const runs = fc.array(value, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(runs, runs, runs, (...all) => {
        const table = { pairwise: pairwiseRows({ ...collected, ...tinyOf(all) }) };
        const of = (a: string, b: string) => pairOf(table, a, b, 'papers')!;
        const [there, back] = [of('first', 'second'), of('second', 'first')];
        expect(there.mean).toBeCloseTo(-back.mean!, 9);
        expect([there.low, there.high]).toEqual([0 - back.high!, 0 - back.low!]);
        expect(there.shareBetter! + back.shareBetter!).toBeCloseTo(1, 12);
        expect(of('first', 'second').mean! + of('second', 'baseline').mean!).toBeCloseTo(
          of('first', 'baseline').mean!,
          9,
        );
      }),
    );
  });
});

const tinyOf = (all: readonly (readonly number[])[]) =>
  tinyCollected({ table: { papers: all.map((values) => [values]) }, draws: DRAWS, replicates: 1 });

describe('what can be told apart', () => {
  const of = (draws: number) =>
    separation({ pairwise, draws, replicates: 2 }, 'papers', ['baseline', 'first', 'second']);

  it('is a pair whose interval leaves out 0, the better one first', () => {
    const { apart, alike, unknown } = of(6);
    expect(apart.map(({ a, b }) => [a, b])).toEqual([['first', 'baseline']]);
    expect(alike.map(({ a, b }) => [a, b])).toEqual([
      ['second', 'baseline'],
      ['first', 'second'],
    ]);
    expect(unknown).toEqual([]);
  });

  it('is nothing below six draws, of which all may lie on one side of 0 by chance', () => {
    expect(of(5).apart).toEqual([]);
  });

  it('is unknown where the interval is', () => {
    const blank = pairwise.map((row) => ({ ...row, low: null, high: null, shareBetter: null }));
    const { apart, alike, unknown } = separation({ pairwise: blank, draws: 6, replicates: 2 }, 'papers', [
      'baseline',
      'first',
    ]);
    expect([apart.length, alike.length, unknown.length]).toEqual([0, 0, 1]);
  });
});

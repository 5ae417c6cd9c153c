import { describe, expect, it } from 'vitest';
import { leaderRows } from '../../src/results/leaders.js';
import { type Table, tinyCollected } from './tiny.js';

/** One year of one run, with the million CNY and DALYs given; transfers that cancel are part of the money. */
function leadersOf(...places: { dalys: number; money: number; transfers?: number }[]) {
  const once = (values: number[]) => values.map((value) => [[value, value]]);
  const table: Table = {
    discountedDalys: once(places.map(({ dalys }) => dalys)),
    discountedSpending: once(places.map(({ money }) => money)),
    discountedTransfers: once(places.map(({ transfers = 0 }) => transfers)),
  };
  return leaderRows(tinyCollected({ table, draws: [1] })).map(({ scenario, from }) => [
    scenario,
    Math.round(from),
  ]);
}
const BASELINE = { dalys: 0, money: 0 };

describe('who has the highest mean net benefit', () => {
  it('turns where the further DALYs of the next one are worth what they cost', () => {
    // 10 DALYs for 0.2 million, five more for 0.6
    expect(leadersOf(BASELINE, { dalys: 15, money: 0.8 }, { dalys: 10, money: 0.2 })).toEqual([
      ['baseline', 0],
      ['second', 20_000],
      ['first', 120_000],
    ]);
  });

  it('is never one that a cheaper one or a mix of two beats', () => {
    expect(leadersOf(BASELINE, { dalys: 10, money: 0.2 }, { dalys: 9, money: 0.3 })).toEqual([
      ['baseline', 0],
      ['first', 20_000],
    ]);
  });

  it('is not charged with transfers that cancel', () => {
    expect(leadersOf(BASELINE, { dalys: 10, money: 0.3, transfers: 0.1 })).toEqual([
      ['baseline', 0],
      ['first', 20_000],
    ]);
  });

  it('is the larger of two of one price, and the first named of two alike', () => {
    const small = { dalys: 10, money: 0.4 };
    expect(leadersOf(BASELINE, small, { dalys: 20, money: 0.8 })).toEqual([
      ['baseline', 0],
      ['second', 40_000],
    ]);
    expect(leadersOf(BASELINE, BASELINE, small)).toEqual([
      ['baseline', 0],
      ['second', 40_000],
    ]);
  });
});

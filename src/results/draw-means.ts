import type { Collected } from '../ensemble/collected.js';
import { shrunkDrawMeans } from '../statistics/shrinkage.js';
import { increments } from './net-benefit.js';

/** What one scenario is expected to add to the baseline under one parameter draw. */
export interface DrawMeanRow {
  readonly scenario: string;
  readonly draw: number;
  /** Discounted DALYs averted. */
  readonly dalys: number;
  /** Discounted net cost to the budgets that count, million CNY. */
  readonly money: number;
}

/** Points of the cost-effectiveness plane: expected effect and cost by draw, replicate noise removed. */
export function drawMeanRows(collected: Collected): DrawMeanRow[] {
  const { draws, replicates } = collected;
  const expected = (values: Float64Array) =>
    shrunkDrawMeans(values, draws.length, replicates.length, 'spread');
  return increments(collected)
    .slice(1)
    .flatMap(({ scenario, dalys, money }) => {
      const [effects, costs] = [expected(dalys), expected(money)];
      return draws.map((draw, d) => ({ scenario, draw, dalys: effects[d], money: costs[d] }));
    });
}

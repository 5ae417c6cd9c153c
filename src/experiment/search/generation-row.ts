import type { StandingPoint } from '../../analysis/optimisation/any-search.js';
import { hypervolume } from '../../analysis/optimisation/hypervolume.js';

/** How far a search was after a step. */
export interface GenerationRow {
  /** Of several searches its number, from 1. */
  readonly search: number;
  /** From 1. */
  readonly generation: number;
  /** Different portfolios that were run so far, by all searches. */
  readonly portfolios: number;
  /** Runs of each in which those that are best so far were compared. */
  readonly runsOfEach: number;
  readonly front: number;
  /**
   * Share of the space between the worst and the best value of every goal, over all generations, that the front covers; null of a
   * front without points.
   */
  readonly hypervolume: number | null;
}

/** A step of a search as it was noted. */
export interface GenerationNoted extends Omit<GenerationRow, 'hypervolume' | 'front'> {
  readonly points: readonly StandingPoint[];
}

/**
 * The steps of a search with the space that their fronts cover. Values of early generations rest on fewer runs, so that it can fall
 * where the number of runs rises.
 */
export function generationRows(noted: readonly GenerationNoted[]): GenerationRow[] {
  const all = noted.flatMap(({ points }) => points.map(({ costs }) => costs));
  const goals = all[0]?.map((_, g) => all.map((costs) => costs[g])) ?? [];
  const ends = goals.map((values) => ({
    low: values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY),
    high: values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY),
  }));
  const shares = (costs: readonly number[]) =>
    costs.map((cost, g) =>
      ends[g].high > ends[g].low ? (cost - ends[g].low) / (ends[g].high - ends[g].low) : 0,
    );
  return noted.map(({ points, ...row }) => ({
    ...row,
    front: points.length,
    hypervolume:
      points.length === 0
        ? null
        : hypervolume(
            points.map(({ costs }) => shares(costs)),
            ends.map(() => 1),
          ),
  }));
}

import type { Goal } from './aggregate.js';
import type { Judged } from './domination.js';
import type { Point, Variable } from './variables.js';
import type { Variation } from './variation.js';

/** How many replicates a point is evaluated in. */
export interface Replicates {
  /** When it enters. */
  readonly first: number;
  /** When it is in the final front. */
  readonly most: number;
  /**
   * Further ones in which the points of the final front are evaluated once they are chosen, and by which they are
   * reported.
   */
  readonly confirm: number;
}

/** Of what a limit has to hold: of each replicate, or of the mean over them. */
export type LimitsHold = 'inEach' | 'onAverage';

/** What a search follows from. */
export interface SearchOptions {
  readonly variables: readonly Variable[];
  readonly goals: readonly Goal[];
  /** How many limits a point has to keep; none unless given. */
  readonly limits?: number;
  /** Whether limits are to hold in each replicate, as unless given, or of the mean over replicates. */
  readonly limitsHold?: LimitsHold;
  /** Points of a generation. */
  readonly population: number;
  /** How many populations are evaluated, the first counted. */
  readonly generations: number;
  readonly seed: string;
  /** One and no further ones unless given: goals without noise. */
  readonly replicates?: Replicates;
  /** Points of the first population; the others are drawn. */
  readonly start?: readonly Point[];
  /**
   * How many points that no other dominates are kept over all generations: 10,000 of goals without noise, else as
   * many as the population, unless given.
   */
  readonly archive?: number;
  readonly variation?: Partial<Variation>;
}

/** The same with nothing left open. */
export type SettledOptions = Required<Omit<SearchOptions, 'variation'>> & { readonly variation: Variation };

/** A point to be evaluated in some replicates. */
export interface Candidate {
  readonly id: number;
  readonly point: Point;
  /** The first of the replicates, counted from 0; the same number means the same random numbers for every point. */
  readonly from: number;
  /** The first after them. */
  readonly to: number;
}

/** What was found at a candidate. */
export interface Evaluation {
  readonly id: number;
  /**
   * A list for each goal with a value for each of the replicates asked for, in their order; null where it could not
   * be evaluated: the point is then left out.
   */
  readonly values: readonly (readonly number[])[] | null;
  /**
   * A list for each limit with the amount by which it is broken in each of the replicates; 0 or below where it is
   * kept.
   */
  readonly limits?: readonly (readonly number[])[];
}

/** A point with all that was found of it. */
export interface Member extends Judged {
  readonly id: number;
  readonly point: Point;
  readonly values: readonly (readonly number[])[];
  readonly limits: readonly (readonly number[])[];
}

/** A candidate that was asked for, with what was found, or null until it is known. */
export interface Asked extends Candidate {
  readonly found: Omit<Evaluation, 'id'> | null;
}

/**
 * A search between two steps: plain data that JSON can hold, from which alone all that follows is determined.
 * Points that are compared with each other have always been evaluated in the same replicates.
 */
export interface SearchState {
  readonly options: SettledOptions;
  /** Populations that were evaluated. */
  readonly generation: number;
  readonly phase: 'racing' | 'raising' | 'confirming' | 'finished';
  /** Replicates in which the population was evaluated, and in which a child must be before it is compared with it. */
  readonly level: number;
  readonly population: readonly Member[];
  /** What no other dominates of all that was compared at this level. */
  readonly archive: readonly Member[];
  /** Children that are still compared among themselves. */
  readonly cohort: readonly Member[];
  readonly asked: readonly Asked[];
  /** Every point that was ever asked for, so that none is asked for as a new one again; their place is their id. */
  readonly seen: readonly Point[];
}

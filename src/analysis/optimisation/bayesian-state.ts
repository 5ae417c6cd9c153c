import type { Goal } from './aggregate.js';
import type { Smoothness } from './gaussian-process.js';
import type { Asked, LimitsHold, Member, Replicates } from './search-state.js';
import type { Point, Variable } from './variables.js';

/** What a sparing search for the best point of one goal follows from. */
export interface BayesianOptions {
  readonly variables: readonly Variable[];
  /** Made low by its mean unless it says otherwise. */
  readonly goal?: Goal;
  /** How many limits a point has to keep; none unless given. */
  readonly limits?: number;
  /** Whether limits are to hold in each replicate, as unless given, or of the mean over replicates. */
  readonly limitsHold?: LimitsHold;
  /** Points that are evaluated, those of the beginning counted. */
  readonly points: number;
  /**
   * Points that are spread over the variables before the model is asked: two for each variable and two more, unless
   * given.
   */
  readonly initial?: number;
  /** Points that are proposed at once; 1 unless given. */
  readonly batch?: number;
  readonly seed: string;
  /** One and no further ones unless given: a goal without noise. */
  readonly replicates?: Replicates;
  /** Points to begin with, counted among the initial ones. */
  readonly start?: readonly Point[];
}

/** The same with nothing left open; the goal is a list of one. */
export type SettledBayesianOptions = Required<Omit<BayesianOptions, 'goal'>> & {
  readonly goals: readonly [Goal];
};

/** A search between two steps: plain data that JSON can hold, from which alone all that follows is determined. */
export interface BayesianState {
  readonly options: SettledBayesianOptions;
  readonly phase: 'searching' | 'raising' | 'confirming' | 'finished';
  readonly members: readonly Member[];
  /** Of the goal, then of each limit: where the next search for the likeliest begins. */
  readonly smoothness: readonly Smoothness[] | null;
  /** The best point so far, and what is believed of its goal, as a cost; null before anything is known. */
  readonly best: { readonly id: number; readonly cost: number } | null;
  readonly asked: readonly Asked[];
  readonly seen: readonly Point[];
}

import type { Programme } from '../../model/engine/policy.js';
import type { PolicyChoice } from './experiment-input.js';

/**
 * What counts of a goal over all runs of a candidate: its mean, the value that all but a share of the runs reach, or the worst of them; or its
 * regret, what it falls short of the best candidate known in the same world: the mean of it, or what all but a share of the runs stay within.
 */
export const AGGREGATES = ['mean', 'lowQuantile', 'worst', 'meanRegret', 'highRegret'] as const;

/** Share of the runs that are worse than a low quantile or a high regret, unless given. */
export const LOW_SHARE = 0.1;

/** What counts of a goal by a share of the runs. */
export const BY_SHARE: readonly GoalAggregate[] = ['lowQuantile', 'highRegret'];

/** What counts of a goal against the best candidate known. */
export const REGRETS: readonly GoalAggregate[] = ['meanRegret', 'highRegret'];

export type GoalAggregate = (typeof AGGREGATES)[number];

/** What is held out of the search besides draws and random numbers: the other forms of the model. */
export const HELD_OUT = ['structures'] as const;

/** How the best portfolios are sought and how they are tested. */
export interface Search {
  /** Candidates of a generation. */
  readonly population: number;
  /** Generations, the first counted. */
  readonly generations: number;
  /** Runs with which a candidate enters; those that stay come to as many as sampling has, draws times replicates. */
  readonly first: number;
  readonly goal: GoalAggregate;
  /** Share of the runs that may be worse than what counts; a tenth unless given. */
  readonly share?: number;
  /** How many searches begin from different random numbers, whose fronts are put together; one unless given. */
  readonly restarts?: number;
  /** Draws and replicates, none of which the search saw, in which what it found is run again. */
  readonly fresh: { readonly draws: number; readonly replicates: number };
  /** Whether the search keeps to the ordinary form of the model everywhere, and what it found is run again in each other form. */
  readonly heldOut: boolean;
}

/** What is to be reached at least cost. */
export interface SearchTarget {
  readonly indicator: string;
  /** Empty for the total, else `dimension=value`. */
  readonly part: string;
  /** The total over the horizon that is to be reached, or not to be exceeded where less is better. */
  readonly value: number;
  readonly direction: 1 | -1;
  /** Years from the policy year on within which it is to be reached; left out where that is the horizon. */
  readonly years?: number;
}

/** What an experiment says for a search. */
export interface SearchAsked {
  readonly search: Search;
  /** What every candidate may cost, whom and when; without it each lever is charged to those who usually pay for it. */
  readonly budget: Programme | null;
  /** Hand-written strategies that the findings are held against. */
  readonly against: readonly PolicyChoice[];
  /** Null where the best on several goals is sought, else what is to be reached. */
  readonly target: SearchTarget | null;
}

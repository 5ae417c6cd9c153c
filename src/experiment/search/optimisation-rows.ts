import type { HeldAgainst } from './held-against.js';
import type { TESTS } from './retest.js';

/** Something sought, by its indicator and part. */
export interface SoughtRow {
  readonly id: string;
  readonly part: string;
  readonly unit: string;
  readonly direction: 1 | -1;
}

/** What a strategy comes to on something sought, in draws that the search never saw; null where a run failed. */
export interface ReachedRow extends SoughtRow {
  readonly mean: number | null;
  /** 95 % confidence interval of the mean. */
  readonly low: number | null;
  readonly high: number | null;
  /** The mean in the worlds of the search. */
  readonly searched: number | null;
  /** What counts of it, as the search says: the mean, a low quantile, the worst, or a regret against the best strategy that was tested. */
  readonly counted: number | null;
  /** The same in the worlds of the search. */
  readonly countedSearched: number | null;
}

/** A portfolio of the front. */
export interface FrontRow {
  /** From 1, by the first goal, the best first. */
  readonly point: number;
  /** Doses of the levers that it uses. */
  readonly doses: Readonly<Record<string, number>>;
  /** The years in which they begin. */
  readonly starts: Readonly<Record<string, number>>;
  /** Named values of the scenario's policy, such as the threshold of a rule. */
  readonly values: Readonly<Record<string, number>>;
  /** Million a year that each of them costs at point values, and all together in the most expensive year. */
  readonly costs: Readonly<Record<string, number>>;
  /** The same of the levers that the scenario's policy has in every portfolio, by lever and target; of a rule where it is in force. */
  readonly givenCosts: Readonly<Record<string, number>>;
  readonly asked: number;
  readonly goals: readonly ReachedRow[];
  /** Whether it keeps the limits of the experiment in the test, by means; null where that is not known. */
  readonly withinLimits: boolean | null;
  /** Whether no other point of the front is better in the test too, by means. */
  readonly holds: boolean;
}

/** A strategy that the front is held against. */
export interface HandWrittenRow {
  readonly scenario: string;
  /** Whether a point of the front dominates it: see `standing`. */
  readonly dominated: boolean;
  readonly standing: HeldAgainst['standing'];
  /** The point of the front that it is compared with, from 1. */
  readonly by: number | null;
  /** Of each goal the sign of that point less the strategy, better being 1, where chance does not explain it. */
  readonly signs: HeldAgainst['signs'];
  /** Whether it asks the same payer for the same sum in the same years. */
  readonly sameBudget: boolean;
  readonly goals: readonly ReachedRow[];
}

/** How much less a goal comes to where the search never was. */
export interface ShrinkageRow extends SoughtRow {
  /** `seeds`: the draws of the search with other random numbers; `draws`: other draws too. */
  readonly test: (typeof TESTS)[number];
  /** Null where a run failed, or where what counts of a goal is not of as many worlds in the test as in the search. */
  readonly shrinkage: number | null;
  /** 95 % interval; null of fewer than two worlds of search or test. */
  readonly low: number | null;
  readonly high: number | null;
  /** As a share of what lies between the worst and the best point of the front in the test; null where that is nothing, and of levels. */
  readonly relative: number | null;
  /** The same of the strategies written by hand, which were not chosen by these runs: what the worlds alone make. */
  readonly handWritten: number | null;
}

/** A strategy in some worlds, on something sought. */
export interface RetestRow extends SoughtRow {
  readonly strategy: string;
  readonly test: 'search' | (typeof TESTS)[number] | 'structures';
  /** The form of the model, as `parameter=value`; empty of the ordinary ones. */
  readonly form: string;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly runs: number;
}

/** A strategy written by hand against the point of the front that it is compared with, in another form of the model. */
export interface FormRow {
  readonly form: string;
  readonly scenario: string;
  readonly by: number;
  /** Of each goal the mean of the point less the strategy, more being better. */
  readonly leads: readonly number[];
  /** Whether the point is at least as good in the mean of every goal. */
  readonly holds: boolean;
}

/** The portfolios of the front in another form of the model. */
export interface FrontFormRow {
  readonly form: string;
  /** Portfolios that have values there, and how many of them no other of them is better than in the mean of every goal. */
  readonly points: number;
  readonly holds: number;
  /** Of each goal the mean over these portfolios, there and in the ordinary form in the same worlds. */
  readonly goals: readonly (SoughtRow & { readonly mean: number | null; readonly ordinary: number | null })[];
}

/** A portfolio that was run in the search. */
export interface CandidateRow {
  /** The search, of several, and its generation that it came up in. */
  readonly search: number;
  readonly generation: number;
  readonly doses: Readonly<Record<string, number>>;
  readonly starts: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
  readonly asked: number;
  /** Runs of it. */
  readonly runs: number;
  /** Means over these runs; null where one failed. */
  readonly means: readonly (number | null)[];
  /** Its point on the front; null of all others. */
  readonly point: number | null;
}

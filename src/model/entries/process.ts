/**
 * A named process of the year, so that it can be timed, described and followed by others. Its signature says which
 * parameters, controls and flows it reads: `step` takes a year of just those.
 */
export interface Process<Y = never> {
  readonly id: string;
  readonly step: (y: Y) => void;
}

/** One of the year's steps: a part of the year with a title of its own. */
export interface Step<Y = never> {
  readonly title: string;
  readonly processes: readonly Process<Y>[];
}

/** A process from outside the schedule, and the process of the year that it stands before or after. */
export type PlacedProcess =
  | { readonly process: Process; readonly before: string }
  | { readonly process: Process; readonly after: string };

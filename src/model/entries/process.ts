import type { Bilingual } from '../place/region.js';

/**
 * A named process of the year, so that it can be timed, described and followed by others. Its signature says which
 * parameters, controls and flows it reads: `step` takes a year of just those.
 */
export interface Process<Y = never> {
  readonly id: string;
  readonly title?: Bilingual;
  /** Where its equations come from; of an assumed one, why it is so. */
  readonly source?: string;
  /**
   * All that it changes, as `researchers.papers` or `state.trust`: columns of the world's tables, members of its state,
   * references and ledger, of the year's flows, controls and call. Scratch columns apart, which hold nothing for the next.
   */
  readonly writes?: readonly string[];
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

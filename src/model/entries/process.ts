import type { Bilingual } from '../place/region.js';

/**
 * A named process of the year, so that it can be timed, described and followed by others. Its signature says which
 * parameters, controls and flows it reads: `step` takes a year of just those.
 */
export interface Process<Y = never> {
  readonly id: string;
  readonly title?: Bilingual;
  /** Source of its equations; for an assumed one, the reason. */
  readonly source?: string;
  /**
   * Everything that it changes, as `researchers.papers` or `state.trust`: columns of the world's tables, members of its state,
   * references and ledger, of the year's flows, controls and call. Scratch columns do not count.
   */
  readonly writes?: readonly string[];
  readonly step: (y: Y) => void;
}

/** One of the year's steps: a titled list of processes. */
export interface Step<Y = never> {
  readonly title: string;
  readonly processes: readonly Process<Y>[];
}

/** A process from outside the schedule, and the process of the year that it stands before or after. */
export type PlacedProcess =
  | { readonly process: Process; readonly before: string }
  | { readonly process: Process; readonly after: string };

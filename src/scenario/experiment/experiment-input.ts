import type { InputRole } from './experiment-choices.js';

/** What an input can be: any value of a range, only whole ones, or one of a list. */
export type InputValues =
  | { readonly range: readonly [low: number, high: number]; readonly whole: boolean }
  | { readonly choices: readonly number[] };

/** One thing that varies. */
export interface ExperimentInput {
  /** Unique in the experiment: a lever or parameter by its id, a figure of the region by its path. */
  readonly id: string;
  readonly role: InputRole;
  readonly of: 'lever' | 'parameter' | 'figure';
  readonly values: InputValues;
  /** When a lever acts, calendar years, and the years until its full dose; null for what is no lever. */
  readonly dates: { readonly start: number; readonly end: number; readonly ramp: number } | null;
}

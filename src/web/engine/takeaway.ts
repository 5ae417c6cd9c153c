import type { Language } from '../../language/languages.js';
import type { Strategy } from '../planning/strategy.js';
import type { Precision } from './precision.js';

/** What a planner can take from the page, as `medinno compare` writes it. */
export const TAKEAWAYS = ['report', 'workbook', 'tables', 'charts', 'series'] as const;
export type Takeaway = (typeof TAKEAWAYS)[number];

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** Asks for files of the strategy on the page, from the runs that its picture rests on. */
export interface TakeawayRequest {
  readonly kind: 'make';
  readonly takeaway: Takeaway;
  readonly language: Language;
  readonly strategy: Strategy;
  /** Strategies that stand beside it: each is compared with no new policy, as the report says of all. */
  readonly kept: readonly Strategy[];
  readonly precision: Precision;
  /** The command that makes the results again. */
  readonly command: string;
}

/** Files that were made, or why they could not be. */
export type Made =
  | { readonly kind: 'made'; readonly takeaway: Takeaway; readonly files: readonly MadeFile[] }
  | { readonly kind: 'not made'; readonly takeaway: Takeaway; readonly reason: string };

import type { Bilingual } from '../model/place/region.js';
import type { Expected, Range } from './expected.js';
import type { Used } from './pattern.js';
import type { Verdict } from './verdict.js';

/** What was found of a quantity. A value is null where the runs have nothing to measure. */
export interface Found extends Expected {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly range: Range;
  /** Null where the runs do not decide, or nothing is to be decided; `verdict` says which. */
  readonly holds: boolean | null;
  readonly verdict: Verdict;
}

/** One row of the ledger of patterns: a claim, its control, and what the pattern was used for. */
export interface PatternRow extends Found {
  readonly id: string;
  readonly region: string;
  readonly control: Found | null;
  readonly used: Used;
  /** Why the pattern does not hold; null where this claim holds, or no reason is known. */
  readonly reason: Bilingual | null;
  /** Replicates that it rests on. */
  readonly replicates: number;
}

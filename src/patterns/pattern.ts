import type { Bilingual, Region } from '../model/place/region.js';
import type { Claim } from './expected.js';
import type { Measured } from './measured.js';

/** What a pattern was used for while the model was made. Only one that was not used at all is validation. */
export type Used = 'structure' | 'parameter' | 'none';

/** Experiment that looks for a pattern. A replicate holds all arms of the experiment under common random numbers. */
interface Experiment<Result = unknown> {
  /** Settings, policies, years, what is counted. */
  readonly text: Bilingual;
  /** Default number of replicates, enough for a useful interval. */
  readonly replicates: number;
  /** Upper limit of the replicates, where one already holds many. */
  readonly most?: number;
  // Methods rather than properties: a list may then hold experiments whose results differ.
  /** Plain data, so that it can come from another thread; all random numbers follow from seed and replicate. */
  simulate(replicate: number, region: Region, seed: string): Result;
  /** One for each claim, in their order; results in the order of the replicates. */
  measure(results: readonly Result[]): readonly Measured[];
}

/** A known regularity of research and health that the model must show without being made to. */
export interface Pattern<Result = unknown> {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** Where the range comes from. */
  readonly source: string;
  readonly used: Used;
  /** Which part of the model it was used for, and how. */
  readonly usedFor: Bilingual;
  readonly claims: readonly Claim[];
  /** Why it is not found there as it should be, where it is not; left out where it is. */
  readonly reason?: Bilingual;
  /** Id of the region in which it is looked for unless another is named: what a nation alone can show is shown by one. */
  readonly at: string;
  readonly experiment: Experiment<Result>;
}

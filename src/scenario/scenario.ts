import type { Policy } from '../model/policy.js';
import type { Bilingual, Region } from '../model/region.js';
import type { Figure } from './figure.js';
import type { Fact } from './region-file.js';

/** Everything one simulated world is made of: a region, what is done in it, and the frame it is simulated in. */
export interface Scenario {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** True for the uses of the money that are no medical innovation, which strategies are held against. */
  readonly comparator: boolean;
  readonly region: Region;
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
  readonly policy: Policy;
  /** Simulated years from the policy year on. */
  readonly horizon: number;
  readonly seed: string;
  /** Parameter ids with the values that replace their defaults. */
  readonly overrides: Readonly<Record<string, number>>;
}

export const DEFAULT_HORIZON = 20;
export const DEFAULT_SEED = 'medinno';

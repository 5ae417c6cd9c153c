import type { DerivedSpec } from '../model/derived-indicator.js';
import type { Policy } from '../model/engine/policy.js';
import type { Bilingual, Region } from '../model/place/region.js';
import type { Posterior } from './posterior.js';
import type { Figure } from './reading/figure.js';
import type { OwnScores } from './region/own-scores.js';
import type { Fact, Lender } from './region/region-with-sources.js';

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
  /** What past forecasts of the region's indicators came to. None where it is left out. */
  readonly scored?: OwnScores;
  /** The region whose figures stand in for those that the region leaves out. None where it is left out. */
  readonly lender?: Lender;
  readonly policy: Policy;
  /** Simulated years from the policy year on. */
  readonly horizon: number;
  readonly seed: string;
  /** People, projects and products for whom one simulated row stands, a whole number from 1 on: see `model/representation.ts`. */
  readonly representation: number;
  /** Parameter ids with the values that replace their defaults. */
  readonly overrides: Readonly<Record<string, number>>;
  /** Draws that were fitted to the record of the region. None where it is left out: all is drawn from the prior. */
  readonly posterior?: Posterior;
  /** Custom indicators; the same in all scenarios of one table. None where it is left out. */
  readonly indicators?: readonly DerivedSpec[];
  /** Levers that a rule governs in some scenario of the table: results say when each was in force. None where it is left out. */
  readonly governed?: readonly string[];
}

export const DEFAULT_SEED = 'medinno';
export const DEFAULT_REPRESENTATION = 1;

/** The last simulated year. */
export const lastYearOfScenario = ({ region, horizon }: Pick<Scenario, 'region' | 'horizon'>): number =>
  region.policyYear + horizon - 1;

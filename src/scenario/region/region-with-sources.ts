import type { Bilingual, Region } from '../../model/place/region.js';
import type { Figure, Grade } from '../reading/figure.js';
import type { Definitions } from './definitions.js';
import type { OwnScores } from './own-scores.js';
import type { FactUse } from './region-schema.js';

/** A known number of the place, to hold against the mean of the baseline's first ten years. */
export interface Fact {
  readonly id: string;
  readonly label: Bilingual;
  /** Expression over indicators and `doctors`, `population` of the region in its policy year. */
  readonly quantity: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly year: number;
  readonly grade: Grade;
  /** How the range was reached from what was read. */
  readonly note: string;
  /** Why the model may stand outside the range; empty when nothing excuses it. */
  readonly explanation: string;
  /**
   * What agreement says of the model. input: nothing, the simulated value is (nearly) a number of the region;
   * tuned: little, a parameter was set with this fact in view; check: neither was.
   */
  readonly use: FactUse;
  /** Scenario in which the fact is looked for; the baseline unless given. */
  readonly under?: string | undefined;
}

/** The region whose figures stand in for those that a region leaves out. */
export interface Lender {
  readonly id: string;
  readonly name: Bilingual;
}

/** A region for the model, with the sources of its numbers and what is known to check it against. */
export interface RegionWithSources {
  readonly region: Region;
  readonly description: Bilingual;
  /** What the figures count: residents or registered people, doctors with clinics or without, real or nominal money. */
  readonly definitions: Definitions;
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
  /** What past forecasts of its indicators came to. None where it is left out. */
  readonly scored?: OwnScores;
  /** The region that it is like; null where it stands on its own. */
  readonly lender: Lender | null;
}

/** What of a region a scenario is put on. */
export type ScenarioPlace = Pick<RegionWithSources, 'region' | 'figures' | 'facts' | 'scored' | 'lender'>;

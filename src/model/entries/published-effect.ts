import type { Bilingual } from '../place/region.js';
import type { Grade, Transfer } from './parameter.js';

/** What somewhere was found to follow from a measure, as it was published: to be held against the model at the same dose and horizon. */
export interface PublishedEffect {
  readonly effect: Bilingual;
  readonly unit: string;
  readonly dose: Bilingual;
  /** Years after which it was measured; null where the source does not say. */
  readonly horizon: number | null;
  readonly source: string;
  readonly grade: Grade;
  readonly transfer: Transfer;
}

import type { Status } from '../model/entries/indicator.js';
import type { Bilingual } from '../model/place/region.js';
import type { OwnScore } from '../scenario/region/own-scores.js';

/** How one indicator of the catalogue is called and counted, and how far it can be trusted. */
interface IndicatorLabel {
  readonly name: Bilingual;
  /** The catalogue's unit; `unitWord` gives the word shown for it. */
  readonly unit: string;
  /** What its numbers were held against. */
  readonly status?: Status;
  /** What past forecasts of it came to, where it is scored. */
  readonly scored?: OwnScore;
  /** Weakest evidence grade of the parameters it leans on; null where it leans on none. */
  readonly grade?: string | null;
  /** True where only differences mean something, since nothing says what its zero stands for. */
  readonly arbitraryZero?: boolean;
}

/** Looks an indicator up in the catalogue; the caller decides what an unknown id does. */
export type IndicatorLabels = (indicatorId: string) => IndicatorLabel;

import type { Bilingual } from '../model/region.js';

/** How one indicator of the catalogue is called and counted. */
export interface IndicatorLabel {
  readonly name: Bilingual;
  /** The catalogue's unit; `unitWord` gives the word shown for it. */
  readonly unit: string;
}

/** Looks an indicator up in the catalogue; the caller decides what an unknown id does. */
export type IndicatorLabels = (indicatorId: string) => IndicatorLabel;

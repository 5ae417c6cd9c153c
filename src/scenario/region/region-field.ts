import type { Bilingual } from '../../model/place/region.js';
import type { HardBounds } from '../reading/fields.js';
import type { Plausible } from './plausible.js';

/** Sheets of a workbook that hold figures; see workbook/layout.ts. */
export type FieldSheet = 'people' | 'institutions' | 'money' | 'prices' | 'burden' | 'rules' | 'background';

/**
 * How another place's number stands in for one that is not known. `same`: as it is; `perHead`, `perDoctor`: in
 * proportion to population or doctors, since it is an amount of the whole place; `national`: as it is, and it holds
 * for every place of the country, or is a choice of the file; `never`: the place has to give it.
 */
export type BorrowRule = 'same' | 'perHead' | 'perDoctor' | 'national' | 'never';

/** What values a number can take: an amount of 0 or more, a share of 0 to 1, a number of either sign, a whole number, a year. */
export type NumberKind = 'amount' | 'share' | 'signed' | 'whole' | 'year';

/** What is known of a figure of a region before any place gives it. */
export interface RegionField {
  /** Where it stands in a region file; `*` stands for the entry of a list. */
  readonly path: string;
  readonly label: Bilingual;
  /** The one unit it is given in. */
  readonly unit: string;
  readonly kind: NumberKind;
  /** Beyond these the number means nothing, or the model cannot compute with it: a file with it is refused. */
  readonly hard: HardBounds;
  /** Outside this a number is shown as one to look at twice; of the value itself, or of it per resident or per doctor. */
  readonly plausible: Plausible;
  readonly borrow: BorrowRule;
  readonly sheet: FieldSheet;
  /**
   * What it is called in running text, for figures that ensembles vary one by one: no other number of the region follows
   * from them by arithmetic, no sum must hold, and they are amounts, not persons, years or counts.
   */
  readonly drawn?: Bilingual;
}

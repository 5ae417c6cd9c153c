import type { Bilingual } from '../place/region.js';
import type { Grade, HardBounds } from './parameter.js';

/** Default price, for a region that neither gives nor borrows one. */
interface UsualPrice {
  readonly value: number;
  readonly range: readonly [low: number, high: number];
  readonly grade: Grade;
  readonly source: string;
}

/** Cost of a unit of a lever's dose, in million CNY of the region's price year: a figure that every region has. */
export interface PriceEntry {
  /** Name in running text: "price of a joint platform". */
  readonly title: Bilingual;
  /** Thing bought, as the workbook asks for it. */
  readonly buys: Bilingual;
  readonly unit: Bilingual;
  /** Bounds of validity: a region file with a price beyond them is refused. */
  readonly hard: HardBounds;
  /** Outside this it is shown as one to look at twice; of the price itself, or of it per resident or per doctor. */
  readonly plausible: {
    readonly range: readonly [low: number, high: number];
    readonly per?: 'resident' | 'doctor';
  };
  /** Way in which another region's price replaces an unknown one: as it is, or in proportion to people or doctors. */
  readonly borrow: 'same' | 'perHead' | 'perDoctor' | 'national';
  /** Made of pay by arithmetic: in every draw it moves in proportion to the pay drawn, and is not drawn apart. */
  readonly followsPay?: true;
  /** Without it every region has to give the price, or to be like one that does. */
  readonly usual?: UsualPrice;
}

export type PriceTable = Readonly<Record<string, PriceEntry>>;

/** Price of a lever whose dose is itself money; no entry may be called so. */
export const MONEY = 'money';

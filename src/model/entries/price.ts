import type { Bilingual } from '../place/region.js';
import type { Grade, HardBounds } from './parameter.js';

/** What a price is where a region neither gives nor borrows one. */
export interface UsualPrice {
  readonly value: number;
  readonly range: readonly [low: number, high: number];
  readonly grade: Grade;
  readonly source: string;
}

/** What a unit of a lever's dose costs, in million CNY of the region's price year: a figure that every region has. */
export interface PriceEntry {
  /** What it is called in running text: "price of a joint platform". */
  readonly title: Bilingual;
  /** What is bought, as a form asks for it. */
  readonly buys: Bilingual;
  readonly unit: Bilingual;
  /** Beyond these it means nothing: a region file with it is refused. */
  readonly hard: HardBounds;
  /** Outside this it is shown as one to look at twice; of the price itself, or of it per resident or per doctor. */
  readonly plausible: {
    readonly range: readonly [low: number, high: number];
    readonly per?: 'resident' | 'doctor';
  };
  /** How another region's price stands in for one that is not known: as it is, or in proportion to people or doctors. */
  readonly borrow: 'same' | 'perHead' | 'perDoctor' | 'national';
  /** Made of pay by arithmetic: in every draw it moves in proportion to the pay drawn, and is not drawn apart. */
  readonly followsPay?: true;
  /** Without it every region has to give the price, or to be like one that does. */
  readonly usual?: UsualPrice;
}

export type PriceTable = Readonly<Record<string, PriceEntry>>;

/** Price of a lever whose dose is itself money; no entry may be called so. */
export const MONEY = 'money';

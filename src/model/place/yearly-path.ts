/**
 * Figures of a region that can change from year to year, as its file names them; `*` stands for an entry of a list, by its id.
 * `institutions.posts` is all their posts together; `workforce.outsideSupply` is stated over that of the start year, and is no figure itself.
 */
export const YEARLY_FIGURES = [
  'population',
  'doctors',
  'institutions.posts',
  'funding.localResearch',
  'funding.localGrantSize',
  'funding.developmentPool',
  'funding.outside.*.winsPerYear',
  'funding.outside.*.budget',
  'funding.outside.*.grantSize',
  'workforce.pay',
  'workforce.payGap',
  'workforce.moneyGap',
  'workforce.outsideSupply',
  'prices.*',
  'health.areas.*.burden',
] as const;

export type YearlyFigure = (typeof YEARLY_FIGURES)[number];

/** Whether a figure is a gap, of which one plus it changes: what there is outside over inside. */
export const isGap = (figure: YearlyFigure): boolean => figure.endsWith('Gap');

/**
 * Change of a figure over calendar years: a factor, interpolated in a straight line from year to year, as it is until the first
 * and as in the last from then on. For a gap, one plus the gap is multiplied, the ratio of outside to inside.
 */
export interface YearlyPath {
  readonly figure: YearlyFigure;
  /** Id of the funder, price or area; empty for figures that are not of an entry of a list. */
  readonly entry: string;
  /** Ascending; the first has the factor 1. */
  readonly years: readonly number[];
  readonly factors: readonly number[];
}

/** Figures of a region that can change from year to year, as its file names them; those of funders by their id. */
export const YEARLY_FIGURES = [
  'funding.localResearch',
  'funding.developmentPool',
  'funding.outside.*.winsPerYear',
  'workforce.payGap',
  'workforce.moneyGap',
] as const;

export type YearlyFigure = (typeof YEARLY_FIGURES)[number];

/**
 * Change of a figure over calendar years: a factor, interpolated in a straight line from year to year, as it is until the first
 * and as in the last from then on. For a gap, one plus the gap is multiplied, the ratio of outside to inside.
 */
export interface YearlyPath {
  readonly figure: YearlyFigure;
  /** Id of the funder outside; empty for figures that belong to no funder. */
  readonly funder: string;
  /** Ascending; the first has the factor 1. */
  readonly years: readonly number[];
  readonly factors: readonly number[];
}

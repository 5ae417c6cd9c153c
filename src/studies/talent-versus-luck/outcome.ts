/** What a run gave; capital without funding where nothing else is said. */
export interface RunOutcome {
  readonly talented: number;
  /** Talented people who end with more than they started with, by strategy in the order of the table. */
  readonly successes: Float64Array;
  /** Talent of the richest; the mean of them where several are equally rich. */
  readonly richestTalent: number;
  /** Share of capital of the richest fifth, and of the twenty richest. */
  readonly top20: number;
  readonly top20People: number;
  readonly gini: number;
  /** People with more than the start, and how often all of them together have doubled it. */
  readonly risen: number;
  readonly doublings: number;
  /** Some of the first run's people, for the picture. */
  readonly crowd: { readonly talent: Float64Array; readonly capital: Float64Array } | null;
}

/** A number with its 95 % confidence interval over replicates; null where they do not let one estimate it. */
export interface Estimate {
  /** NaN where the runs have nothing to measure. */
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What the runs say of a claim. */
export interface Measured {
  readonly main: Estimate;
  readonly control: Estimate | null;
}

/**
 * Constants that keep a mean at its published value when people and projects differ. They follow from the
 * parameters alone, by quadrature, never from a run.
 */
export interface Centring {
  /** Threshold of the quality score above which a paper is a hit. */
  readonly hitThreshold: number;
  /** Cumulative weights of the pathways for leads of each orientation. */
  readonly pathwayWeights: readonly Float64Array[];
  /** Shift of the log-odds of success, by pathway and stage. */
  readonly successShift: readonly Float64Array[];
  /** Chance of reaching use from the start of each stage, by pathway (one more entry: 1 at the end). */
  readonly launchChance: readonly Float64Array[];
  /** Expected years from the start of each stage to use (one more entry: 0). */
  readonly yearsToLaunch: readonly Float64Array[];
  /** Expected cost from the start of each stage on, failures included, million USD (one more entry: 0). */
  readonly remainingCost: readonly Float64Array[];
}

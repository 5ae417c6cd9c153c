/** What a network gave, and how the tables and charts look at all of them. */

/** Fractions passed on of the table. */
export const FRACTIONS = [0.1, 0.3, 0.5, 0.7, 0.9] as const;
/** Spreads of citations of the table. */
export const SKEWS = [0.5, 1, 1.5, 2] as const;

export interface Result {
  readonly gini: number;
  /** Gini coefficient of how often scientists are cited. */
  readonly citationGini: number;
  /** Greatest relative distance of a scientist's receipts in the last year to the solved fixed point. */
  readonly fixedPointError: number;
  /** At every fraction and skew of the table, skew by skew. */
  readonly ginis: Float64Array;
  /** Receipts at every fraction of the table with the skew of the settings, falling. */
  readonly rankings: readonly Float64Array[];
}

/** Every cell of the table with its values, one a network. */
export function cells(results: readonly Result[]) {
  return SKEWS.flatMap((skew, s) =>
    FRACTIONS.map((fraction, f) => ({
      skew,
      fraction,
      values: results.map(({ ginis }) => ginis[s * FRACTIONS.length + f]),
    })),
  );
}

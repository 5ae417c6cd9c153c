/** Squares of outcomes about their mean, and how many of them one input explains. */
export interface Squares {
  readonly explained: number;
  readonly total: number;
  /** How many numbers were fitted, besides the mean. */
  readonly terms: number;
}

/**
 * Variance of the expected outcome given the input: what a fit explains more than one to a useless input would. About 0, as often below
 * as above, for such an input.
 *
 * Source: Kelley 1935, DOI 10.1073/pnas.21.9.554 (the unbiased correlation ratio).
 * @param times how often the part of chance is taken off: rows drawn with replacement have it twice, as they repeat what chance gave the
 * sample
 */
export function explainedVariance({ explained, total, terms }: Squares, rows: number, times: 1 | 2): number {
  const left = (total - explained) / (rows - 1 - terms);
  return (explained - times * terms * left) / (rows - 1);
}

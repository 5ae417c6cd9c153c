/**
 * Draws of uncertain inputs after the record of a region was seen: values of the inputs that were fitted, in the order of the draws of
 * the prior that they were moved from. What is not fitted keeps its draw of the prior.
 */
export interface Posterior {
  /** The last year of the record that was used. */
  readonly fittedTo: number;
  /** The seed of the prior's draws. */
  readonly seed: string;
  /** Of draw 1, 2, …: values by the id of a parameter or the path of a figure. */
  readonly draws: readonly Readonly<Record<string, number>>[];
}

/** Values of a draw; none for the point values. @throws RangeError beyond the last draw */
export function posteriorDraw({ draws }: Posterior, draw: number): Readonly<Record<string, number>> {
  if (draw === 0) return {};
  const values = draws[draw - 1];
  if (values === undefined) throw new RangeError(`the posterior has ${draws.length} draws, not ${draw}`);
  return values;
}

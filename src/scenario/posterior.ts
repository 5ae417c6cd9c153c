/**
 * Draws of uncertain inputs after the record of a region was seen: values of the inputs that were fitted, in the order of the draws of
 * the prior that they were moved from. What is not fitted keeps its draw of the prior.
 */
export interface Posterior {
  /** The last year of the record that was used. */
  readonly fittedTo: number;
  /** The seed of the prior's draws. */
  readonly seed: string;
  /** Which draws of the prior they were moved from, rising: those whose runs failed are left out. 1, 2, … unless given. */
  readonly priorDraws?: readonly number[];
  /** Of draw 1, 2, …: values by the id of a parameter or the path of a figure. */
  readonly draws: readonly Readonly<Record<string, number>>[];
}

/** A draw of a posterior. */
export interface PosteriorDraw {
  /** Of the inputs that were fitted. */
  readonly values: Readonly<Record<string, number>>;
  /** The draw of the prior that all others have. */
  readonly prior: number;
}

/** A draw by its number; of the point values nothing is fitted. @throws RangeError beyond the last draw */
export function posteriorDraw({ draws, priorDraws }: Posterior, draw: number): PosteriorDraw {
  if (draw === 0) return { values: {}, prior: 0 };
  const values = draws[draw - 1];
  if (values === undefined) throw new RangeError(`the posterior has ${draws.length} draws, not ${draw}`);
  return { values, prior: priorDraws?.[draw - 1] ?? draw };
}

import type { Correlation } from './experiment.js';
import type { ExperimentInput } from './experiment-input.js';

/** Inputs that are correlated with each other, directly or through others among them. */
export interface CorrelatedGroup {
  /** In the order in which the experiment varies them. */
  readonly ids: readonly string[];
  /** Rank correlations, 1 on the diagonal, 0 of two of which nothing is said. */
  readonly rank: readonly (readonly number[])[];
}

/**
 * Groups of correlated inputs, none of which is correlated with an input of another group.
 * @example
 * const inputs = ['a', 'b', 'c'].map((id) => ({ id }));
 * correlatedGroups([{ between: ['c', 'a'], rank: 0.5 }], inputs); // => [{ ids: ['a', 'c'], rank: [[1, 0.5], [0.5, 1]] }]
 */
export function correlatedGroups(
  correlations: readonly Correlation[],
  inputs: readonly Pick<ExperimentInput, 'id'>[],
): CorrelatedGroup[] {
  const rankOf = (one: string, other: string): number =>
    correlations.find(({ between }) => between.includes(one) && between.includes(other))?.rank ?? 0;
  const seen = new Set<string>();
  const named = inputs
    .map(({ id }) => id)
    .filter((id) => correlations.some(({ between }) => between.includes(id)));
  return named.flatMap((first) => {
    if (seen.has(first)) return [];
    const reached = reachedFrom(first, correlations);
    for (const id of reached) seen.add(id);
    const ids = named.filter((id) => reached.has(id));
    return [{ ids, rank: ids.map((one) => ids.map((other) => (one === other ? 1 : rankOf(one, other)))) }];
  });
}

function reachedFrom(first: string, correlations: readonly Correlation[]): ReadonlySet<string> {
  const reached = new Set([first]);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of reached)
    for (const { between } of correlations)
      if (between.includes(id)) for (const one of between) reached.add(one);
  return reached;
}

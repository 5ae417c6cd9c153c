/**
 * What a search knows of a point when it compares it: goals that are to be low, and by how much it breaks its limits.
 */
export interface Judged {
  readonly goals: readonly number[];
  /** Sum of the amounts by which limits are broken; 0 where all are kept. */
  readonly violation: number;
}

/**
 * Whether one point is at least as good as another in every goal and better in one; all goals are to be low.
 * @example
 * dominates([1, 2], [1, 3]); // => true
 * dominates([1, 2], [1, 2]); // => false
 */
export function dominates(one: readonly number[], other: readonly number[]): boolean {
  let better = false;
  for (let g = 0; g < one.length; g++) {
    if (one[g] > other[g]) return false;
    if (one[g] < other[g]) better = true;
  }
  return better;
}

/**
 * Domination under limits: a point that keeps all limits goes before one that breaks some, of two that break some the
 * one that breaks them by less, and of two that keep them the one that dominates.
 *
 * Source: Deb et al. 2002, section VI, DOI 10.1109/4235.996017.
 */
export function goesBefore(one: Judged, other: Judged): boolean {
  if (one.violation !== other.violation) return one.violation < other.violation;
  return dominates(one.goals, other.goals);
}

/** Those before which no other goes, in their order. */
export function notDominated<T extends Judged>(points: readonly T[]): T[] {
  return points.filter((own) => !points.some((other) => goesBefore(other, own)));
}

/**
 * A front and newcomers together: those before which no other goes. Members of the front need not be compared among
 * themselves.
 */
export function joined<T extends Judged>(front: readonly T[], newcomers: readonly T[]): T[] {
  const still = (one: T, others: readonly T[]): boolean => !others.some((other) => goesBefore(other, one));
  const entering = notDominated(newcomers).filter((one) => still(one, front));
  return [...front.filter((one) => still(one, entering)), ...entering];
}

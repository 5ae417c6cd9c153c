/** Where and how to climb. */
interface Climb<T> {
  readonly start: T;
  /** To be made high. */
  readonly scoreOf: (place: T) => number;
  /** Places at a distance. */
  readonly around: (place: T, step: number) => readonly T[];
  readonly step: number;
  /** The climb ends where no place at this distance is higher. */
  readonly leastStep: number;
}

/**
 * The highest place that is reached by going to the best of the places around as long as it is higher, and nearer
 * ones else: compass search, without derivatives.
 *
 * Source: Kolda, Lewis and Torczon 2003, DOI 10.1137/S003614450242889.
 */
export function climbed<T>({ start, scoreOf, around, step: first, leastStep }: Climb<T>): {
  readonly place: T;
  readonly score: number;
} {
  let best = { place: start, score: scoreOf(start) };
  for (let step = first; step >= leastStep; ) {
    const before = best.score;
    for (const place of around(best.place, step)) {
      const score = scoreOf(place);
      if (score > best.score) best = { place, score };
    }
    if (!(best.score > before)) step /= 2;
  }
  return best;
}

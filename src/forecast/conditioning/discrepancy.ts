/**
 * How a series may differ from what the model makes of it, on the series' scale: by a level, by a slope, and by a walk that adds
 * up from year to year. Normal and independent of each other; standard deviations.
 */
export interface Discrepancy {
  readonly level: number;
  /** A year. */
  readonly slope: number;
  /** Of each step of a year. */
  readonly walk: number;
}

/** A place of a series in time: its year, and which definition it is counted by. */
export interface Moment {
  readonly year: number;
  readonly definition: number;
}

/** Covariance of the discrepancy at two moments of one series whose record begins in a year. */
export function discrepancyCovariance(
  { level, slope, walk }: Discrepancy,
  begins: number,
  one: Moment,
  other: Moment,
): number {
  const [a, b] = [one.year - begins, other.year - begins];
  const sameLevel = one.definition === other.definition ? level * level : 0;
  return sameLevel + slope * slope * a * b + walk * walk * Math.max(0, Math.min(a, b));
}

/**
 * What is thought of them before a series is seen: every combination alike (assumed, grade D). How much each counts is learnt from
 * the record, as far as it is long enough. In units of the scale: about shares of the level.
 */
export const DISCREPANCIES = {
  /** Where the series counts what the indicator counts. */
  sameLevel: [0.05, 0.2, 0.8],
  /** Where it counts a part of it or more, in whatever unit: e to the 30 either way, so that nothing is known. */
  unknownLevel: [30],
  slope: [0, 0.02, 0.06],
  walk: [0.01, 0.03, 0.09, 0.27],
} as const;

/** Every combination that a series may have. */
export function discrepanciesOf(sameLevel: boolean): Discrepancy[] {
  const { slope, walk } = DISCREPANCIES;
  const levels = sameLevel ? DISCREPANCIES.sameLevel : DISCREPANCIES.unknownLevel;
  return levels.flatMap((level) => slope.flatMap((s) => walk.map((w) => ({ level, slope: s, walk: w }))));
}

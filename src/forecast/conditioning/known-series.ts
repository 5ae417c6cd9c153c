import type { Moment } from './discrepancy.js';

/** A series that runs are held against: what was observed of it, and what every run has there. */
export interface KnownSeries {
  /** Its name, which its random numbers are drawn by. */
  readonly series: string;
  readonly sameLevel: boolean;
  /** In the order of years, on the scale of the series. */
  readonly observed: readonly (Moment & { readonly value: number; readonly error: number })[];
  /** Years that are asked for, each as it is counted then. */
  readonly asked: readonly Moment[];
  /** What the runs have in a year, a value a run, on the same scale. */
  readonly runs: (year: number) => Float64Array;
}

import type { NamedValues } from './dose.js';

/**
 * What the rules of a policy remember from year to year: indicators of the last years, and since when each lever is in force.
 * It is a part of the world, so that copies of a world go on as it would.
 */
export interface Memory {
  /** Indicators that are looked at, by id. */
  readonly names: readonly string[];
  /** Years that are remembered: the longest delay. */
  readonly years: number;
  /**
   * Totals of the indicators for the whole region, a row of `names.length` a year; the year Y has row Y mod `years`. NaN where a
   * year was not seen or a ratio has no value.
   */
  readonly totals: Float64Array;
  /** First year from which each use of the policy is in force without a break, in their order; 0 = not in force. */
  since: Float64Array;
  /** Dose of each use in the year, in its lever's unit; 0 where it is not in force. Those without a rule have none here. */
  doses: Float64Array;
}

/** What policies look at: indicators, and how many years back. */
export interface Look {
  readonly names: readonly string[];
  readonly years: number;
}

/** A memory in which nothing is seen yet. */
export const emptyMemory = ({ names, years }: Look): Memory => ({
  names,
  years,
  totals: new Float64Array(names.length * years).fill(Number.NaN),
  since: new Float64Array(0),
  doses: new Float64Array(0),
});

/** Where the totals of a year stand. */
export const rowOf = (year: number, { names, years }: Look): number => (year % years) * names.length;

/** Some indicators of a year that is remembered; NaN where it was not seen. */
export function seenIn(memory: Memory, year: number, wanted: readonly string[]): NamedValues {
  const row = rowOf(year, memory);
  return Object.fromEntries(wanted.map((name) => [name, memory.totals[row + memory.names.indexOf(name)]]));
}

import { nearZeroBelow } from './published.js';
import type { Published, StudyRow } from './study.js';

/** Standard errors on either side of an estimate that chance reaches in 95 of 100 cases. */
export const Z95 = 1.959963984540054;

/** From where to where a number may lie. */
interface Reach {
  readonly low: number;
  readonly high: number;
}

/** How far chance reaches around a value of ours. */
export function reachOfOurs({ value, standardError }: Pick<StudyRow, 'value' | 'standardError'>): Reach {
  const half = Z95 * (standardError ?? 0);
  return { low: value - half, high: value + half };
}

/** How far a published number is known: to the error of reading a figure, else to the digits that were printed. */
export function reachOfPaper(published: Published): Reach {
  const bound = nearZeroBelow(published);
  if (bound !== null) return { low: 0, high: bound };
  const { value, readingError = lastDigit(value) / 2 } = published;
  return { low: value - readingError, high: value + readingError };
}

/** One in the last digit that a number is printed with. */
function lastDigit(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return Number(`1e-${decimals.length}`);
}

/** A row with what its published number says of it. */
export interface ComparedRow extends StudyRow {
  /**
   * True where our 95% interval by chance meets what is known of the published number: its reading error, or the digits that
   * were printed. What chance there was in the paper is not known. Null where there is nothing to compare.
   */
  readonly agrees: boolean | null;
}

/** The rows of a run, each held against its published number. */
export const comparedRows = (rows: readonly StudyRow[]): ComparedRow[] =>
  rows.map((row) => ({ ...row, agrees: agrees(row) }));

/** What binary fractions may be off. */
const ROUNDING = 1e-9;

function agrees({ value, standardError, published }: StudyRow): boolean | null {
  if (published === null || !Number.isFinite(value)) return null;
  const [ours, paper] = [reachOfOurs({ value, standardError }), reachOfPaper(published)];
  return ours.low <= paper.high + ROUNDING && ours.high >= paper.low - ROUNDING;
}

/** How many published numbers have rows of a run next to them, and how many of them agree. */
export interface AgainstPaper {
  readonly compared: number;
  readonly agreeing: number;
}

export function againstPaper(rows: readonly ComparedRow[]): AgainstPaper {
  const compared = rows.filter((row) => row.agrees !== null);
  return { compared: compared.length, agreeing: compared.filter((row) => row.agrees).length };
}

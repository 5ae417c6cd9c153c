import type { Bilingual } from '../reading/bilingual.js';
import { type InputIssue, inputIssue } from '../reading/issues.js';
import type { ColumnName } from './layout.js';

/** Where something stands: the workbook with its sheet, row and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A row of a sheet by the names of its columns; also empty cells have a place. */
export interface Row {
  readonly place: (column: ColumnName) => Place;
  /** The text of a cell, spaces around it taken off; undefined where the cell is empty or is complained about. */
  readonly text: (column: ColumnName) => string | undefined;
  /** The number of a cell, likewise. */
  readonly number: (column: ColumnName) => number | undefined;
  readonly isEmpty: (column: ColumnName) => boolean;
}

/** What reading gathers: every mistake at once. */
export type Issues = InputIssue[];

export function issueIn(
  place: Place,
  path: string,
  found: Bilingual,
  expected: Bilingual,
  suggestion: string | null = null,
): InputIssue {
  return inputIssue({ ...place, path }, found, expected, suggestion);
}

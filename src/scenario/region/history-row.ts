import type { Grade } from '../reading/figure.js';

/** One number of a region's past. */
export interface HistoryRow {
  /** What was counted, in camel case, e.g. `doctorsAllInstitutions`; an indicator's id where it is one of the model's. */
  readonly indicator: string;
  /** The calendar year it describes. */
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly grade: Grade;
  /** Which definition, where it was read, how it was derived; may be empty. */
  readonly note: string;
}

export const HISTORY_COLUMNS = ['indicator', 'year', 'value', 'unit', 'source', 'grade', 'note'] as const;

export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

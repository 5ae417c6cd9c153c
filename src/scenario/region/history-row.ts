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
  /** Where it was read, how it was derived; may be empty. */
  readonly note: string;
  /**
   * Id of the model's indicator of which the series is an observation; empty where it is of none. Under the indicator's own
   * name it has its level too; a series of another name is another definition or a share, so that its level says nothing.
   */
  readonly observes: string;
  /** Measurement error: standard deviation of the logarithm, of a fraction that of the fraction itself. */
  readonly error: number;
  /** The year in which the number was published or last revised, before which it is not known; null: as soon as its year is over. */
  readonly vintage: number | null;
  /** Which definition it follows; where that changes within a series, the series goes on at another level. May be empty. */
  readonly definition: string;
}

/** Columns that every history has. */
export const NEEDED_COLUMNS = ['indicator', 'year', 'value', 'unit', 'source'] as const;

/** What the header may call the column `indicator` too. */
export const SERIES_COLUMN = 'series';

/** Columns of which a history has those that hold something. */
export const FURTHER_COLUMNS = ['observes', 'error', 'vintage', 'definition'] as const;

export const HISTORY_COLUMNS = [...NEEDED_COLUMNS, 'grade', 'note', ...FURTHER_COLUMNS] as const;

export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** Columns of numbers; a year is one too. */
export const NUMBER_COLUMNS: readonly HistoryColumn[] = ['year', 'value', 'error', 'vintage'];

/** Measurement error by grade where a row gives none: assumed, for want of a study that measured it. */
export const ERROR_OF_GRADE: Readonly<Record<Grade, number>> = { A: 0.02, B: 0.05, C: 0.1, D: 0.2 };

/** What a row says in each column; empty where reading it back gives the same without. */
export function cellsOf(row: HistoryRow): Readonly<Record<HistoryColumn, string | number | undefined>> {
  const { indicator, grade, error, observes, vintage, definition } = row;
  return {
    ...row,
    observes: observes === indicator || observes === '' ? undefined : observes,
    error: error === ERROR_OF_GRADE[grade] ? undefined : error,
    vintage: vintage ?? undefined,
    definition: definition === '' ? undefined : definition,
  };
}

import { defaultSettings } from './settings.js';
import type { Published, PublishedUse, PublishedValue, Settings, Study, StudyRow } from './study.js';

/** Compared with one row as long as the settings it depends on have their defaults, which are the paper's. */
export function comparedWithRow(
  row: string,
  study: Pick<Study, 'settings'>,
  dependsOn: readonly string[],
): PublishedUse {
  const paper = defaultSettings(study);
  return { rows: (settings) => (dependsOn.every((name) => settings[name] === paper[name]) ? [row] : []) };
}

/** The rows of a run, each with the published number that describes it. */
export function withPublished(
  rows: readonly StudyRow[],
  values: readonly PublishedValue[],
  settings: Settings,
): StudyRow[] {
  const byRow = new Map(
    values.flatMap((value) => rowsOf(value, settings).map((row) => [row, shown(value, settings)] as const)),
  );
  return rows.map((row) => ({ ...row, published: byRow.get(row.id) ?? row.published }));
}

const rowsOf = ({ use }: PublishedValue, settings: Settings): readonly string[] =>
  'rows' in use ? use.rows(settings) : [];

function shown(
  { use, value, source, confidence, readingError }: PublishedValue,
  settings: Settings,
): Published {
  const note = 'rows' in use ? use.note?.(settings) : undefined;
  return {
    value,
    source: note === undefined ? source : `${source}; ${note}`,
    confidence,
    ...(readingError === undefined ? {} : { readingError }),
  };
}

/** Readings from a figure below so many times their error say no more than that the value is near zero. */
const ERRORS_NEAR_ZERO = 3;

/** The value below which a reading says no more than that; null for a printed number or a larger one. */
export function nearZeroBelow({ value, readingError = 0 }: Published): number | null {
  const bound = ERRORS_NEAR_ZERO * readingError;
  return Math.abs(value) < bound ? bound : null;
}

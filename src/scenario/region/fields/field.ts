import type { HardBounds } from '../../reading/fields.js';
import type { Plausible } from '../plausible.js';
import type { BorrowRule, FieldSheet, NumberKind, RegionField } from '../region-field.js';

/** A plausible range, of the figure itself or of it per resident or doctor. */
export const within = (low: number, high: number, per?: 'resident' | 'doctor'): Plausible => ({
  range: [low, high],
  ...(per === undefined ? {} : { per }),
});

/** The same figure as one that ensembles vary, and what it is called in running text. */
export const drawn = (figure: RegionField, en: string, zh: string): RegionField => ({
  ...figure,
  drawn: { en, zh },
});

/** Makes the figures of a sheet: path, unit, hard bounds, plausible range, kind, how it is borrowed, label. */
export const field =
  (sheet: FieldSheet) =>
  (
    path: string,
    unit: string,
    hard: HardBounds,
    plausible: Plausible,
    kind: NumberKind,
    borrow: BorrowRule,
    en: string,
    zh: string,
  ): RegionField => ({
    path,
    label: { en, zh },
    unit,
    hard,
    plausible,
    kind,
    borrow,
    sheet,
  });

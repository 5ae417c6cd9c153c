import type { Bilingual } from '../reading/bilingual.js';

/** Why a file is not read any further: what it is or holds, and what it should be instead. */
export interface Refusal {
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/** A step of the inspection: what it gives, or why it went no further. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function checked<T>(value: T): Checked<T> {
  return { ok: true, value };
}

export function refused(
  found: Bilingual,
  expected: Bilingual,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { found, expected } };
}

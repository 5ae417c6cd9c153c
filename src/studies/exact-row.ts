import type { StudyRow } from './study.js';

/** A row without chance and without a published number. */
export const exactRow = (id: string, en: string, zh: string, value: number, unit: string): StudyRow => ({
  id,
  label: { en, zh },
  value,
  standardError: null,
  unit,
  published: null,
});

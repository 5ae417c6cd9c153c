import type { Bilingual } from '../model/place/region.js';
import type { StudyRow } from './study.js';

/** A row without chance and without a published number. */
export const exactRow = (id: string, label: Bilingual, value: number, unit: string): StudyRow => ({
  id,
  label,
  value,
  standardError: null,
  unit,
  published: null,
});

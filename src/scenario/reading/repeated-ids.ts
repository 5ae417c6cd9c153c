import type { Bilingual } from './bilingual.js';
import type { FieldPath, SourceDocument } from './document.js';
import type { InputIssue } from './issues.js';
import { issueAt, valueAt } from './validate.js';

/** The entries of a list at a path; none where something else is there. */
export function listAt(document: SourceDocument, path: FieldPath): readonly unknown[] {
  const value = valueAt(document.raw, path);
  return Array.isArray(value) ? value : [];
}

/** Entries of a list whose id an earlier one has. */
export function repeatedIds(document: SourceDocument, path: FieldPath): InputIssue[] {
  const ids = listAt(document, path).map((_, index) => valueAt(document.raw, [...path, index, 'id']));
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [issueAt(document, [...path, index, 'id'], secondTime(String(id)), OWN_ID)]
      : [],
  );
}

const OWN_ID = { en: 'an id that no other has', zh: '不重复的 id' };

/** What is said of a name that an earlier entry has. */
export const secondTime = (name: string): Bilingual => ({
  en: `${name} a second time`,
  zh: `重复的 ${name}`,
});

import type { SourceDocument } from './document.js';
import { valueAt } from './validate.js';

/**
 * The seed at a path of a document as it was typed, as a call takes it too: a number keeps all of its digits, and `1e3` is
 * not `1000`. Null where there is none.
 */
export function seedAt(document: SourceDocument, path: readonly string[]): string | null {
  const value = valueAt(document.raw, path);
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? (document.typed?.(path) ?? String(value)) : null;
}

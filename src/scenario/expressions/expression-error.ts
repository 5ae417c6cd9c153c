import { alike, type Bilingual } from '../reading/bilingual.js';
import { NOTHING } from '../reading/validate.js';
import { DEEPEST_EXPRESSION } from './expression-limits.js';

export interface ExpressionError {
  /** The piece of the text that is wrong. */
  readonly found: Bilingual;
  readonly expected: Bilingual;
  /** Characters before that piece. */
  readonly position: number;
  /** The valid name that was probably meant. */
  readonly suggestion: string | null;
}

/** Points at the first place where the piece stands by itself; an empty piece means the whole text. */
export function refusal(text: string, piece: string, expected: Bilingual): ExpressionError {
  const position = piece === '' ? -1 : positionOf(text, piece);
  const found = position < 0 ? text : piece;
  const shownAs = found.trim() === '' ? NOTHING : alike(shorten(found));
  return { found: shownAs, expected, position: Math.max(0, position), suggestion: null };
}

/** A name must not be found inside a longer one. */
function positionOf(text: string, piece: string): number {
  const isWord = /^[\p{L}_$]/u.test(piece);
  if (!isWord) return text.indexOf(piece);
  for (const match of text.matchAll(/[\p{L}\p{N}_$]+/gu)) if (match[0] === piece) return match.index;
  return text.indexOf(piece);
}

export function tooDeep(text: string, position: number): ExpressionError {
  const expected = {
    en: `at most ${DEEPEST_EXPRESSION} levels of brackets and operations`,
    zh: `至多 ${DEEPEST_EXPRESSION} 层括号与运算`,
  };
  return { found: alike(shorten(text.slice(position))), expected, position, suggestion: null };
}

export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

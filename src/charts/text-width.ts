import { breakLines } from '../language/lines.js';

/**
 * Width of a text as set in Helvetica or Arial, in pixels, from the advance widths of the font's metrics file
 * (thousandths of the font size). Where no canvas measures text this is what charts are laid out by, so that
 * a drawing is the same on every machine.
 */

const ASCII_WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const FIRST_ASCII = 32;
/** From here on scripts are set in full squares (Chinese, Japanese, Korean and their punctuation). */
const FIRST_SQUARE = 0x2e80;
const OTHER_WIDTH = 584;
const SQUARE_WIDTH = 1000;
/** Other sans-serif fonts and bold weights run a little wider than Helvetica's regular weight. */
const SAFETY = 1.06;

function characterWidth(character: string): number {
  const code = character.codePointAt(0)!;
  if (code >= FIRST_SQUARE) return SQUARE_WIDTH;
  return ASCII_WIDTHS[code - FIRST_ASCII] ?? OTHER_WIDTH;
}

export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width / 1000) * fontSize * SAFETY;
}

/** Breaks a text into lines no wider than `width` pixels; a single word that is wider keeps its own line. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  return breakLines(text, width, (line) => textWidth(line, fontSize));
}

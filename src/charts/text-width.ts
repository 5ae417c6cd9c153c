import { breakLines } from '../language/lines.js';
import { ADVANCE_RUNS, type AdvanceRun } from './font-widths.js';

/**
 * Width of a text in pixels, from the advance widths of the font that comes with the package. Where no canvas
 * measures text this is what charts are laid out by, so that a drawing is the same on every machine and its PNG,
 * which is drawn with that font, is as wide as its SVG expects.
 */

export type Weight = 'regular' | 'bold';

/** From here on scripts are set in full squares (Chinese, Japanese, Korean and their punctuation). */
const FIRST_SQUARE = 0x2e80;
const SQUARE_WIDTH = 1000;
/** For what the font lacks outside those scripts: its widest common letters. */
const OTHER_WIDTH = 650;

const tableOf = (runs: readonly AdvanceRun[]): ReadonlyMap<number, number> =>
  new Map(runs.flatMap(([first, widths]) => widths.map((width, n) => [first + n, width] as const)));

const TABLES: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  regular: tableOf(ADVANCE_RUNS.regular),
  bold: tableOf(ADVANCE_RUNS.bold),
};

/** Punctuation below the squares that the font sets in a full square, as Chinese text wants it. */
const WIDE_PUNCTUATION = /[\u2010-\u206f\u2100-\u2bff]/;

/** Advance width of one character in thousandths of the font size. */
export function advanceWidth(character: string, weight: Weight): number {
  const code = character.codePointAt(0)!;
  const listed = TABLES[weight].get(code);
  if (listed !== undefined) return listed;
  return code >= FIRST_SQUARE || WIDE_PUNCTUATION.test(character) ? SQUARE_WIDTH : OTHER_WIDTH;
}

export function textWidth(text: string, fontSize: number, weight: Weight = 'regular'): number {
  let width = 0;
  for (const character of text) width += advanceWidth(character, weight);
  return (width / 1000) * fontSize;
}

/** Breaks a text into lines no wider than `width` pixels; a single word that is wider keeps its own line. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = 'regular',
): string[] {
  return breakLines(text, width, (line) => textWidth(line, fontSize, weight));
}

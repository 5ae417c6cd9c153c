/** Breaking text into lines, in scripts with and without blanks between words. */

/** Marks that begin no line, and marks that end none. */
const CLOSING = '，。：；？！、）》」”％';
const OPENING = '（《「“';

/**
 * Words of a text: each square character is one word, and a hyphen ends a word too. A word keeps the opening marks
 * before it and the closing ones behind it.
 */
function breakable(text: string): string[] {
  return text.match(WORD) ?? [];
}

const WORD = new RegExp(
  `[${OPENING}]*(?:[\\u2e80-\\uffff]|[^\\s\\u2e80-\\uffff“-]+-*)[${CLOSING}]*\\s*|-+[${CLOSING}]*\\s*|\\s+|“+\\s*`,
  'gu',
);

/**
 * Lines no wider than `width` in the unit of `measure`; a single word that is wider keeps its own line, and a square
 * character does not stand alone on the last one where there is room for another word.
 */
export function breakLines(text: string, width: number, measure: (line: string) => number): string[] {
  const fits = (words: readonly string[]): boolean => measure(words.join('').trimEnd()) <= width;
  const lines: string[][] = [[]];
  for (const word of breakable(text)) {
    const line = lines.at(-1)!;
    if (line.length > 0 && !fits([...line, word])) lines.push([word]);
    else line.push(word);
  }
  giveCompany(lines, fits);
  return lines.map((line) => line.join('').trimEnd());
}

const SQUARE = new RegExp(`^[${OPENING}]*[\\u2e80-\\uffff][${CLOSING}]*\\s*$`, 'u');

/** Moves the last word of the line before down to a square character that would stand alone. */
function giveCompany(lines: string[][], fits: (words: readonly string[]) => boolean): void {
  const [last, before] = [lines.at(-1)!, lines.at(-2)];
  if (before === undefined || before.length < 3 || last.length > 1 || !SQUARE.test(last[0])) return;
  const company = before.at(-1)!;
  if (fits([company, ...last])) last.unshift(before.pop()!);
}

/** Lines that were broken as one text again: a blank stands between words, none next to a square character. */
export const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const square = /[\u2e80-\uffff]$/.test(text) || /^[\u2e80-\uffff]/.test(line);
    return text === '' || square ? text + line : `${text} ${line}`;
  }, '');

/** From here on terminals give a character two columns. */
const FIRST_WIDE = 0x2e80;

/** Columns that a line takes in a terminal. */
export function terminalWidth(line: string): number {
  let columns = 0;
  for (const character of line) columns += character.codePointAt(0)! >= FIRST_WIDE ? 2 : 1;
  return columns;
}

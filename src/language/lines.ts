/** Breaking text into lines, in scripts with and without blanks between words. */

/**
 * Words of a text: each square character is a word of its own that keeps its closing punctuation, and a hyphen
 * ends a word too.
 */
function breakable(text: string): string[] {
  return text.match(/[\u2e80-\uffff][，。：；？！、）”]*|[^\s\u2e80-\uffff-]+-*\s*|-+\s*|\s+/gu) ?? [];
}

/**
 * Lines no wider than `width` in the unit of `measure`; a single word that is wider keeps its own line, and a square
 * character does not stand alone on the last one.
 */
export function breakLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[][] = [[]];
  for (const word of breakable(text)) {
    const line = lines.at(-1)!;
    if (line.length > 0 && measure([...line, word].join('').trimEnd()) > width) lines.push([word]);
    else line.push(word);
  }
  giveCompany(lines);
  return lines.map((line) => line.join('').trimEnd());
}

const SQUARE = /^[\u2e80-\uffff]/u;

/** Moves the last character of the line before down to one that would stand alone. */
function giveCompany(lines: string[][]): void {
  const [last, before] = [lines.at(-1)!, lines.at(-2)];
  if (before === undefined || before.length < 3 || last.length > 1) return;
  if ([last[0], before.at(-1)!].every((word) => SQUARE.test(word))) last.unshift(before.pop()!);
}

/** From here on terminals give a character two columns. */
const FIRST_WIDE = 0x2e80;

/** Columns that a line takes in a terminal. */
export function terminalWidth(line: string): number {
  let columns = 0;
  for (const character of line) columns += character.codePointAt(0)! >= FIRST_WIDE ? 2 : 1;
  return columns;
}

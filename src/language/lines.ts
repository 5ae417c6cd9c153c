/** Breaking text into lines, in scripts with and without blanks between words. */

/**
 * Words of a text: each square character is a word of its own that keeps its closing punctuation, and a hyphen
 * ends a word too.
 */
function breakable(text: string): string[] {
  return text.match(/[\u2e80-\uffff][，。：；？！、）”]*|[^\s\u2e80-\uffff-]+-*\s*|-+\s*|\s+/gu) ?? [];
}

/** Lines no wider than `width` in the unit of `measure`; a single word that is wider keeps its own line. */
export function breakLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of breakable(text)) {
    if (line !== '' && measure((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** From here on terminals give a character two columns. */
const FIRST_WIDE = 0x2e80;

/** Columns that a line takes in a terminal. */
export function terminalWidth(line: string): number {
  let columns = 0;
  for (const character of line) columns += character.codePointAt(0)! >= FIRST_WIDE ? 2 : 1;
  return columns;
}

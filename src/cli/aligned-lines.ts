import { terminalWidth } from '../language/lines.js';

const GAP = '  ';

/** Lines of equal columns, the first at the left, the rest at the right but for a last one of words; a rule below the heading. */
export function alignedLines(rows: readonly (readonly string[])[], lastIsWords = true): string[] {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => terminalWidth(row[c]))));
  const lines = rows.map((row) =>
    row
      .map((cell, c) => {
        const blanks = ' '.repeat(widths[c] - terminalWidth(cell));
        return c === 0 || (lastIsWords && c === row.length - 1) ? cell + blanks : blanks + cell;
      })
      .join(GAP)
      .trimEnd(),
  );
  const all = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  return [lines[0], '─'.repeat(all), ...lines.slice(1)];
}

// The tables beside this file, as they were last written.
import { existsSync, readFileSync } from 'node:fs';

const TEXTS = ['lever', 'target', 'doseUnit', 'indicator', 'part', 'unit'];

/** Rows of effects.csv or league.csv: none where it was never written. Their texts have no commas. */
export function storedRows(name) {
  const file = new URL(name, import.meta.url);
  if (!existsSync(file)) return [];
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    if (fields.length !== columns.length)
      throw new Error(`${name}: a row of ${fields.length} fields: ${line}`);
    return Object.fromEntries(columns.map((column, n) => [column, fieldOf(column, fields[n])]));
  });
}

function fieldOf(column, text) {
  if (TEXTS.includes(column)) return text;
  if (text === '') return null;
  return text === 'true' || text === 'false' ? text === 'true' : Number(text);
}

/** Rows of equal keys as comma-separated text (RFC 4180); null and NaN, values that do not exist, are empty fields. */
export function csv(
  rows: readonly object[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): string {
  const lines = rows.map((row) =>
    columns.map((name) => field((row as Record<string, unknown>)[name])).join(','),
  );
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function field(value: unknown): string {
  const missing = value === null || value === undefined || Number.isNaN(value);
  const text = missing ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

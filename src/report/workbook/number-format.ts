/** Digits that the largest of some numbers is shown with. */
const DIGITS = 3;
/** More decimals than this are of no use to a reader. */
const MOST_DECIMALS = 6;

/**
 * How a spreadsheet shows numbers side by side: thousands separated, and as many decimals as give the largest of them three
 * digits; whole numbers alone, such as counts of runs, have none. The cells keep all the digits that were computed.
 * @example
 * numberFormat([1234.5, -3]); // => '#,##0'
 * numberFormat([12.34, null]); // => '#,##0.0'
 * numberFormat([60]); // => '#,##0'
 */
export function numberFormat(values: readonly (number | null | undefined)[]): string {
  const sizes = values.map((value) => Math.abs(value ?? 0)).filter(Number.isFinite);
  if (sizes.every(Number.isInteger)) return '#,##0';
  const largest = Math.max(0, ...sizes);
  const decimals = largest === 0 ? 0 : DIGITS - 1 - Number(largest.toExponential().split('e')[1]);
  const shown = Math.min(MOST_DECIMALS, Math.max(0, decimals));
  return shown === 0 ? '#,##0' : `#,##0.${'0'.repeat(shown)}`;
}

export const SHARE = '0%';

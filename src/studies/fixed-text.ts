/** A number with so many decimals, as the marks of a chart have it; a dash where there is none. */
export const fixedText = (value: number, decimals: number): string =>
  Number.isFinite(value) ? value.toFixed(decimals) : '–';

/** The name of a series in an expression: `papers`, and for a part `outsideGrantsNational`. */
export function quantityName(indicator: string, part: string): string {
  const value = part.slice(part.indexOf('=') + 1);
  return part === '' ? indicator : indicator + value.charAt(0).toUpperCase() + value.slice(1);
}

/** Row and column of a name like `D12`. */
export function placeOf(name: string | undefined): { row: number; column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})(?::|$)/.exec(name ?? '');
  if (match === null) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** A cell's name, like `D12`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

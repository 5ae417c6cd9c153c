import type { Tone } from './terminal-look.js';

/** A text of one or more lines, set off where it has a tone. */
export type Cell = string | { readonly text: string; readonly tone: Tone };

/** Rows of a table, the head first. */
export type Cells = readonly (readonly Cell[])[];

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

import { formatWhole } from './numbers.js';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A whole number in a sentence: a word up to ten, digits above. */
export const countWord = (count: number): string => COUNTS[count] ?? formatWhole(count);

/** A count with what is counted: 1 run, 2 runs. */
export const counted = (count: number, one: string): string =>
  `${formatWhole(count)} ${count === 1 ? one : `${one}s`}`;

/** A text as it stands at the beginning of a line; Chinese has no capitals and stays as it is. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A list in a sentence: a, b and c. */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** A sentence with its first letter in capitals. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

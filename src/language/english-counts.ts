import { formatWhole } from './numbers.js';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A whole number in a sentence: a word up to ten, digits above. */
export const countWord = (count: number): string => COUNTS[count] ?? formatWhole(count);

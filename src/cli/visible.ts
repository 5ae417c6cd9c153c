import { shown } from '../scenario/reading/hidden-characters.js';

/** Bold, red and yellow letters and their ends, the only orders that this program itself gives within a text. */
const LOOKS = new RegExp(`(${String.fromCharCode(27)}\\[(?:1|22|31|33|39)m)`);

/**
 * A text for people as it may go to any terminal: whatever name or message it holds, nothing in it moves the cursor,
 * sets a title or turns the text around; hidden characters stand there as their code points. Bold and coloured letters
 * stay where there may be any.
 */
export function visible(text: string, looks = false): string {
  const parts = looks ? text.split(LOOKS) : [text];
  return parts.map((part, n) => (n % 2 === 1 ? part : shown(part, Number.POSITIVE_INFINITY))).join('');
}

import { hiddenCharacters, shown } from '../scenario/reading/hidden-characters.js';

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

/** Text for people on stdout. */
export const print = (text: string): void => void process.stdout.write(visible(text, hasColour()));

/** One JSON document on stdout, with every hidden character escaped: the value is the same. */
export const printJson = (document: unknown): void =>
  void process.stdout.write(`${escaped(JSON.stringify(document))}\n`);

function escaped(json: string): string {
  return hiddenCharacters(json, json.length).reduceRight((all, { index, codePoint }) => {
    const units = codePoint > 0xffff ? 2 : 1;
    const escapes = Array.from({ length: units }, (_, n) => escapeOf(all.charCodeAt(index + n)));
    return `${all.slice(0, index)}${escapes.join('')}${all.slice(index + units)}`;
  }, json);
}

const escapeOf = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

/** A line about the run on stderr; a stderr that takes nothing ends no run. */
export const say = (line: string): void => void process.stderr.write(`${visible(line)}\n`);

/** True where lines can be rewritten and letters have colours: a terminal that does not call itself dumb. */
export const isTerminal = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && process.env.TERM !== 'dumb';

/** True where stdout is to be coloured. */
export const hasColour = (): boolean => isTerminal(process.stdout) && process.env.NO_COLOR === undefined;

/** Progress on stderr, rewritten where it can be. */
export const standardError = () => ({
  write: (text: string): unknown => process.stderr.write(text),
  terminal: isTerminal(process.stderr),
  now: () => performance.now(),
});

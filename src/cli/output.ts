import { hiddenCharacters } from '../scenario/reading/hidden-characters.js';
import { hasColour, isTerminal } from './has-colour.js';
import { visible } from './visible.js';

/** Goes to the beginning of the line of a terminal and empties it. */
export const CLEAR_LINE = '\r\u001b[K';

/** Whether a line of progress stands on the terminal, without an end. */
let isUnfinished = false;

/** Text for people on stdout, in the place of a line of progress where one stands on the terminal. */
export function print(text: string): void {
  if (isUnfinished) process.stderr.write(CLEAR_LINE);
  isUnfinished = false;
  process.stdout.write(visible(text, hasColour()));
}

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

/** A line about the run on stderr, in the place of one of progress; a stderr that takes nothing ends no run. */
export function say(line: string): void {
  process.stderr.write(`${isUnfinished ? CLEAR_LINE : ''}${visible(line)}\n`);
  isUnfinished = false;
}

/** Progress on stderr, rewritten where it can be. */
export const standardError = () => ({
  write: (text: string): void => {
    isUnfinished = !(text.endsWith('\n') || text.endsWith(CLEAR_LINE));
    process.stderr.write(text);
  },
  terminal: isTerminal(process.stderr),
  now: () => performance.now(),
});

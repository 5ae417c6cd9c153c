import { hiddenCharacters } from '../scenario/reading/hidden-characters.js';
import { hasColour, isTerminal } from './has-colour.js';
import { visible } from './visible.js';

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

/** Progress on stderr, rewritten where it can be. */
export const standardError = () => ({
  write: (text: string): unknown => process.stderr.write(text),
  terminal: isTerminal(process.stderr),
  now: () => performance.now(),
});

import { hiddenCharacters } from '../scenario/reading/hidden-characters.js';
import type { InputIssue } from '../scenario/reading/issues.js';
import { VISIBLE } from '../scenario/reading/text-limits.js';
import { callIssue } from './call-issue.js';

/** What breaks a line; files may hold these, the words of a call may not. */
const BREAKS: Readonly<Record<string, string>> = {
  '\t': 'U+0009 (tab)',
  '\n': 'U+000A (line feed)',
  '\r': 'U+000D (carriage return)',
};

/**
 * Hidden and control characters in the words of a call, wherever they stand: names and paths of files, folders, seeds and
 * settings go into files, charts and the terminal, and what reads those refuses such characters.
 */
export function hiddenInCall(words: readonly string[]): InputIssue[] {
  return words.flatMap((word, n) =>
    [...hiddenIn(word)].map((name) =>
      callIssue(optionOf(word, words[n - 1]), `${name} in ${JSON.stringify(word)}`, VISIBLE),
    ),
  );
}

const hiddenIn = (word: string): Set<string> =>
  new Set([
    ...hiddenCharacters(word).map(({ name }) => name),
    ...[...word].flatMap((character) => BREAKS[character] ?? []),
  ]);

/** The option that a word belongs to; empty for a word of its own. */
function optionOf(word: string, before: string | undefined): string {
  if (word.startsWith('--')) return word.split('=')[0];
  return before?.startsWith('--') && !before.includes('=') ? before : '';
}

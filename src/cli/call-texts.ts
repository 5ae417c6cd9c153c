import { type Bilingual, quoted } from '../scenario/reading/bilingual.js';
import { hiddenCharacters } from '../scenario/reading/hidden-characters.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { VISIBLE } from '../scenario/reading/text-limits.js';

/** What breaks a line; files may hold these, the words of a call may not. */
const BREAKS: Readonly<Record<string, Bilingual>> = {
  '\t': { en: 'U+0009 (tab)', zh: 'U+0009（制表符）' },
  '\n': { en: 'U+000A (line feed)', zh: 'U+000A（换行符）' },
  '\r': { en: 'U+000D (carriage return)', zh: 'U+000D（回车符）' },
};

/**
 * Hidden and control characters in the words of a call, wherever they stand: names and paths of files, folders, seeds and
 * settings go into files, charts and the terminal, and what reads those refuses such characters.
 */
export function hiddenInCall(words: readonly string[]): InputIssue[] {
  return words.flatMap((word, n) =>
    hiddenIn(word).map((name) => callIssue(optionOf(word, words[n - 1]), foundIn(word, name), VISIBLE)),
  );
}

function foundIn(word: string, name: Bilingual): Bilingual {
  const { en, zh } = quoted(word);
  return { en: `${name.en} in ${en}`, zh: `${zh}中的 ${name.zh}` };
}

/** Each kind of character once. */
function hiddenIn(word: string): readonly Bilingual[] {
  const names = [
    ...hiddenCharacters(word).map(({ name }) => name),
    ...[...word].flatMap((character) => BREAKS[character] ?? []),
  ];
  return [...new Map(names.map((name) => [name.en, name])).values()];
}

/** The option that a word belongs to; empty for a word without one. */
function optionOf(word: string, before: string | undefined): string {
  if (word.startsWith('--')) return word.split('=')[0];
  return before?.startsWith('--') && !before.includes('=') ? before : '';
}

/** A call as a shell takes it: each word quoted where a shell would not take it as it is. */
export const shellLine = (words: readonly string[]): string => words.map(shellWord).join(' ');

/** An option as it is typed, once for each of its values; no words where it is left to its default. */
export function optionWords(name: string, value: unknown): string[] {
  if (value === undefined || value === false) return [];
  if (value === true) return [`--${name}`];
  // A value that begins like an option has to be joined to it.
  return [value]
    .flat()
    .flatMap((one) => (String(one).startsWith('-') ? [`--${name}=${one}`] : [`--${name}`, String(one)]));
}

const shellWord = (word: string): string =>
  /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

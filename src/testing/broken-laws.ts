/** Thrown where an entry breaks laws that every entry of its kind keeps; its message lists all of them. */
export class BrokenLawsError extends Error {
  override readonly name = 'BrokenLawsError';

  constructor(
    /** The entry, as in `lever platforms`. */
    readonly entry: string,
    readonly laws: readonly string[],
  ) {
    super(`${entry}:\n${laws.map((law) => `- ${law}`).join('\n')}`);
  }
}

/** Throws what is broken, all at once; nothing where nothing is. */
export function requireLaws(entry: string, broken: readonly string[]): void {
  if (broken.length > 0) throw new BrokenLawsError(entry, broken);
}

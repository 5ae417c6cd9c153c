import type { Bilingual } from './bilingual.js';

/** What went wrong, in both languages; the message is the English text. */
export class BilingualError extends Error {
  constructor(
    readonly text: Bilingual,
    options?: ErrorOptions,
  ) {
    super(text.en, options);
  }
}

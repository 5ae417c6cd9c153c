import { SvelteMap } from 'svelte/reactivity';
import type { Language } from '../../language/languages.js';
import { keyOf, type Look, type Looked, type Wish } from '../engine/looks.js';
import type { DeskRequest } from '../engine/messages.js';

/** Pixels from which on the wide form of a chart is read. */
const WIDE = 640;

/** What of the pictures a planner looks at more closely, and what the engine said of it last. */
export class Looking {
  readonly #ask: (request: DeskRequest) => void;
  readonly #answers = new SvelteMap<string, Looked>();
  readonly #wishes = new Map<string, { readonly wish: Wish; readonly times: number }>();

  constructor(ask: (request: DeskRequest) => void) {
    this.#ask = ask;
  }

  /** Looks at something until the function that is returned is called. */
  begin(wish: Wish): () => void {
    const key = keyOf(wish);
    const times = this.#wishes.get(key)?.times ?? 0;
    this.#wishes.set(key, { wish, times: times + 1 });
    if (times === 0) this.#send();
    return () => this.#end(key);
  }

  #end(key: string): void {
    const one = this.#wishes.get(key);
    if (one === undefined) return;
    if (one.times > 1) {
      this.#wishes.set(key, { ...one, times: one.times - 1 });
      return;
    }
    this.#wishes.delete(key);
    this.#answers.delete(key);
    this.#send();
  }

  #send(): void {
    this.#ask({ kind: 'look', wishes: [...this.#wishes.values()].map(({ wish }) => wish) });
  }

  /** What was said last of a wish; null before. */
  answerTo(wish: Wish): Looked | null {
    return this.#answers.get(keyOf(wish)) ?? null;
  }

  take(looked: Looked): void {
    if (this.#wishes.has(looked.key)) this.#answers.set(looked.key, looked);
  }
}

/** A look in the words of a language, drawn for the width that it has. */
export const wishFor = (look: Look, language: Language, width: number): Wish => ({
  look,
  language,
  form: width >= WIDE ? 'wide' : 'narrow',
});

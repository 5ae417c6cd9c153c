import type { DeskRequest } from '../engine/messages.js';
import type { Made, Takeaway, TakeawayRequest } from '../engine/takeaway.js';
import { saveFile } from './save-file.js';

/** What becomes of files that a planner asked for. */
type Said =
  | { readonly kind: 'making'; readonly takeaway: Takeaway }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'not made'; readonly takeaway: Takeaway; readonly reason: string };

/** Files that are made by the engine and saved by the browser, one kind after another. */
export class Takeaways {
  said: Said | null = $state.raw(null);

  #ask: (request: DeskRequest) => void;
  #isForgotten = false;

  constructor(ask: (request: DeskRequest) => void) {
    this.#ask = ask;
  }

  /** What is said of files of another strategy is over; those that are being made are saved without a word. */
  forget(): void {
    this.#isForgotten = true;
    if (this.said?.kind !== 'making') this.said = null;
  }

  make(request: Omit<TakeawayRequest, 'kind'>): void {
    this.said = { kind: 'making', takeaway: request.takeaway };
    this.#isForgotten = false;
    this.#ask({ kind: 'make', ...request });
  }

  async take(made: Made): Promise<void> {
    const { takeaway } = made;
    if (made.kind === 'not made') {
      this.said = made;
      return;
    }
    try {
      const [first] = made.files;
      const isOne = made.files.length === 1;
      const file = isOne ? first.name : `medinno-${takeaway}.zip`;
      const content = isOne
        ? new Blob([first.content], { type: first.type })
        : await (await import('./packed-files.js')).packedFiles(made.files);
      saveFile(file, content);
      this.said = this.#isForgotten ? null : { kind: 'saved', file };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.said = { kind: 'not made', takeaway, reason };
    }
  }
}

import type { BroughtFile } from '../engine/brought-file.js';
import type { DeskRequest } from '../engine/messages.js';
import type { Place } from '../engine/place.js';
import { dropPlace, keepPlace, keptPlaces } from './kept-places.js';

/** Bytes of a file that are read; the engine refuses one with so many. */
const MOST_BYTES = 6_000_000;

/** Milliseconds after which a storage that does not answer is waited for no longer: it may still answer later. */
const PATIENCE = 3000;

/** Places that a planner brings: files that were chosen or dropped, and what the browser keeps of them. */
export class OwnPlaces {
  /** Whether the browser keeps the place that is open; null while that is not known, or where it comes with the page. */
  isKept: boolean | null = $state(null);

  /** The place that is open. */
  #open: string | null = null;
  /** Names of files that were read in this visit, and places that were forgotten in it. */
  #read = new Set<string>();
  #forgotten = new Set<string>();
  #ask: (request: DeskRequest) => void;

  constructor(ask: (request: DeskRequest) => void) {
    this.#ask = ask;
  }

  /** Lists the places that were kept at an earlier visit, however late the storage answers: what this visit made of them stands. */
  async restore(): Promise<void> {
    for (const { reference, files } of await keptPlaces()) {
      if (this.#forgotten.has(reference) || files.some(({ name }) => this.#read.has(name))) continue;
      this.#ask({ kind: 'read', files, isListed: true });
    }
  }

  /** Lists them for a link that may be of one of them; a storage that does not answer soon does not keep it from being read. */
  restoreSoon(): Promise<void> {
    return Promise.race([this.restore(), patience(undefined)]);
  }

  /** Has files read together. */
  async read(chosen: Iterable<File>): Promise<void> {
    const files = await Promise.all(
      [...chosen].map(async (file): Promise<BroughtFile> => {
        const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
        return { name: withEnding(file.name), bytes };
      }),
    );
    if (files.length === 0) return;
    for (const { name } of files) this.#read.add(name);
    this.#ask({ kind: 'read', files });
  }

  /** Keeps the files of a place that was opened; that it is not kept is said until the storage says otherwise. */
  async opened({ id, own }: Place, files: readonly BroughtFile[]): Promise<void> {
    this.#open = id;
    this.isKept = null;
    if (own === null) return;
    const kept = keepPlace({ reference: id, files });
    this.#say(id, await Promise.race([kept, patience(false)]));
    this.#say(id, await kept);
  }

  forget(reference: string): void {
    this.#forgotten.add(reference);
    this.#ask({ kind: 'forget', region: reference });
    void dropPlace(reference);
  }

  /** Of a place that was left meanwhile nothing is said. */
  #say(id: string, isKept: boolean): void {
    if (this.#open === id) this.isKept = isKept;
  }
}

/** Comes to a value once a storage was waited for long enough. */
const patience = <T>(then: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(then), PATIENCE);
  });

/** A file without an ending is read as YAML, which says what is wrong with it. */
const withEnding = (name: string): string => (/\.[a-z0-9]+$/i.test(name) ? name : `${name}.yaml`);

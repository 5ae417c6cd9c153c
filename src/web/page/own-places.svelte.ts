import type { BroughtFile } from '../engine/brought-file.js';
import type { DeskRequest } from '../engine/messages.js';
import type { Place } from '../engine/place.js';
import { dropPlace, keepPlace, keptPlaces } from './kept-places.js';

/** Bytes of a file that are read; the engine refuses one with so many. */
const MOST_BYTES = 6_000_000;

/** Milliseconds that a link waits for a storage that does not answer. */
const PATIENCE = 3000;

/** Places that a planner brings: files that were chosen or dropped, and what the browser keeps of them. */
export class OwnPlaces {
  /** Whether the browser keeps the place that is open; null while that is not known, or where it comes with the page. */
  isKept: boolean | null = $state(null);

  /** Files of places as the engine has taken them, and those that it reads. */
  /** Files that the engine has taken, and those that it was given since. */
  #bytes = new Map<string, Uint8Array>();
  #given = new Map<string, Uint8Array>();
  #ask: (request: DeskRequest) => void;

  constructor(ask: (request: DeskRequest) => void) {
    this.#ask = ask;
  }

  /** Lists the places that were kept at an earlier visit, however late the storage answers. */
  async restore(): Promise<void> {
    for (const { files } of await keptPlaces()) this.#send(files, true);
  }

  /** Lists them for a link that may be of one of them; a storage that does not answer soon does not keep it from being read. */
  restoreSoon(): Promise<void> {
    const waited = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
    return Promise.race([this.restore(), waited]);
  }

  /** Has files read together. */
  async read(chosen: Iterable<File>): Promise<void> {
    const files = await Promise.all(
      [...chosen].map(async (file): Promise<BroughtFile> => {
        const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
        return { name: withEnding(file.name), bytes };
      }),
    );
    if (files.length > 0) this.#send(files, false);
  }

  /** Keeps the files of a place that was opened. */
  async opened({ id, own }: Place): Promise<void> {
    this.isKept = null;
    if (own === null) return;
    const files = own.files.flatMap((name) => {
      const bytes = this.#bytes.get(name);
      return bytes === undefined ? [] : [{ name, bytes }];
    });
    this.isKept = await keepPlace({ reference: id, files });
  }

  forget(reference: string): void {
    this.#ask({ kind: 'forget', region: reference });
    void dropPlace(reference);
  }

  /** What was given was read; files with mistakes take the place of none that is kept. */
  wereRead(areTaken: boolean): void {
    if (areTaken) for (const [name, bytes] of this.#given) this.#bytes.set(name, bytes);
    this.#given.clear();
  }

  #send(files: readonly BroughtFile[], isListed: boolean): void {
    for (const { name, bytes } of files) this.#given.set(name, bytes);
    this.#ask({ kind: 'read', files, isListed });
  }
}

/** A file without an ending is read as YAML, which says what is wrong with it. */
const withEnding = (name: string): string => (/\.[a-z0-9]+$/i.test(name) ? name : `${name}.yaml`);

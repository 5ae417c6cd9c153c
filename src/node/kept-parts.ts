import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { KeptParts } from '../studies/simulate-parts.js';
import { writeToDisk } from './store/disk.js';
import { type Journal, openJournal } from './store/journal.js';
import { KIND } from './store/record.js';

/** Results of parts, until the tables that are made of them are complete. */
export const PARTS = 'parts.bin';

export interface PartsKept {
  readonly kept: KeptParts;
  readonly count: () => number;
  /** True where there are none, not even of other inputs or code. */
  readonly isEmpty: () => boolean;
  readonly close: () => void;
  /** Close it and remove the file. */
  readonly remove: () => void;
}

/**
 * The results of parts in a folder: those that an interrupted call left under the same inputs and code,
 * and those that are added. Throws what the file system has against it.
 */
export function openKeptParts(place: string, given: unknown, version: string): PartsKept {
  const path = join(place, PARTS);
  const inputs = { version, scenarios: sha256(given) };
  const keyOf = (part: number) => sha256([inputs, part]);
  const journal = openJournal(path, inputs, writeToDisk);
  const held = heldIn(journal, keyOf);
  let there = journal.found.entries.length;
  let count = held.size;
  let open = true;
  const close = () => {
    if (open) journal.close();
    open = false;
  };
  return {
    kept: {
      held,
      keep: (part, result) => {
        journal.result(keyOf(part), { draw: part, replicate: 0 }, [serialize(result)]);
        count++;
        there++;
      },
    },
    count: () => count,
    isEmpty: () => there === 0,
    close,
    remove: () => {
      close();
      rmSync(path, { force: true });
      [there, count] = [0, 0];
    },
  };
}

function heldIn(journal: Journal, keyOf: (part: number) => string): Map<number, unknown> {
  const held = new Map<number, unknown>();
  for (const entry of journal.found.entries) {
    if (entry.kind !== KIND.result || entry.key !== keyOf(entry.draw)) continue;
    const payload = new Uint8Array(entry.length);
    journal.read(entry, payload);
    held.set(entry.draw, deserialize(payload));
  }
  return held;
}

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

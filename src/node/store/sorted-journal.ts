import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../ensemble/block.js';
import { openJournal } from './journal.js';
import { JOURNAL } from './place.js';
import { NO_KEY } from './record.js';
import type { Store } from './store.js';

const byReplicate = (a: Block, b: Block): number => a.replicate - b.replicate || a.draw - b.draw;

/**
 * Bring the journal into the order in which one thread would have written it, without what no longer holds, so that its
 * bytes do not depend on who computed what when. The journal as it came is replaced once the sorted one is complete.
 */
export function sortJournal({ place, inputs, journal, write, all }: Store): void {
  const { records, failures } = all();
  const path = join(place, `${JOURNAL}.sorted`);
  rmSync(path, { force: true });
  const sorted = openJournal(path, inputs, write);
  try {
    let memory = new Float64Array(0);
    for (const entry of records.sort(byReplicate)) {
      if (8 * memory.length !== entry.length) memory = new Float64Array(entry.length / 8);
      journal.read(entry, new Uint8Array(memory.buffer));
      sorted.result(entry.key, entry, [memory]);
    }
    for (const failure of failures.sort(byReplicate)) sorted.failure(NO_KEY, failure);
  } finally {
    sorted.close();
  }
  renameSync(path, join(place, JOURNAL));
}

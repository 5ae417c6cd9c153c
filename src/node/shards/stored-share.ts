import { closeSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { blockName } from '../../ensemble/block.js';
import { PARTS } from '../kept-parts.js';
import { openOwn } from '../store/own-file.js';
import { JOURNAL } from '../store/place.js';
import { KIND } from '../store/record.js';
import { type Entry, type Inputs, scan } from '../store/scan.js';

/** Results that a folder holds of one set of inputs: those of the last call that wrote into it. */
export interface StoredShare {
  /** Name of the file that they stand in. */
  readonly file: string;
  readonly inputs: Inputs | null;
  /** Each whole result once. */
  readonly results: readonly Entry[];
}

/** The results that a folder holds; null where there is no file of them. */
export function storedShare(place: string): StoredShare | null {
  const file = [JOURNAL, PARTS].find((name) => existsSync(join(place, name)));
  if (file === undefined) return null;
  const open = openOwn(join(place, file), 'read');
  try {
    const { entries, inputs } = scan(open);
    const of = JSON.stringify(inputs);
    const own = entries.filter((entry) => entry.kind === KIND.result && JSON.stringify(entry.inputs) === of);
    return { file, inputs, results: [...new Map(own.map((entry) => [blockName(entry), entry])).values()] };
  } finally {
    closeSync(open);
  }
}

import { fstatSync, readSync } from 'node:fs';
import {
  HEADER_BYTES,
  type Header,
  headerOf,
  isWhole,
  KIND,
  MAGIC,
  type Remains,
  remainsOf,
} from './record.js';

/** What the records behind it follow from; says why a record no longer serves. */
export interface Inputs {
  readonly version: string;
  /** SHA-256 of the resolved scenarios. */
  readonly scenarios: string;
}

/** A whole record: its header, the inputs it was made from, and where its payload stands. */
export interface Entry extends Header {
  readonly inputs: Inputs | null;
  /** Position of the payload in the file, bytes. */
  readonly at: number;
}

export interface Scan {
  /** Whole records of blocks, in the order they were written. */
  readonly entries: readonly Entry[];
  readonly inputs: Inputs | null;
  /** End of the last whole record: from here on the journal is written further. */
  readonly end: number;
  /** Bytes that belong to no whole record, and what can still be read of whose they were. */
  readonly lost: number;
  readonly damaged: readonly Remains[];
}

/** Bytes read at once in search of the next record. */
const SEARCH_BYTES = 1 << 20;

/** Read a journal through: all whole records, and what is damaged between and behind them. */
export function scan(file: number): Scan {
  const size = fstatSync(file).size;
  const entries: Entry[] = [];
  const damaged: Remains[] = [];
  const read = recordReader(file, size);
  let inputs: Inputs | null = null;
  let end = 0;
  let whole = 0;
  for (let at = 0; at < size; ) {
    const { header, payload, remains } = read(at);
    if (header === null) {
      if (remains !== null) damaged.push(remains);
      at = nextMagic(file, at + 1, size);
      continue;
    }
    if (header.kind === KIND.inputs) inputs = JSON.parse(payload.toString()) as Inputs;
    else entries.push({ ...header, inputs, at: at + HEADER_BYTES });
    whole += HEADER_BYTES + header.length;
    at += HEADER_BYTES + header.length;
    end = at;
  }
  return { entries, inputs, end, lost: size - whole, damaged };
}

/** A whole record, or what is left of a damaged one. */
type Read =
  | { readonly header: Header; readonly payload: Buffer; readonly remains: null }
  | { readonly header: null; readonly payload: null; readonly remains: Remains | null };

/** Reads the record at a position; one piece of memory serves all records. */
function recordReader(file: number, size: number): (at: number) => Read {
  let memory = Buffer.alloc(HEADER_BYTES);
  return (at) => {
    const front = memory.subarray(0, readSync(file, memory, 0, HEADER_BYTES, at));
    const header = headerOf(front);
    const damaged = { header: null, payload: null, remains: remainsOf(front) };
    if (header === null || at + HEADER_BYTES + header.length > size) return damaged;
    const bytes = HEADER_BYTES + header.length;
    if (memory.length < bytes) memory = Buffer.alloc(bytes);
    readSync(file, memory, 0, bytes, at);
    if (!isWhole(memory, header)) return damaged;
    return { header, payload: memory.subarray(HEADER_BYTES, bytes), remains: null };
  };
}

/** Where the next record may begin, or the end of the file. */
function nextMagic(file: number, from: number, size: number): number {
  const piece = Buffer.alloc(SEARCH_BYTES);
  for (let at = from; at < size; at += SEARCH_BYTES - MAGIC.length + 1) {
    const found = piece.subarray(0, readSync(file, piece, 0, SEARCH_BYTES, at)).indexOf(MAGIC);
    if (found >= 0) return at + found;
  }
  return size;
}

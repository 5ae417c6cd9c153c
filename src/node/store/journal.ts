import { closeSync, fdatasyncSync, ftruncateSync, readSync } from 'node:fs';
import type { Block, Failure } from '../../ensemble/block.js';
import { BilingualError } from '../../scenario/reading/bilingual-error.js';
import { type Write, writeAll } from './disk.js';
import { openOwn } from './own-file.js';
import { HEADER_BYTES, type Header, KIND, NO_KEY, seal } from './record.js';
import { type Entry, type Inputs, type Scan, scan } from './scan.js';

/** Milliseconds between two orders to the disk to keep what was written; a power cut loses no more than that. */
const SYNC_EVERY = 1000;

/** An open journal: results in the order they came, appended one by one. */
export interface Journal {
  readonly found: Scan;
  /** Append a result; throws, with the file as it was before, where it cannot be written. */
  readonly result: (key: string, block: Block, payload: readonly ArrayBufferView[]) => Entry;
  readonly failure: (key: string, failure: Failure) => Entry;
  /** The payload of a record, into memory of its length. */
  readonly read: (entry: Entry, into: Uint8Array, from?: number) => void;
  readonly close: () => void;
}

/** Open a journal, drop what is damaged at its end, and go on behind its last whole record under these inputs. */
export function openJournal(path: string, inputs: Inputs, write: Write): Journal {
  const open = openOwn(path, 'continue');
  try {
    return journalOn(open, inputs, write);
  } catch (error) {
    closeSync(open);
    throw error;
  }
}

function journalOn(file: number, inputs: Inputs, write: Write): Journal {
  const found = scan(file);
  ftruncateSync(file, found.end);
  const append = appender(file, found.end, write);
  if (JSON.stringify(found.inputs) !== JSON.stringify(inputs)) {
    append({ kind: KIND.inputs, draw: 0, replicate: 0, key: NO_KEY }, [Buffer.from(JSON.stringify(inputs))]);
  }
  return {
    found,
    result: (key, { draw, replicate }, payload) => ({
      ...append({ kind: KIND.result, draw, replicate, key }, payload.map(bytesOf)),
      inputs,
    }),
    failure: (key, failure) => {
      const { draw, replicate } = failure;
      const text = Buffer.from(JSON.stringify(failure));
      return { ...append({ kind: KIND.failure, draw, replicate, key }, [text]), inputs };
    },
    read: ({ at }, into, from = 0) => readWhole(file, into, at + from),
    close: () => {
      fdatasyncSync(file);
      closeSync(file);
    },
  };
}

/** Reads all that is asked for of a journal, which another program may have cut short. */
export function readWhole(file: number, into: Uint8Array, at: number): void {
  const end = at + readSync(file, into, 0, into.length, at);
  if (end === at + into.length) return;
  throw new BilingualError({
    en: `the journal of results ends at byte ${end}`,
    zh: `结果日志文件在第 ${end} 字节处中断`,
  });
}

/** Appends records; one piece of memory serves all of them. */
function appender(file: number, start: number, write: Write) {
  let end = start;
  let memory = Buffer.alloc(0);
  let synced = performance.now();
  return (front: Omit<Header, 'length'>, parts: readonly Buffer[]): Omit<Entry, 'inputs'> => {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const bytes = HEADER_BYTES + length;
    if (memory.length < bytes) memory = Buffer.alloc(bytes);
    let at = HEADER_BYTES;
    for (const part of parts) at += part.copy(memory, at);
    const header = { ...front, length };
    seal(memory, header);
    appendOrUndo(file, end, memory.subarray(0, bytes), write);
    end += bytes;
    if (performance.now() - synced > SYNC_EVERY) {
      fdatasyncSync(file);
      synced = performance.now();
    }
    return { ...header, at: end - length };
  };
}

function appendOrUndo(file: number, end: number, record: Buffer, write: Write): void {
  try {
    writeAll(write, file, record, end);
  } catch (error) {
    ftruncateSync(file, end);
    throw error;
  }
}

/** Little-endian as on every machine that Node runs on but IBM's mainframes. */
const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

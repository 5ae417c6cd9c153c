import { createHash } from 'node:crypto';
import type { Block } from '../../ensemble/block.js';

/** What a record of the journal holds: which inputs the records after it follow from, a simulated block, or one that failed. */
export const KIND = { inputs: 1, result: 2, failure: 3 } as const;
type Kind = (typeof KIND)[keyof typeof KIND];

/** The front of a record: what it holds, of which block, under which key, how many bytes follow. */
export interface Header extends Block {
  readonly kind: Kind;
  /** 32 bytes in hexadecimal digits. */
  readonly key: string;
  readonly length: number;
}

/** Every record begins with these bytes, so that the next whole one is found behind a damaged one. */
export const MAGIC = Buffer.from('medinno\n', 'latin1');
const KEY_AT = 24;
const CHECKSUM_AT = 56;
const CHECKSUM_BYTES = 16;
export const HEADER_BYTES = CHECKSUM_AT + CHECKSUM_BYTES;

/** Key of records that have none. */
export const NO_KEY = '0'.repeat(64);

/** Write header and checksum before a payload that stands in `record` behind them. */
export function seal(record: Buffer, { kind, draw, replicate, key, length }: Header): void {
  MAGIC.copy(record);
  for (const [n, word] of [kind, draw, replicate, length].entries()) record.writeUInt32LE(word, 8 + 4 * n);
  record.write(key, KEY_AT, 'hex');
  checksum(record, length).copy(record, CHECKSUM_AT);
}

/** The header that stands at the start of these bytes, or null when there is none. */
export function headerOf(bytes: Buffer): Header | null {
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const [kind, draw, replicate, length] = [0, 1, 2, 3].map((n) => bytes.readUInt32LE(8 + 4 * n));
  if (!Object.values<number>(KIND).includes(kind)) return null;
  return { kind: kind as Kind, draw, replicate, length, key: bytes.toString('hex', KEY_AT, CHECKSUM_AT) };
}

/** What is left of the header of a damaged record: which block it may have been of, under which key. */
export type Remains = Block & Pick<Header, 'key'>;

/** The fields of a header as they stand there, whatever the others hold; null where the bytes end before them. */
export function remainsOf(bytes: Buffer): Remains | null {
  if (bytes.length < CHECKSUM_AT) return null;
  const [draw, replicate] = [1, 2].map((n) => bytes.readUInt32LE(8 + 4 * n));
  return { draw, replicate, key: bytes.toString('hex', KEY_AT, CHECKSUM_AT) };
}

/** True if header and payload are what was written. */
export const isWhole = (record: Buffer, { length }: Header): boolean =>
  checksum(record, length).equals(record.subarray(CHECKSUM_AT, HEADER_BYTES));

/** The first 16 bytes of the SHA-256 of header and payload. */
function checksum(record: Buffer, length: number): Buffer {
  return createHash('sha256')
    .update(record.subarray(0, CHECKSUM_AT))
    .update(record.subarray(HEADER_BYTES, HEADER_BYTES + length))
    .digest()
    .subarray(0, CHECKSUM_BYTES);
}

import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** Plain data and typed arrays as bytes; the same bits come back. */
export const encoded = (value: unknown): Buffer => serialize(value);

/**
 * What was encoded: data alone, as there is no code in it.
 * @throws Error where these are no such bytes, or those of a much later Node
 */
export function decoded(bytes: Uint8Array): unknown {
  try {
    return deserialize(bytes);
  } catch (error) {
    throw new Error(`bytes that this Node ${process.version} cannot read: ${(error as Error).message}`);
  }
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** Plain data and typed arrays as bytes; the same bits come back. */
export const encoded = (value: unknown): Buffer => serialize(value);

/**
 * What was encoded: data alone, as there is no code in it.
 * @throws Error where these are no such bytes, those of a much later Node, or made to be endless
 */
export function decoded(bytes: Uint8Array): unknown {
  try {
    const value = deserialize(bytes);
    if (!isWithin(value, bytes.length, new Set())) throw new Error('an array longer than they are');
    return value;
  } catch (error) {
    throw new Error(`bytes that this Node ${process.version} cannot read: ${(error as Error).message}`);
  }
}

/**
 * Whether no array is longer than the bytes that it came from: one with gaps says in a few of them that it has billions of elements,
 * and to go through these takes hours.
 */
function isWithin(value: unknown, most: number, seen: Set<unknown>): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value))
    return true;
  seen.add(value);
  if (Array.isArray(value) && value.length > most) return false;
  return Object.values(value).every((part) => isWithin(part, most, seen));
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

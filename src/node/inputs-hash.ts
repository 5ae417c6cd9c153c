import { createHash } from 'node:crypto';

/**
 * First eight hexadecimal digits of the hash of the inputs, to name what they lead to.
 * @example
 * inputsHash({ a: 1 }) === inputsHash({ a: 2 }); // => false
 */
export function inputsHash(inputs: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 8);
}

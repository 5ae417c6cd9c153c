/** @throws RangeError that names the value which is no finite number */
export function requireNumbers(values: ArrayLike<number>, what: string): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i]))
      throw new RangeError(`value ${i + 1} of ${what} is ${values[i]}, no number`);
  }
}

/** @throws RangeError where the value is no finite number */
export function requireNumber(value: number, what: string): void {
  if (!Number.isFinite(value)) throw new RangeError(`${what} is ${value}, no number`);
}

/** @throws RangeError where the lists differ in length, or a value is no finite number */
export function requirePairs(
  [first, a]: readonly [what: string, values: ArrayLike<number>],
  [second, b]: readonly [what: string, values: ArrayLike<number>],
): void {
  if (a.length !== b.length)
    throw new RangeError(`${first} has ${a.length} values, ${second} ${b.length}: they go in pairs`);
  requireNumbers(a, first);
  requireNumbers(b, second);
}

/** @throws RangeError unless the value is a whole number from 1 on */
export function requireCount(value: number, what: string): void {
  if (!(Number.isInteger(value) && value >= 1))
    throw new RangeError(`${what} is ${value}, not a whole number from 1 on`);
}

/** @throws RangeError unless the value lies strictly between 0 and 1 */
export function requireShare(value: number, what: string): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${what} is ${value}, not between 0 and 1`);
}

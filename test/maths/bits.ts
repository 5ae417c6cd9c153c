/** Test-side views of a double's bits. */
const VALUE = new Float64Array(1);
const BITS = new BigInt64Array(VALUE.buffer);

/** The 64 bits of a double, in hexadecimal. */
export function bitsOf(x: number): string {
  VALUE[0] = x;
  return BigInt.asUintN(64, BITS[0]).toString(16);
}

/** How many doubles lie between two numbers of the same sign. */
export function ulpsBetween(a: number, b: number): number {
  VALUE[0] = a;
  const first = BITS[0];
  VALUE[0] = b;
  return Math.abs(Number(first - BITS[0]));
}

import { type FixedPoint, ONE } from './fixed-point.js';

/** 2^(j/size) for j = 0 to size - 1, where `size` is a power of two. */
export function rootsOfTwo(size: number): FixedPoint[] {
  let step = 2n * ONE;
  for (let roots = size; roots > 1; roots /= 2) step = integerSquareRoot(step * ONE);
  const roots = [ONE];
  for (let j = 1; j < size; j++) roots.push((roots[j - 1] * step) / ONE);
  return roots;
}

function integerSquareRoot(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

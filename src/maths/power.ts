import { exp } from './exp.js';
import { log } from './log.js';

/**
 * base^exponent with the same bits in every JavaScript engine: exp(exponent·ln base).
 * The relative error grows with the size of the result's logarithm: below 2^-51·(1 + |exponent·ln base|).
 * A negative base has a power only for a whole exponent, else NaN; any base to the power 0 is 1.
 */
export function power(base: number, exponent: number): number {
  if (base > 0) return exponent === 0 ? 1 : exp(exponent * log(base));
  if (exponent === 0) return 1;
  if (base === 0) return powerOfZero(exponent);
  if (base < 0 && Math.floor(exponent) === exponent) {
    const size = exp(exponent * log(-base));
    return exponent % 2 === 0 ? size : -size;
  }
  return Number.NaN;
}

function powerOfZero(exponent: number): number {
  if (exponent > 0) return 0;
  return exponent < 0 ? Number.POSITIVE_INFINITY : Number.NaN;
}

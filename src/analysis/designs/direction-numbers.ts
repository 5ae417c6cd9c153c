import { JOE_KUO } from './joe-kuo.js';

/** What the direction numbers of a dimension follow from. */
interface Seeds {
  /** Degree of its primitive polynomial over two elements. */
  readonly degree: number;
  /** Coefficients of that polynomial without the first and the last, which are 1: the highest power in the highest bit. */
  readonly coefficients: number;
  /** The first direction numbers as odd whole numbers, the k-th below 2^k: as many as the degree. */
  readonly first: readonly number[];
}

/** Bits of a point, and with it of a direction number. */
export const BITS = 32;

/** Six bits each. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const BITS_OF_DIGIT = 6;

/**
 * Digits of a dimension: degree - 1 coefficients of one bit each, then the k-th first number without its last bit, which is always 1:
 * k - 1 bits. What is left of the last digit is empty.
 */
const digitsOf = (degree: number): number =>
  Math.ceil((degree - 1 + (degree * (degree - 1)) / 2) / BITS_OF_DIGIT);

/** How many dimensions there are direction numbers for. */
export const DIMENSIONS = JOE_KUO.reduce((sum, packed, n) => sum + packed.length / digitsOf(n + 2), 2);

/**
 * Polynomial and first direction numbers of a dimension as they were published.
 * @param dimension from 1 on, as in the paper: the first has no polynomial
 */
export function seedsOf(dimension: number): Seeds {
  if (dimension <= 2) return { degree: dimension - 1, coefficients: 0, first: dimension === 2 ? [1] : [] };
  let place = dimension - 3;
  let degree = 2;
  while (place >= JOE_KUO[degree - 2].length / digitsOf(degree)) {
    place -= JOE_KUO[degree - 2].length / digitsOf(degree);
    degree++;
  }
  const digits = digitsOf(degree);
  const read = bitReader(JOE_KUO[degree - 2].slice(place * digits, (place + 1) * digits));
  const coefficients = read(degree - 1);
  return { degree, coefficients, first: Array.from({ length: degree }, (_, k) => 2 * read(k) + 1) };
}

function bitReader(packed: string): (count: number) => number {
  let at = 0;
  return (count) => {
    let bits = 0;
    for (const end = at + count; at < end; at++) {
      const digit = DIGITS.indexOf(packed[Math.floor(at / BITS_OF_DIGIT)]);
      bits = 2 * bits + ((digit >> (BITS_OF_DIGIT - 1 - (at % BITS_OF_DIGIT))) & 1);
    }
    return bits;
  };
}

/**
 * The 32 direction numbers of a dimension as binary fractions of 32 bits, the first bit the half.
 *
 * Source: Joe and Kuo 2008, DOI 10.1137/070709359, equation 3 (recurrence of Sobol 1967, DOI 10.1016/0041-5553(67)90144-9).
 * @param dimension from 1 on
 */
export function directionNumbers(dimension: number): Int32Array {
  const { degree, coefficients, first } = seedsOf(dimension);
  const numbers = new Int32Array(BITS);
  if (degree === 0) return numbers.map((_, k) => 1 << (BITS - 1 - k));
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      numbers[k] = first[k] << (BITS - 1 - k);
      continue;
    }
    let number = numbers[k - degree] ^ (numbers[k - degree] >>> degree);
    for (let j = 1; j < degree; j++) if ((coefficients >> (degree - 1 - j)) & 1) number ^= numbers[k - j];
    numbers[k] = number;
  }
  return numbers;
}

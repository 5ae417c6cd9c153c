import { randomOrder } from '../../random/random-order.js';
import { stream } from '../../random/streams.js';
import { requireCount } from '../../statistics/checked-numbers.js';
import type { Rows } from '../designs/rows.js';
import { sobolSequence } from '../designs/sobol-sequence.js';
import { type Inputs, inputNames } from './input-names.js';

/** Points at which a model is run to divide the variance of its outcome among its inputs. */
export interface SaltelliSample {
  readonly inputs: readonly string[];
  /** Number of base points. */
  readonly base: number;
  /**
   * Base point after base point, each with as many rows as there are inputs and two more: A, B, and for every input in turn A with the
   * value of this input taken from B.
   */
  readonly points: Rows;
}

interface SaltelliOptions {
  /** Ids, or how many: at most 555. */
  readonly inputs: Inputs;
  /** Number of base points, at best a power of two; the model is run (inputs + 2) times as often. */
  readonly base: number;
  readonly seed: string;
}

/**
 * The sample from which `sobolIndices` estimates: points of a scrambled Sobol sequence in twice as many dimensions as there are inputs, half
 * of them for A and half for B. More base points come after those that there are and move none.
 *
 * Which dimension of the sequence an input has in A and in B is drawn. At some numbers of points a few pairs of dimensions are spread worse
 * than random points (dimensions 3 and 9 at 256), and an input that always had such a pair would have intervals that hold too seldom.
 *
 * Source: Saltelli and others 2010, DOI 10.1016/j.cpc.2009.09.018; Owen's scrambling: see `sobolSequence`.
 * @throws RangeError for fewer than two base points, no inputs or more than 555, or ids that repeat
 * @example
 * const { points } = saltelliSample({ inputs: ['cost', 'price'], base: 8, seed: 'my seed' });
 * points.length; // => 32
 * const [a, b, withCostOfB] = points;
 * withCostOfB; // => [b[0], a[1]]
 */
export function saltelliSample({ inputs, base, seed }: SaltelliOptions): SaltelliSample {
  const names = inputNames(inputs);
  requireCount(base, 'the number of base points');
  if (base < 2) throw new RangeError('one base point shows no variance: at least 2 are needed');
  const dimensions = 2 * names.length;
  const order = randomOrder(stream(seed, 'saltelli dimensions'), dimensions);
  const points = sobolSequence({ dimensions, points: base, scramble: seed }).flatMap((row) => {
    const a = names.map((_, input) => row[order[input]]);
    const b = names.map((_, input) => row[order[names.length + input]]);
    return [a, b, ...names.map((_, input) => a.with(input, b[input]))];
  });
  return { inputs: names, base, points };
}

import { mean, sampleVariance } from '../../statistics/mean.js';
import { naturalBends } from './natural-spline.js';
import { lessThoseBefore, type Scaled, uncorrelated } from './scaled-columns.js';

/** An input in every draw: numbers, or the name of the one of several structures that the draw has. */
export type InputColumn = ArrayLike<number> | readonly string[];

/** Functions of one input from which a regression on it is made: each of mean 0, length 1 and at right angles to the others. */
export interface InputFunctions {
  /** The straight line, or one function less than a choice has levels. */
  readonly plain: readonly Scaled[];
  /** Those that bend, from the smoothest to the roughest. */
  readonly bends: readonly Scaled[];
}

/** Knots of a spline, as many as in the package mgcv, which Strong, Oakley and Brennan use. */
const MOST_KNOTS = 10;
const FEWEST_KNOTS = 3;

/** Standard deviations by which knots are apart at least: the equations of a spline with closer ones are lost to rounding. */
const LEAST_GAP = 1e-5;

/** Draws for each knot: fewer would let a spline follow chance more than the input. */
const DRAWS_A_KNOT = 8;

/**
 * A straight line and natural cubic splines of a number; means by level of a choice. A spline has knots at evenly spaced places of
 * the sorted values that differ. The prior variance of a bend is inverse to its roughness, which makes the regression a smoothing spline.
 * An input that never varies has no function.
 *
 * Source: Wood 2017, Generalized Additive Models, sections 5.3 and 5.8, DOI 10.1201/9781315370279; means by level as a random effect:
 * Searle, Casella and McCulloch 1992, chapter 7, DOI 10.1002/9780470316856.
 * @throws RangeError for a number that is not finite
 */
export function functionsOf(input: InputColumn): InputFunctions {
  return isChoice(input) ? { plain: levelsOf(input), bends: [] } : curvesOf(input);
}

const isChoice = (input: InputColumn): input is readonly string[] => typeof input[0] === 'string';

function levelsOf(input: readonly string[]): Scaled[] {
  const levels = [...new Set(input)];
  const indicators = levels.map((level) => {
    const share = input.reduce((sum, one) => sum + (one === level ? 1 : 0), 0) / input.length;
    const column = Float64Array.from(input, (one) => (one === level ? 1 : 0) - share);
    return { column, variance: 1 };
  });
  return uncorrelated(indicators);
}

function curvesOf(input: ArrayLike<number>): InputFunctions {
  const n = input.length;
  for (let d = 0; d < n; d++)
    if (!Number.isFinite(input[d])) throw new RangeError(`an input is ${input[d]} in draw ${d + 1}`);
  const centre = mean(input);
  const spread = Math.sqrt(sampleVariance(input));
  if (!(spread > 0)) return { plain: [], bends: [] };
  const x = Float64Array.from(input, (value) => (value - centre) / spread);
  const { columns, roughness } = naturalBends(x, knotsOf(x));
  // Right angles that rounding has bent, where values lie close together or far out, are made right again.
  const constant = new Float64Array(n).fill(1 / Math.sqrt(n));
  const plain = lessThoseBefore([{ column: x, variance: 1 }], [constant]);
  const bends = columns.map((column, k) => ({ column, variance: roughness[0] / roughness[k] }));
  return { plain, bends: lessThoseBefore(bends, [constant, ...plain.map(({ column }) => column)]) };
}

function knotsOf(x: Float64Array): Float64Array {
  const sorted = x.slice().sort();
  let last = Number.NEGATIVE_INFINITY;
  const apart = sorted.filter((value) => {
    if (!(value - last > LEAST_GAP)) return false;
    last = value;
    return true;
  });
  const wanted = Math.max(FEWEST_KNOTS, Math.min(MOST_KNOTS, Math.floor(x.length / DRAWS_A_KNOT)));
  const count = Math.min(wanted, apart.length);
  if (count < FEWEST_KNOTS) return new Float64Array(0);
  const knots = Float64Array.from(
    { length: count },
    (_, k) => apart[Math.round((k * (apart.length - 1)) / (count - 1))],
  );
  knots[count - 1] = sorted[sorted.length - 1];
  return knots;
}

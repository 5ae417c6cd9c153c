import { functionsOf, type InputColumn, type InputFunctions } from './input-functions.js';
import { lessThoseBefore, type Scaled, uncorrelated } from './scaled-columns.js';
import { type Smoother, smootherOf } from './smoother.js';

/** Inputs up to which a regression has interactions; more enter one by one. */
export const MOST_INTERACTING = 3;

/** Orders of the functions of an interaction, the straight line being 1, may add up to so much. */
const ORDER_OF_PAIRS = 5;
const ORDER_OF_TRIPLES = 4;

/** A regression has at most so many functions for each draw. */
const FUNCTIONS_A_DRAW = 1 / 2;

/** A regression on many inputs has about so many functions, and of each input at least one. */
const MANY = 150;
const MOST_OF_EACH = 5;

/**
 * The regression on some inputs: of one, a smoothing spline, or means by level of a choice; of two or three, the functions of each and
 * products of them, up to an order (a tensor product without its roughest parts), smoothed apart; of more, the sum of functions of each,
 * smoothed together, so that how inputs act together is not seen.
 *
 * Source: Strong, Oakley and Brennan 2014, DOI 10.1177/0272989X13505910; tensor products: Wood 2017, section 5.6,
 * DOI 10.1201/9781315370279.
 */
export function smootherOn(inputs: readonly InputColumn[], draws: number): Smoother {
  const functions = inputs.map(functionsOf);
  if (functions.length > MOST_INTERACTING) return smootherOf(draws, [together(functions, draws)]);
  if (functions.length === 1) return smootherOf(draws, [functions[0].plain, functions[0].bends]);
  const most = Math.max(functions.length, Math.floor(draws * FUNCTIONS_A_DRAW));
  const terms = [
    functions.flatMap(({ plain }) => plain),
    functions.flatMap(({ bends }) => bends),
    interactions(functions),
  ];
  const kept: Scaled[][] = [];
  for (const term of terms) {
    const before = kept.flat().map(({ column }) => column);
    kept.push(lessThoseBefore(term.slice(0, Math.max(0, most - before.length)), before));
  }
  return smootherOf(draws, kept);
}

/** Sums of functions of each input; the rougher one is, the smaller its variance. */
function together(functions: readonly InputFunctions[], draws: number): Scaled[] {
  const each = Math.max(1, Math.min(MOST_OF_EACH, Math.floor(Math.min(MANY, draws) / functions.length)));
  return uncorrelated(
    functions.flatMap(({ plain, bends }) => [...plain, ...bends.slice(0, Math.max(0, each - 1))]),
  );
}

interface Ordered extends Scaled {
  readonly order: number;
}

/** Products of functions of two and of all three inputs, those of low order first. */
function interactions(functions: readonly InputFunctions[]): Scaled[] {
  const ordered = functions.map(({ plain, bends }): Ordered[] => [
    ...plain.map((one) => ({ ...one, order: 1 })),
    ...bends.map((one, k) => ({ ...one, order: k + 2 })),
  ]);
  const pairs = ordered.flatMap((one, i) =>
    ordered.slice(i + 1).flatMap((other) => products(one, other, ORDER_OF_PAIRS)),
  );
  const triples =
    ordered.length < MOST_INTERACTING
      ? []
      : products(products(ordered[0], ordered[1], ORDER_OF_TRIPLES - 1), ordered[2], ORDER_OF_TRIPLES);
  return [...pairs, ...triples].sort((a, b) => a.order - b.order).map(centred);
}

function products(one: readonly Ordered[], other: readonly Ordered[], most: number): Ordered[] {
  return one.flatMap((left) =>
    other
      .filter((right) => left.order + right.order <= most)
      .map((right) => ({
        // Of length about 1 again where the two are independent.
        column: left.column.map((value, d) => value * right.column[d] * Math.sqrt(left.column.length)),
        variance: left.variance * right.variance,
        order: left.order + right.order,
      })),
  );
}

function centred({ column, variance }: Scaled): Scaled {
  const centre = column.reduce((sum, value) => sum + value, 0) / column.length;
  return { column: column.map((value) => value - centre), variance };
}

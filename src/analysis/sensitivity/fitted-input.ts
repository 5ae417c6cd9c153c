import { type Classes, classesOf, squaresOfClasses } from './classes.js';
import type { Squares } from './explained-squares.js';
import { orderOf, squaresOfWaves, wavesOver } from './waves.js';

/** An input with what is fitted to outcomes by its values. */
export interface FittedInput {
  /** Neighbouring values, or choices. */
  readonly classes: Classes;
  /** Rows by value, where a curve is fitted; null where the means of classes are, as values are choices or few. */
  readonly order: Int32Array | null;
  readonly waves: readonly Float64Array[];
  /** Memory of all inputs for the outcomes of the rows by the value of one: it is overwritten each time outcomes are fitted. */
  readonly sorted: Float64Array;
}

/** Fits to several inputs, of as many terms each. */
export function fittingOf(rows: number, terms: number) {
  const waves = wavesOver(rows, terms);
  const sorted = new Float64Array(rows);
  return (values: ArrayLike<number>, choices: boolean, random: () => number): FittedInput => {
    const classes = classesOf(values, terms, choices);
    const each = choices || new Set(Array.from(values)).size <= terms;
    return { classes, order: each ? null : orderOf(values, random), waves, sorted };
  };
}

/** What the input explains of the outcomes of all rows. */
export function squaresOf(outcomes: Float64Array, { classes, order, waves, sorted }: FittedInput): Squares {
  if (order === null) return squaresOfClasses(outcomes, classes);
  for (let n = 0; n < order.length; n++) sorted[n] = outcomes[order[n]];
  return squaresOfWaves(sorted, waves);
}

/** The same of rows drawn with replacement. */
export function squaresOfDrawn(outcomes: Float64Array, input: FittedInput, drawn: Int32Array): Squares {
  const { classes, order, waves } = input;
  if (order === null) {
    const of = drawn.map((row) => classes.of[row]);
    return squaresOfClasses(
      Float64Array.from(drawn, (row) => outcomes[row]),
      { ...classes, of },
    );
  }
  const times = new Int32Array(order.length);
  for (let n = 0; n < drawn.length; n++) times[drawn[n]]++;
  const sorted = new Float64Array(drawn.length);
  let place = 0;
  for (let n = 0; n < order.length; n++) {
    const row = order[n];
    for (let drawing = 0; drawing < times[row]; drawing++) sorted[place++] = outcomes[row];
  }
  return squaresOfWaves(sorted, waves);
}

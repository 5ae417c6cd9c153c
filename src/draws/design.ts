import { stratified } from '../analysis/designs/stratified.js';
import { exp } from '../maths/exp.js';
import { log } from '../maths/log.js';
import { stream } from '../random/streams.js';

/**
 * Parameter draws come in blocks of this many. Each block is a separate Latin hypercube, so a draw never
 * depends on how many draws are asked for, and any whole number of blocks covers every range evenly. Part of
 * a block is a random sample without repeated strata.
 */
export const DRAWS_PER_BLOCK = 50;

/** Columns are small; this many of them are kept before the memory is cleared. */
const REMEMBERED_COLUMNS = 2048;
const columns = new Map<string, Float64Array>();

/**
 * The uniform, strictly between 0 and 1, of one uncertain parameter in one draw. It depends on the seed, the
 * parameter's own id and the number of the draw alone: neither further draws nor other parameters move it.
 *
 * Source: Latin hypercube sampling, McKay, Beckman and Conover 1979, DOI 10.1080/00401706.1979.10489755.
 * @param draw 1, 2, 3, …; draw 0, the point values, is not sampled
 * @throws RangeError for a draw below 1
 */
export function latinHypercubeColumn(seed: string, parameter: string, draw: number): number {
  if (!Number.isSafeInteger(draw) || draw < 1) throw new RangeError(`draws are numbered from 1, not ${draw}`);
  const block = Math.floor((draw - 1) / DRAWS_PER_BLOCK);
  return column(seed, parameter, block)[(draw - 1) % DRAWS_PER_BLOCK];
}

/** The uniforms of several parameters in one draw, in the order of the parameters. */
export function latinHypercube(seed: string, parameters: readonly string[], draw: number): Float64Array {
  return Float64Array.from(parameters, (parameter) => latinHypercubeColumn(seed, parameter, draw));
}

/** Remembered, not state: a forgotten column comes out the same when it is made again. */
function column(seed: string, parameter: string, block: number): Float64Array {
  const key = JSON.stringify([seed, parameter, block]);
  let made = columns.get(key);
  if (!made) {
    made = makeColumn(stream(seed, JSON.stringify(['latin hypercube', parameter, block])));
    if (columns.size >= REMEMBERED_COLUMNS) columns.clear();
    columns.set(key, made);
  }
  return made;
}

const makeColumn = (random: () => number): Float64Array => stratified(random, DRAWS_PER_BLOCK);

/** What is believed of an uncertain parameter, in its unit: it lies between low and high. */
interface Distribution {
  readonly kind: 'uniform' | 'logUniform' | 'triangular';
  readonly low: number;
  readonly high: number;
  /** Most plausible value; triangular only. */
  readonly mode?: number | undefined;
}

/**
 * The value below which a share u of the distribution lies; always within low and high.
 * @param u from 0 to 1
 * @throws RangeError where the range is upside down or endless, u is outside 0..1, a log-uniform range reaches
 * 0, or a triangular mode is missing or outside the range
 */
export function quantileOf(distribution: Distribution, u: number): number {
  const { kind, low, high } = distribution;
  if (!(u >= 0 && u <= 1)) throw new RangeError(`a share of ${u} is not in 0..1`);
  if (!(low <= high && Number.isFinite(high - low))) {
    throw new RangeError(`a range from ${low} to ${high} is empty or endless`);
  }
  const value = UNBOUNDED[kind](distribution, u);
  return Math.min(high, Math.max(low, value));
}

/** Quantile functions whose last digit may still fall outside the range. */
const UNBOUNDED: Readonly<Record<Distribution['kind'], (distribution: Distribution, u: number) => number>> = {
  uniform: ({ low, high }, u) => low + u * (high - low),
  logUniform: logUniformQuantile,
  triangular: triangularQuantile,
};

function logUniformQuantile({ low, high }: Distribution, u: number): number {
  if (!(low > 0)) throw new RangeError(`a log-uniform range starts above 0, not at ${low}`);
  return low * exp(u * log(high / low));
}

function triangularQuantile({ low, high, mode }: Distribution, u: number): number {
  if (mode === undefined || !(mode >= low && mode <= high)) {
    throw new RangeError(`a triangular mode lies between ${low} and ${high}, not at ${mode}`);
  }
  const width = high - low;
  if (u * width < mode - low) return low + Math.sqrt(u * width * (mode - low));
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

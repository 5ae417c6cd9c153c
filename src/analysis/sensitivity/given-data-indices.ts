import { power } from '../../maths/power.js';
import { stream } from '../../random/streams.js';
import { bootstrapInterval } from '../../statistics/bootstrap.js';
import { requireCount, requireNumbers } from '../../statistics/checked-numbers.js';
import { sampleVariance } from '../../statistics/mean.js';
import type { AgainstChance } from './against-chance.js';
import { type Centred, centredOutputs } from './centred-outputs.js';
import { explainedVariance, type Squares } from './explained-squares.js';
import { type FittedInput, fittingOf, squaresOf, squaresOfDrawn } from './fitted-input.js';
import { distancesAgainstChance, sharesAgainstChance } from './given-data-chance.js';
import { inputNames } from './input-names.js';
import type { Outputs } from './replicated-outputs.js';
import { type ShareInterval, shareInterval } from './share-interval.js';

/** The values of an input in every row. */
export interface GivenInput {
  readonly id: string;
  readonly values: ArrayLike<number>;
  /** Values are names of choices: they have no order, and every one is a class. Few different values are classes anyhow. */
  readonly choices?: boolean;
}

interface GivenData {
  readonly inputs: readonly GivenInput[];
  /** A number for every row, or a row of replicates. */
  readonly outputs: Outputs;
  /** Variance of the error of every output, where outputs are means over replicates: without what random numbers add to all alike. */
  readonly noise?: ArrayLike<number>;
  /** Coverage of intervals, 0.95 unless given. */
  readonly level?: number;
  /** Resamples of rows behind an interval, 1000 unless given. */
  readonly resamples?: number;
  /** Permutations of rows that chance is judged by, 499 unless given. */
  readonly permutations?: number;
  readonly seed: string;
}

/** How much of the variance of an outcome an input explains, as far as the rows show it. */
export interface GivenDataShare {
  readonly input: string;
  /** Share of the variance of the expected outcome that would go if the input alone were known; about 0 for a useless one. */
  readonly first: ShareInterval;
  /**
   * Whether the means of the outcome differ by the input more than they would by chance, counting that there are several inputs. Chance is an
   * input that the outcome does not depend on at all: one by which outcomes only spread more stands out somewhat more often.
   */
  readonly means: AgainstChance;
}

/** What an outcome depends on an input, as far as the rows show it. */
export interface GivenDataIndex extends GivenDataShare {
  /** Whether the whole distribution of the outcome differs by the input more than by chance, likewise. */
  readonly distribution: AgainstChance & {
    /** PAWN: median over classes of the input of Kolmogorov and Smirnov's distance to all outcomes, 0 to 1. */
    readonly distance: number;
  };
}

interface GivenDataOf<Index> {
  readonly inputs: readonly Index[];
  /** Variance of the expected outcome, in squared units of the outcome: of the outputs as they are where noise is unknown. */
  readonly variance: number;
  /** Share of the variance of the outputs, as they were given, that is noise; null where it is unknown. */
  readonly noiseShare: number | null;
}

export type GivenDataResult = GivenDataOf<GivenDataIndex>;

/**
 * Terms that are fitted to an input grow with this power of the number of rows: 5 at 50 rows, 6 at 100, 8 at 200, 21 at 2,000. With more a
 * curve of more turns is seen, and chance adds more.
 */
const TERMS_BY_ROWS = 0.4;

/** Below this there would be a term for every few rows. */
const FEWEST_ROWS = 10;

/**
 * How much an outcome depends on each of several inputs, from any sample of them: a design, or what happened to be run. Inputs should have
 * been varied independently; of two that go together each gets what both do. What inputs do only together is not seen.
 *
 * A first-order index is the variance of a curve through the outcomes by the ranks of the input, without what chance gives such a curve, as
 * a share of the variance of the expected outcome. The curve is a sum of cosines of up to half as many periods as there are terms; a jump
 * is smoothed, so that up to a tenth of its part is missed at 100 rows. Choices, and inputs of few different values, have the mean of each
 * value instead. For PAWN neighbouring values are classes, as many as terms.
 *
 * With replicates, or with the variance of the error of every output, shares are those of the expected outcome. Else noise counts as part
 * of the outcome, which lowers all indices.
 *
 * Intervals are percentiles over resampled rows, of the estimate with the part of chance taken off twice, since resamples have it twice.
 *
 * Source: from given data: Plischke 2010, DOI 10.1016/j.ress.2009.11.005, and Plischke, Borgonovo and Smith 2013,
 * DOI 10.1016/j.ejor.2012.11.047; without the part of chance: Kelley 1935, DOI 10.1073/pnas.21.9.554; PAWN: Pianosi and Wagener 2015,
 * DOI 10.1016/j.envsoft.2015.01.004.
 * @throws RangeError for fewer than 10 rows, for inputs, outputs or noise that do not fit each other or are no numbers, for ids that
 * repeat, and for choices that are different in more than half of the rows
 * @example
 * const [doses, plans] = [Array.from({ length: 60 }, (_, n) => n), Array.from({ length: 60 }, (_, n) => n % 2)];
 * const { inputs } = givenDataIndices({
 *   inputs: [{ id: 'dose', values: doses }, { id: 'plan', values: plans, choices: true }],
 *   outputs: doses.map((dose) => 3 * dose),
 *   seed: 'my seed',
 * });
 * inputs.map(({ means }) => means.beyondChance); // => [true, false]
 */
export function givenDataIndices(data: GivenData): GivenDataResult {
  const { fitted, outputs, chance } = preparedData(data);
  const shares = givenDataShares(data);
  const distributions = distancesAgainstChance(outputs.distance, fitted, chance);
  return {
    ...shares,
    inputs: shares.inputs.map((share, k) => ({ ...share, distribution: distributions[k] })),
  };
}

/** The same without the distances, which take most of the time. */
export function givenDataShares(data: GivenData): GivenDataOf<GivenDataShare> {
  const { inputs, level = 0.95, resamples = 1000, seed } = data;
  const { fitted, outputs, chance } = preparedData(data);
  const means = sharesAgainstChance(outputs.distance, fitted, chance);
  return {
    inputs: inputs.map(({ id }, k) => {
      const random = stream(seed, JSON.stringify(['given data', id]));
      return {
        input: id,
        first: firstOrder(outputs, fitted[k], { level, resamples, random }),
        means: means[k],
      };
    }),
    ...variances(outputs),
  };
}

function preparedData({ inputs, outputs, noise, permutations = 499, seed }: GivenData) {
  requireCount(permutations, 'the number of permutations');
  const fitted = fittedInputs(inputs, seed);
  return {
    fitted,
    outputs: centredOutputs(outputs, inputs[0].values.length, noise),
    chance: { permutations, seed },
  };
}

function fittedInputs(inputs: readonly GivenInput[], seed: string): FittedInput[] {
  inputNames(inputs.map(({ id }) => id));
  const rows = inputs[0].values.length;
  if (rows < FEWEST_ROWS) throw new RangeError(`${rows} rows show no shares: at least ${FEWEST_ROWS} do`);
  const fittedTo = fittingOf(rows, Math.round(power(rows, TERMS_BY_ROWS)));
  return inputs.map(({ id, values, choices = false }) => {
    if (values.length !== rows)
      throw new RangeError(`${id} has ${values.length} values, ${inputs[0].id} has ${rows}`);
    requireNumbers(values, id);
    const fitted = fittedTo(values, choices, stream(seed, JSON.stringify(['given data, ties', id])));
    if (2 * fitted.classes.count > rows)
      throw new RangeError(`${id} has ${fitted.classes.count} choices in ${rows} rows`);
    return fitted;
  });
}

function firstOrder(
  outputs: Centred,
  input: FittedInput,
  options: Parameters<typeof bootstrapInterval>[2],
): ShareInterval {
  const { distance } = outputs;
  const share = (squares: Squares, drawn: Int32Array, times: 1 | 2) =>
    explainedVariance(squares, distance.length, times) / expectedVariance(outputs, drawn);
  return shareInterval(
    share(squaresOf(distance, input), Int32Array.from(distance.keys()), 1),
    bootstrapInterval(
      distance.length,
      (drawn) => share(squaresOfDrawn(distance, input, drawn), drawn, 2),
      options,
    ),
  );
}

/** NaN where noise leaves no variance to the inputs. */
function expectedVariance({ distance, square }: Centred, rows: Int32Array): number {
  let away = 0;
  let squares = 0;
  for (let n = 0; n < rows.length; n++) {
    away += distance[rows[n]];
    squares += square[rows[n]];
  }
  const variance = (squares - (away * away) / rows.length) / (rows.length - 1);
  return variance > 0 ? variance : Number.NaN;
}

function variances(outputs: Centred): Pick<GivenDataResult, 'variance' | 'noiseShare'> {
  const all = Int32Array.from(outputs.distance.keys());
  const variance = expectedVariance(outputs, all) || 0;
  if (!outputs.noiseKnown) return { variance, noiseShare: null };
  const ofOutputs = sampleVariance(outputs.distance);
  return { variance, noiseShare: ofOutputs > 0 ? Math.max(0, 1 - variance / ofOutputs) : null };
}

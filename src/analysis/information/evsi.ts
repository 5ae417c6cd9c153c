import { sampleVariance } from '../../statistics/mean.js';
import { studentMultiple } from '../../statistics/student.js';
import { evpi } from './evpi.js';
import { type DrawnDecision, type Evppi, evppi } from './evppi.js';
import { incrementsOf } from './net-benefit.js';
import { smootherOn } from './smoothers.js';
import { outcomesOfStudy, type StudyOutcomes } from './study-outcomes.js';
import { fitted } from './worth-of-regression.js';

/** A study that measures one input: the mean of so many independent normal observations around its true value. */
export interface MeasuringStudy {
  /** Name of the input, a number in every draw. */
  readonly of: string;
  /** Standard deviation of one observation, known, in the unit of the input; above 0. */
  readonly deviation: number;
  /** Numbers of observations, whole ones from 1. */
  readonly sizes: readonly number[];
}

/** What a study of some size is worth before choosing, in the unit of net benefit. */
export interface EvsiOfSize {
  readonly size: number;
  readonly value: number;
  /** Ends of a 95 % interval; the lower one is 0 unless the value of the input itself is beyond chance. */
  readonly low: number;
  readonly high: number;
  /** By how much the study lowers the variance of the input, on average, as a share: 0 to 1. */
  readonly varianceExplained: number;
}

/** The worth of a study in several sizes, and of what it approaches. */
export interface Evsi {
  /** Of knowing the input exactly. */
  readonly evppi: Evppi;
  /** In the order of `sizes`. */
  readonly bySize: readonly EvsiOfSize[];
}

/**
 * Expected value of sample information of a study of one input. What the input lets one expect of net benefits comes from the same
 * regression as its value (`evppi`); what the study lets one believe of the input follows by the rule of Bayes, its draws being the
 * belief before the study, whatever their distribution. Nothing is simulated. All results that the study can have are put into a
 * few hundred classes; to know the class is worth a little less than to know the result (by some millionths where net benefit is smooth).
 *
 * A study is worth from nothing to the value of knowing the input, by construction: best expectations over classes of results are means
 * of expectations by input. Of a larger study a part may be left aside: its value is at least that of the smaller ones asked for.
 * What was subtracted for chance from the value of the input lowers that of the study in proportion.
 *
 * Where the value of knowing the input was found before, as one of several sets asked for together, it is given as `known`, so that the
 * study is held against the same value.
 *
 * For a study of another kind, simulate the summary that it would give in each draw, and ask `evppi` for the value of that summary as
 * an input (Strong, Oakley, Brennan and Breeze 2015, DOI 10.1177/0272989X15575286).
 *
 * Source: decisions by posterior expectations, Raiffa and Schlaifer 1961; regression instead of an inner simulation, Jalal and
 * Alarid-Escudero 2018, DOI 10.1177/0272989X17715627, and Heath, Manolopoulou and Baio 2018, DOI 10.1177/0272989X17738515, without
 * their assumption that the mean of the input is normal; draws weighted by the likelihood, Menzies 2016, DOI 10.1177/0272989X15583495.
 * @throws RangeError as `evppi`, for an input that is no number, a deviation that is not above 0, no size, or a size that is no whole
 * number from 1
 * @example
 * const known = Array.from({ length: 40 }, (_, d) => (d % 8) - 3);
 * const decision = { inputs: { known }, netBenefit: [known.map(() => 0), known] };
 * const asked = evsi({ ...decision, study: { of: 'known', deviation: 2, sizes: [1, 100] } });
 * const [small, large] = asked.bySize;
 * small.value < large.value && large.value <= asked.evppi.value; // => true
 */
export function evsi({
  study,
  known: given,
  ...decision
}: DrawnDecision & { readonly study: MeasuringStudy; readonly known?: Evppi }): Evsi {
  requireStudy(study);
  const known = given ?? evppi({ ...decision, of: study.of });
  const input = decision.inputs[study.of];
  if (typeof input[0] !== 'number')
    throw new RangeError(`the input ${study.of} is no number: a study cannot measure it`);
  const increments = incrementsOf(decision.netBenefit, evpi(decision.netBenefit).chosen);
  const smoother = smootherOn([input], input.length);
  const expected = increments.map((outcome) => fitted(smoother, outcome));
  const believed = { input: Float64Array.from(input as ArrayLike<number>), expected };
  const rising = [...new Set(study.sizes)].sort((a, b) => a - b);
  const rows: EvsiOfSize[] = [];
  for (const size of rising) {
    const outcomes = outcomesOfStudy(believed, study.deviation / Math.sqrt(size));
    const row = rowOf(size, outcomes, increments, known);
    const { value, low, high } = rows.at(-1) ?? row;
    rows.push(value > row.value ? { ...row, value, low, high } : row);
  }
  return { evppi: known, bySize: study.sizes.map((size) => rows[rising.indexOf(size)]) };
}

function requireStudy({ deviation, sizes }: MeasuringStudy): void {
  if (!(deviation > 0 && Number.isFinite(deviation)))
    throw new RangeError(`expected a standard deviation of an observation above 0, found ${deviation}`);
  if (sizes.length === 0) throw new RangeError('expected at least one size of the study, found none');
  const wrong = sizes.find((size) => !(Number.isInteger(size) && size >= 1));
  if (wrong !== undefined) throw new RangeError(`expected whole sizes from 1, found ${wrong}`);
}

function rowOf(
  size: number,
  outcomes: StudyOutcomes,
  increments: readonly Float64Array[],
  known: Evppi,
): EvsiOfSize {
  const kept = known.uncorrected > 0 ? known.value / known.uncorrected : 0;
  const value = Math.min(known.value, kept * outcomes.value);
  const { varianceExplained } = outcomes;
  if (!known.beyondChance) return { size, value, low: 0, high: known.high, varianceExplained };
  const gains = Float64Array.from(increments[0], (_, d) =>
    outcomes.leadsTo(d).reduce((sum, share, s) => sum + share * increments[s][d], 0),
  );
  const reach = studentMultiple(gains.length - 1) * Math.sqrt(sampleVariance(gains) / gains.length);
  return {
    size,
    value,
    low: Math.max(0, value - reach),
    high: Math.max(value, Math.min(known.high, value + reach)),
    varianceExplained,
  };
}

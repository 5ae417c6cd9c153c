import { pairedDifference } from '../results/totals.js';
import { mean } from '../statistics/mean.js';
import { type PairedEffect, pairedEffect } from '../statistics/paired.js';
import type { PointResult } from './experiment-work.js';
import type { Quantity } from './quantities.js';
import type { ExperimentRun } from './run-experiment.js';

/** What a quantity is read as: its level at a point, or the difference to the same world without any policy. */
export type Measure = 'value' | 'effect';

/** The place of a quantity among those of an experiment; -1 where it is none of them. */
export const quantityIndex = (
  { quantities }: Pick<ExperimentRun, 'quantities'>,
  { indicator, part }: Pick<Quantity, 'indicator' | 'part'>,
): number => quantities.findIndex((one) => one.indicator === indicator && one.part === part);

/** Draws x replicates of a quantity at a point, row by row; null where a run of the point failed. */
export function pointValues(
  { results }: Pick<ExperimentRun, 'results'>,
  {
    point,
    quantity,
    measure,
  }: { readonly point: number; readonly quantity: number; readonly measure: Measure },
): Float64Array | null {
  const own = completeRuns(results[point]);
  if (own === null) return null;
  const value = Float64Array.from(own, (result) => result.value[quantity]);
  return measure === 'value' ? value : pairedDifference(value, baselineOf(own, quantity));
}

const completeRuns = (results: readonly (PointResult | null)[]): PointResult[] | null => {
  const whole = results.filter((result) => result !== null);
  return whole.length === results.length ? whole : null;
};

const baselineOf = (results: readonly PointResult[], quantity: number): Float64Array =>
  Float64Array.from(results, (result) => result.baseline[quantity]);

/** The mean of a quantity in the world of a point without any policy; null where a run of the point failed. */
export function baselineMean({ results }: ExperimentRun, point: number, quantity: number): number | null {
  const own = completeRuns(results[point]);
  return own === null ? null : finite(mean(baselineOf(own, quantity)));
}

/** An estimate with the intervals that the runs allow; null of what is not known. */
export type Estimated = { readonly mean: number | null } & Pick<
  PairedEffect,
  'low' | 'high' | 'chanceLow' | 'chanceHigh' | 'parameterLow' | 'parameterHigh' | 'meanLow' | 'meanHigh'
>;

const NOT_KNOWN: Estimated = {
  mean: null,
  low: null,
  high: null,
  chanceLow: null,
  chanceHigh: null,
  parameterLow: null,
  parameterHigh: null,
  meanLow: null,
  meanHigh: null,
};

/** Mean and intervals of draws x replicates; nothing where a run has no value, since the others are a selection. */
export function estimated(
  values: Float64Array | null,
  { experiment }: Pick<ExperimentRun, 'experiment'>,
): Estimated {
  if (values === null || values.some(Number.isNaN)) return NOT_KNOWN;
  const { draws, replicates } = experiment.sampling;
  return pairedEffect(values, draws, replicates);
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

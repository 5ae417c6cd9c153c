import { mean } from '../statistics/mean.js';
import { baselineMean, type Estimated, estimated, pointValues } from './point-values.js';
import type { ExperimentRun } from './run-experiment.js';

/** A quantity at a point, as a total over the horizon. What the runs do not let one estimate is null. */
export interface ResponseRow {
  /** From 1. */
  readonly point: number;
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  /** Mean over draws and replicates. */
  readonly value: number | null;
  /** 95 % of what could happen, over draws and replicates; of the point values alone that of chance. */
  readonly valueLow: number | null;
  readonly valueHigh: number | null;
  /** The same without any policy. */
  readonly baseline: number | null;
  /** Value less baseline under common random numbers. */
  readonly effect: number | null;
  /** 95 % of the effect over draws and replicates together. */
  readonly low: number | null;
  readonly high: number | null;
  readonly chanceLow: number | null;
  readonly chanceHigh: number | null;
  readonly parameterLow: number | null;
  readonly parameterHigh: number | null;
  /** 95 % confidence interval of the mean effect: how exactly these runs fix it. */
  readonly meanLow: number | null;
  readonly meanHigh: number | null;
  readonly runs: number;
}

/** Every quantity at every point. */
export const responseRows = (run: ExperimentRun): ResponseRow[] =>
  run.points.flatMap((_, point) => run.quantities.map((_, quantity) => responseRow(run, point, quantity)));

/** One quantity at one point. */
export function responseRow(run: ExperimentRun, point: number, quantity: number): ResponseRow {
  const level = pointValues(run, { point, quantity, measure: 'value' });
  const value = estimated(level, run);
  const { mean: effect, ...intervals } = estimated(
    pointValues(run, { point, quantity, measure: 'effect' }),
    run,
  );
  const shown = shownInterval(value);
  const { low, high, chanceLow, chanceHigh, parameterLow, parameterHigh, meanLow, meanHigh } = intervals;
  return {
    point: point + 1,
    ...run.quantities[quantity],
    value: level === null || value.mean === null ? null : mean(level),
    valueLow: shown.low,
    valueHigh: shown.high,
    baseline: baselineMean(run, point, quantity),
    effect,
    low,
    high,
    chanceLow,
    chanceHigh,
    parameterLow,
    parameterHigh,
    meanLow,
    meanHigh,
    runs: level === null ? 0 : level.length,
  };
}

/** The interval that is given with a mean: of draws and chance together, of the point values alone that of chance. */
export const shownInterval = ({
  low,
  high,
  chanceLow,
  chanceHigh,
}: Pick<Estimated, 'low' | 'high' | 'chanceLow' | 'chanceHigh'>): {
  readonly low: number | null;
  readonly high: number | null;
} => (low === null ? { low: chanceLow, high: chanceHigh } : { low, high });

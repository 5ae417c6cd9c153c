import type { Goal } from '../scenario/experiment/experiment.js';
import { type Basis, basisOf, clearSign } from './clear-sign.js';
import { measureOf } from './measure.js';
import { keepsLimits } from './point-rows.js';
import { estimated, type Measure, pointValues, quantityIndex } from './point-values.js';
import { responseRow, shownInterval } from './response-rows.js';
import type { ExperimentRun } from './run-experiment.js';

/** What the points say on one goal. */
export interface GoalAnswer {
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly direction: 1 | -1;
  /** Effects are compared where there is a policy, else levels. */
  readonly measure: Measure;
  /** The point of the best mean among those within the limits, from 1; null where there is none. */
  readonly best: number | null;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Points among which it is the best. */
  readonly compared: number;
  readonly basis: Basis;
  /** Points that the runs do not separate from the best, in their order; all others are worse. */
  readonly alike: readonly number[];
}

/** The answer on every goal. */
export const goalAnswers = (run: ExperimentRun): GoalAnswer[] =>
  run.experiment.goals.map((goal) => goalAnswer(run, goal));

function goalAnswer(run: ExperimentRun, { indicator, part, direction }: Goal): GoalAnswer {
  const quantity = quantityIndex(run, { indicator, part });
  const measure = measureOf(run);
  const candidates = run.points.flatMap((_, point) => {
    const values = keepsLimits(run, point) === true ? pointValues(run, { point, quantity, measure }) : null;
    const { mean } = estimated(values, run);
    return values === null || mean === null ? [] : [{ point, values, mean }];
  });
  const basis = basisOf(run);
  const said = { indicator, part, unit: run.quantities[quantity].unit, direction, measure };
  const [first, ...others] = candidates;
  if (first === undefined)
    return { ...said, best: null, mean: null, low: null, high: null, compared: 0, basis, alike: [] };
  const best = others.reduce((lead, one) => (direction * (one.mean - lead.mean) > 0 ? one : lead), first);
  const alike = candidates.filter((one) => one !== best && !isWorse(run, one.values, best.values, direction));
  const row = responseRow(run, best.point, quantity);
  const shown = measure === 'effect' ? shownInterval(row) : { low: row.valueLow, high: row.valueHigh };
  return {
    ...said,
    best: best.point + 1,
    mean: best.mean,
    ...shown,
    compared: candidates.length,
    basis,
    alike: alike.map(({ point }) => point + 1),
  };
}

/** Whether the runs show that one point is worse than another, by their paired difference. */
function isWorse(run: ExperimentRun, one: Float64Array, best: Float64Array, direction: 1 | -1): boolean {
  const lead = estimated(
    best.map((value, n) => direction * (value - one[n])),
    run,
  );
  return clearSign(lead, run) === 1;
}

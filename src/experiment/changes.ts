import { pairedDifference } from '../results/totals.js';
import { ordinaryPoint } from '../scenario/experiment/choice-points.js';
import { isOfChoices } from '../scenario/experiment/experiment-choices.js';
import { clearSign } from './clear-sign.js';
import { hasStrategies } from './decision-of-experiment.js';
import { inputsAt } from './point-rows.js';
import { type Estimated, estimated, pointValues, quantityIndex } from './point-values.js';
import type { Quantity } from './quantities.js';
import type { ExperimentRun } from './run-experiment.js';
import { signShare } from './sign-share.js';

/** One input that a point has otherwise than the ordinary point. */
export interface Change {
  /** Its place among the inputs. */
  readonly input: number;
  readonly value: number;
}

/** What changes bring to a quantity over the horizon, by paired differences of runs. */
export interface ChangeRow extends Quantity, Estimated {
  /** From 1. */
  readonly point: number;
  /** By input, as in the table of points: what is otherwise than at the ordinary point. */
  readonly changed: Readonly<Record<string, number | string>>;
  /** The sign of the mean that the runs show: 0 where they leave it open, null where there are too few. */
  readonly sign: -1 | 0 | 1 | null;
  /** Share of the draws whose mean over replicates has the sign of the mean over all; null where there are too few runs. */
  readonly signShare: number | null;
}

/** What two changes bring together beyond what each brings alone. */
export interface TogetherRow extends ChangeRow {
  /** What both bring together, and the sum of what each brings alone. */
  readonly both: number | null;
  readonly sum: number | null;
}

/** Whether the first point has the first choice of every input, the ordinary one: a grid may leave out that combination. */
export const ofChoices = ({ experiment, points }: Pick<ExperimentRun, 'experiment' | 'points'>): boolean =>
  isOfChoices(experiment.sampling.method) &&
  !hasStrategies({ experiment }) &&
  ordinaryPoint(experiment.inputs).every((value, n) => value === points[0][n]);

/** What every point has otherwise than the ordinary one; nothing of a design without one. */
export function changesAt(run: ExperimentRun, point: number): readonly Change[] {
  if (!ofChoices(run)) return [];
  const [ordinary] = run.points;
  return run.points[point].flatMap((value, input) => (value === ordinary[input] ? [] : [{ input, value }]));
}

/** What every change alone brings to every goal, against the ordinary point under common random numbers. */
export const changeRows = (run: ExperimentRun): ChangeRow[] => changeRowsOn(run, goalQuantities(run));

/** The same for other quantities, by their places. */
export const changeRowsOn = (run: ExperimentRun, quantities: readonly number[]): ChangeRow[] =>
  pointsWith(run, 1).flatMap(({ point }) =>
    quantities.map((quantity) =>
      changeRow(run, { point, quantity, values: againstOrdinary(run, point, quantity) }),
    ),
  );

/** What every two changes bring to every goal beyond the sum of what each brings alone. */
export function togetherRows(run: ExperimentRun): TogetherRow[] {
  const alone = new Map(pointsWith(run, 1).map(({ point, changes }) => [keyOf(changes), point]));
  return pointsWith(run, 2).flatMap(({ point, changes }) => {
    const parts = changes.map((change) => alone.get(keyOf([change])));
    const [first, second] = parts;
    if (first === undefined || second === undefined) return [];
    return goalQuantities(run).map((quantity) => togetherRow(run, { point, quantity, first, second }));
  });
}

interface Together {
  readonly point: number;
  readonly quantity: number;
  readonly first: number;
  readonly second: number;
}

function togetherRow(run: ExperimentRun, { point, quantity, first, second }: Together): TogetherRow {
  const both = againstOrdinary(run, point, quantity);
  const [one, two] = [first, second].map((alone) => againstOrdinary(run, alone, quantity));
  const sum = one === null || two === null ? null : one.map((value, n) => value + two[n]);
  const beyond = both === null || sum === null ? null : pairedDifference(both, sum);
  return {
    ...changeRow(run, { point, quantity, values: beyond }),
    both: estimated(both, run).mean,
    sum: estimated(sum, run).mean,
  };
}

const keyOf = (changes: readonly Change[]): string =>
  changes.map(({ input, value }) => `${input}=${value}`).join(' ');

/** Points that have so many inputs otherwise than the ordinary one. */
const pointsWith = (run: ExperimentRun, count: number) =>
  run.points.flatMap((_, point) => {
    const changes = changesAt(run, point);
    return changes.length === count ? [{ point, changes }] : [];
  });

/** The places of the goals among the quantities. */
const goalQuantities = (run: ExperimentRun): number[] =>
  run.experiment.goals.map((goal) => quantityIndex(run, goal));

/** Draws x replicates of a quantity at a point less those at the ordinary point; null where a run failed. */
function againstOrdinary(run: ExperimentRun, point: number, quantity: number): Float64Array | null {
  const [own, ordinary] = [point, 0].map((at) => pointValues(run, { point: at, quantity, measure: 'value' }));
  return own === null || ordinary === null ? null : pairedDifference(own, ordinary);
}

function changeRow(
  run: ExperimentRun,
  {
    point,
    quantity,
    values,
  }: { readonly point: number; readonly quantity: number; readonly values: Float64Array | null },
): ChangeRow {
  const { inputs } = run.experiment;
  const own = inputsAt(run.experiment, run.points[point]);
  const changed = changesAt(run, point).map(({ input }) => [inputs[input].id, own[inputs[input].id]]);
  const difference = estimated(values, run);
  return {
    point: point + 1,
    changed: Object.fromEntries(changed),
    ...run.quantities[quantity],
    ...difference,
    sign: clearSign(difference, run),
    signShare: values === null || difference.mean === null ? null : signShare(values, difference.mean, run),
  };
}

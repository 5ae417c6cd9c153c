import { morrisEffects } from '../analysis/sensitivity/morris-effects.js';
import { sobolIndices } from '../analysis/sensitivity/sobol-indices.js';
import type { Decision } from '../results/decision/decision.js';
import { outcomesOf } from '../results/decision/outcomes.js';
import {
  NOTHING_SAID,
  type OutcomeRuns,
  type SensitivityRow,
  type SensitivityTables,
} from '../results/decision/sensitivity-row.js';
import { type InputValues, isVaried } from '../scenario/experiment/experiment-input.js';
import { designedInputs } from '../scenario/experiment/point-count.js';
import { drawMeans } from '../statistics/crossed-layout.js';
import { inputValueAt } from './input-value.js';
import { morrisOf, saltelliOf } from './points.js';
import type { ExperimentRun } from './run-experiment.js';

/** Whether the design of an experiment has a method for the sensitivities of its inputs, and all runs that the method needs. */
export const hasDesignMethod = (
  { experiment }: Pick<ExperimentRun, 'experiment'>,
  { leftOut }: Decision,
): boolean =>
  leftOut === 0 && (experiment.sampling.method === 'saltelli' || experiment.sampling.method === 'morris');

/**
 * Sensitivities by the method that the design was made for: Sobol indices of Saltelli's blocks, elementary effects of Morris's
 * trajectories. Draws count as replicates: what they vary is no input of the design.
 */
export function designSensitivity(run: ExperimentRun, decision: Decision): SensitivityTables {
  const { sampling } = run.experiment;
  const tables = outcomesOf(decision).map((outcome) =>
    sampling.method === 'morris' ? ofTrajectories(run, decision, outcome) : ofBlocks(run, decision, outcome),
  );
  return {
    sensitivity: tables.flatMap(({ sensitivity }) => sensitivity),
    noise: tables.flatMap(({ noise }) => noise),
  };
}

const named = ({ runs: _, ...outcome }: OutcomeRuns) => outcome;

const inputsOf = (run: ExperimentRun) => designedInputs(run.experiment).designed.filter(isVaried);

const roleOf = (run: ExperimentRun, id: string): SensitivityRow['role'] =>
  run.experiment.inputs.find((input) => input.id === id)!.role;

/** Rows of all runs of a point of the design. */
const cellsOf = (run: ExperimentRun, outcome: OutcomeRuns): number => {
  const { draws, replicates } = run.experiment.sampling;
  return outcome.runs.length === 0 ? 0 : Math.max(1, draws) * replicates;
};

function ofBlocks(run: ExperimentRun, { count }: Decision, outcome: OutcomeRuns): SensitivityTables {
  const { sampling } = run.experiment;
  const cells = cellsOf(run, outcome);
  const points = (count * run.experiment.sampling.replicates) / cells;
  const outputs = Array.from({ length: points }, (_, n) => outcome.runs.subarray(n * cells, (n + 1) * cells));
  const sample = saltelliOf(inputsOf(run), sampling);
  const { inputs, noise } = sobolIndices(sample, outputs, { seed: 'sensitivity' });
  const sensitivity = inputs.map(
    ({ input, first, total }): SensitivityRow => ({
      ...named(outcome),
      input,
      role: roleOf(run, input),
      method: 'sobol',
      ...NOTHING_SAID,
      first: first.estimate,
      firstLow: first.low,
      firstHigh: first.high,
      total: total.estimate,
      totalLow: total.low,
      totalHigh: total.high,
    }),
  );
  const share = noise?.share ?? null;
  return { sensitivity, noise: share === null ? [] : [{ ...named(outcome), share }] };
}

/** Where points lie from 0 to 1 by the values that inputs have there: a choice or a whole number is moved from place to place, not by shares. */
const placesOf = (run: ExperimentRun, points: readonly (readonly number[])[]): number[][] => {
  const inputs = inputsOf(run);
  return points.map((point) => point.map((share, n) => placeOf(inputs[n].values, share)));
};

function placeOf(values: InputValues, share: number): number {
  if ('choices' in values)
    return values.choices.indexOf(inputValueAt(values, share)) / (values.choices.length - 1);
  if (!values.whole) return share;
  const [first, last] = [0, 1].map((end) => inputValueAt(values, end));
  return (inputValueAt(values, share) - first) / (last - first);
}

function ofTrajectories(run: ExperimentRun, { count }: Decision, outcome: OutcomeRuns): SensitivityTables {
  const cells = cellsOf(run, outcome);
  const points = (count * run.experiment.sampling.replicates) / cells;
  const means = drawMeans(outcome.runs, points, cells);
  const sample = morrisOf(inputsOf(run), run.experiment.sampling);
  const sensitivity = morrisEffects({ ...sample, points: placesOf(run, sample.points) }, means).map(
    ({ input, mu, muStar, interval, sigma }): SensitivityRow => ({
      ...named(outcome),
      input,
      role: roleOf(run, input),
      method: 'morris',
      ...NOTHING_SAID,
      size: muStar,
      sizeLow: interval.low,
      sizeHigh: interval.high,
      mean: mu,
      spread: sigma,
    }),
  );
  return { sensitivity, noise: [] };
}

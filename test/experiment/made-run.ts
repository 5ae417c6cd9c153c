import { pointsOf } from '../../src/experiment/points.js';
import type { ExperimentRun } from '../../src/experiment/run-experiment.js';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import type { Experiment } from '../../src/scenario/experiment/experiment.js';
import type { ExperimentInput } from '../../src/scenario/experiment/experiment-input.js';

const unit = { range: [0, 1], whole: false } as const;

/** A lever of two doses, two uncertain parameters from 0 to 1 and a structure of two forms. */
export const INPUTS: readonly ExperimentInput[] = [
  {
    id: 'youngTalent',
    role: 'lever',
    of: 'lever',
    values: { choices: [0, 10] },
    dates: { start: 2025, end: 2034, ramp: 0 },
  },
  { id: 'climateGain', role: 'uncertainty', of: 'parameter', values: unit, dates: null },
  { id: 'minimumGrant', role: 'uncertainty', of: 'parameter', values: unit, dates: null },
  { id: 'practiceChannel', role: 'structure', of: 'parameter', values: { choices: [1, 0] }, dates: null },
];

/** What a run of a point comes to, by its values in the order of the inputs and its replicate from 0; null where it fails. */
type Outcome = (values: readonly number[], replicate: number) => number | null;

/** A run of an experiment that nothing was simulated for: papers by a formula, 100 without any policy. */
export function madeRun(
  sampling: Partial<Experiment['sampling']>,
  outcome: Outcome,
  inputs: readonly ExperimentInput[] = INPUTS,
): ExperimentRun {
  const experiment = {
    id: 'made',
    title: { en: 'Made', zh: '试' },
    description: { en: 'Made.', zh: '试。' },
    scenario: { policy: NO_POLICY, figures: [] },
    inputs,
    sampling: {
      method: 'sobol',
      samples: 64,
      levers: 'crossed',
      draws: 0,
      replicates: 2,
      seed: 'a',
      ...sampling,
    },
    goals: [{ indicator: 'papers', part: '', direction: 1 }],
    constraints: [],
  } as unknown as Experiment;
  const points = pointsOf(experiment);
  const results = points.map((values) =>
    Array.from({ length: experiment.sampling.replicates }, (_, replicate) => {
      const value = outcome(values, replicate);
      return value === null ? null : { value: Float64Array.of(100 + value), baseline: Float64Array.of(100) };
    }),
  );
  const quantities = [{ indicator: 'papers', part: '', unit: 'papers' }];
  return { experiment, version: '0', points, quantities, results, failures: [] };
}

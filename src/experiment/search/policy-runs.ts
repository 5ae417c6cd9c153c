import { NO_POLICY, type Policy } from '../../model/engine/policy.js';
import type { Experiment } from '../../scenario/experiment/experiment.js';
import type { PointResult, PointRun } from '../experiment-work.js';
import { type ExperimentRunning, runPoints } from '../run-experiment.js';
import type { Cell } from './cells.js';

/** A policy to be run in some worlds. */
export interface PolicyAsked {
  readonly policy: Policy;
  readonly cells: readonly Cell[];
}

/** What came of the runs of each policy, in the order of its worlds; null for one that failed. */
export type PolicyResults = readonly (readonly (PointResult | null)[])[];

/** Runs that were made, which count on the places that they are kept by. */
export interface RunsMade {
  readonly results: PolicyResults;
  /** The place after the last one. */
  readonly next: number;
  readonly failed: number;
}

/**
 * Runs policies in the place of an experiment, each in its worlds: those of one world share it whatever policy they are of.
 * @param first the place of the first run, by which runs are kept
 */
export async function runPolicies(
  experiment: Experiment,
  asked: readonly PolicyAsked[],
  first: number,
  running: ExperimentRunning,
): Promise<RunsMade> {
  const tasks = tasksOf(asked, first);
  const { results, failures } = await runPoints(ofPolicies(experiment, asked), tasks.flat(), running);
  return {
    results: tasks.map((own) => own.map((task) => results.get(task) ?? null)),
    next: first + tasks.reduce((count, own) => count + own.length, 0),
    failed: failures.size,
  };
}

function tasksOf(asked: readonly PolicyAsked[], first: number): PointRun[][] {
  let place = first;
  return asked.map(({ cells }, point) =>
    cells.map((cell): PointRun => ({ place: place++, point, values: [point], ...cell })),
  );
}

/** The experiment as a choice among these policies, in a place that does nothing besides. */
function ofPolicies(experiment: Experiment, asked: readonly PolicyAsked[]): Experiment {
  const policies = asked.map(({ policy }, n) => {
    const id = String(n + 1);
    return { id, title: { en: id, zh: id }, policy };
  });
  const { search: _, ...plain } = experiment;
  return {
    ...plain,
    scenario: { ...experiment.scenario, policy: NO_POLICY },
    inputs: [
      {
        id: 'strategy',
        role: 'lever',
        of: 'policy',
        values: { choices: policies.map((_policy, n) => n) },
        dates: null,
        policies,
      },
    ],
  };
}

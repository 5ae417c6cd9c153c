import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';
import { inThisThread } from '../work/in-this-thread.js';
import type { Executor } from '../work/job.js';
import type { Block } from './block.js';
import { gathering } from './gathering.js';
import { ensembleWork, type Run } from './runs.js';
import type { Progress, Sink } from './sink.js';

/** Which runs to make: every draw with every replicate, so that the effects of chance and of parameters can be separated. */
export interface Plan {
  readonly scenarios: readonly Scenario[];
  /** Parameter draws 1 to this; 0 = the point values alone. */
  readonly draws: number;
  readonly replicates: number;
}

/** The numbers of the draws of a plan: 1 to as many as there are, or 0, the point values. */
export const drawsOf = ({ draws }: Pick<Plan, 'draws'>): number[] =>
  draws === 0 ? [0] : Array.from({ length: draws }, (_, n) => n + 1);

/**
 * The blocks of a plan, replicate by replicate, so that what is done at any time covers all draws alike.
 * @example
 * blocksOf({ scenarios: [], draws: 2, replicates: 1 }); // => [{ draw: 1, replicate: 1 }, { draw: 2, replicate: 1 }]
 */
export function blocksOf(plan: Plan): Block[] {
  const numbers = drawsOf(plan);
  return Array.from({ length: plan.replicates }, (_, r) =>
    numbers.map((draw) => ({ draw, replicate: r + 1 })),
  ).flat();
}

export interface Ensemble {
  readonly scenarios: readonly Scenario[];
  readonly blocks: readonly Block[];
  /** Takes each block when all its scenarios were run, in any order; a block with a scenario that failed is a failure. */
  readonly sink: Sink;
  /** The package's own unless given. */
  readonly model?: Model | undefined;
  /** Where the runs are made: in this thread unless given. */
  readonly execute?: Executor | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs all scenarios of these blocks, the runs of one block on one worker, which keeps the world that they share.
 * Rejected with a signal's reason, or with what the executor or the sink throws.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const plan = { scenarios: [{ ...scenario, horizon: 2 }], draws: 0, replicates: 2 };
 * const { sink, collected } = collector(plan);
 * await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
 * collected().failures; // => []
 */
export async function runEnsemble(ensemble: Ensemble): Promise<void> {
  const { scenarios, blocks, model = medinno, execute = inThisThread, signal } = ensemble;
  const groups = blocks.map((block) => scenarios.map((_, scenario): Run => ({ scenario, ...block })));
  const nameOf = ({ scenario, draw, replicate }: Run) => `${scenarios[scenario].id}:${draw}:${replicate}`;
  const job = { work: ensembleWork(model), given: scenarios, groups, nameOf };
  await execute(job, gathering(ensemble), signal);
}

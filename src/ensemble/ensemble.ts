import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';
import { inThisThread } from '../work/in-this-thread.js';
import type { Executor } from '../work/job.js';
import { agentYears } from './agent-years.js';
import type { Block } from './block.js';
import { gathering } from './gathering.js';
import { homeOfBlock } from './home-of-block.js';
import { ensembleWork, type Run } from './runs.js';
import type { Progress, Sink } from './sink.js';

export interface Ensemble {
  readonly scenarios: readonly Scenario[];
  readonly blocks: readonly Block[];
  /** Takes each block when all its scenarios were run, in any order; a block with a scenario that failed is a failure. */
  readonly sink: Sink;
  /** The place of a block among all that the call is about, of which these may be what is missing; without it no shares are cut. */
  readonly placeOf?: ((block: Block) => number) | undefined;
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
  const { scenarios, blocks, model = medinno, execute = inThisThread, placeOf, signal } = ensemble;
  const groups = blocks.map((block) => scenarios.map((_, scenario): Run => ({ scenario, ...block })));
  const nameOf = ({ scenario, draw, replicate }: Run) => `${scenarios[scenario].id}:${draw}:${replicate}`;
  const counted = { worlds: blocks.length, runs: blocks.length * scenarios.length };
  const job = {
    work: ensembleWork(model),
    given: scenarios,
    groups,
    nameOf,
    homeOf: homeOfBlock,
    ...(placeOf === undefined ? {} : { shareOf: (run: Run, shares: number) => placeOf(run) % shares }),
    agentYears: agentYears(scenarios[0], counted),
  };
  await execute(job, gathering(ensemble), signal);
}

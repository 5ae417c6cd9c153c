import type { Model } from '../model/model.js';
import type { Scenario } from '../scenario/scenario.js';
import { attemptBlock, type Block, type BlockResult, type Failure } from './block.js';

/** Which futures to run: every draw with every replicate, so that luck and parameters can be told apart. */
export interface Plan {
  readonly scenarios: readonly Scenario[];
  /** Parameter draws 1 to this; 0 = the point values alone. */
  readonly draws: number;
  readonly replicates: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Of those done, taken over from an earlier run; none unless said. */
  readonly reused?: number;
}

/**
 * Runs blocks of scenarios, in any order and on any machine; each result goes to the sink as it comes. A signal
 * that is aborted ends the run between two blocks: the promise is then rejected with the signal's reason.
 */
export type Executor = (
  scenarios: readonly Scenario[],
  blocks: readonly Block[],
  sink: Sink,
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
) => Promise<void>;

/** Takes results in any order. */
export interface Sink {
  readonly result: (result: BlockResult) => void;
  readonly failure: (failure: Failure) => void;
}

/** The numbers of the draws of a plan: 1 to as many as there are, or 0, the point values. */
export const drawsOf = ({ draws }: Pick<Plan, 'draws'>): number[] =>
  draws === 0 ? [0] : Array.from({ length: draws }, (_, n) => n + 1);

/** The blocks of a plan, replicate by replicate, so that what is done at any time covers all draws alike. */
export function blocksOf(plan: Plan): Block[] {
  const numbers = drawsOf(plan);
  return Array.from({ length: plan.replicates }, (_, r) =>
    numbers.map((draw) => ({ draw, replicate: r + 1 })),
  ).flat();
}

/**
 * Runs blocks one after another in this thread, giving way between them. A failing block is a row, not the end.
 * @param model the package's unless given
 */
export const inThisThread =
  (model?: Model): Executor =>
  async (scenarios, blocks, sink, onProgress, signal) => {
    let failed = 0;
    for (const [n, block] of blocks.entries()) {
      signal?.throwIfAborted();
      const outcome = attemptBlock(scenarios, block, model);
      if ('reason' in outcome) {
        failed++;
        sink.failure(outcome);
      } else sink.result(outcome);
      onProgress?.({ done: n + 1, total: blocks.length, failed });
      await pause();
    }
  };

/** The same with the package's own model. */
export const inProcess: Executor = inThisThread();

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

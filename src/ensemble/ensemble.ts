import type { Scenario } from '../scenario/scenario.js';
import { type Block, type BlockResult, runBlock } from './block.js';

/** Which futures to run: every draw with every replicate, so that luck and parameters can be told apart. */
export interface Plan {
  readonly scenarios: readonly Scenario[];
  /** Parameter draws 1 to this; 0 = the point values alone. */
  readonly draws: number;
  readonly replicates: number;
}

/** A future that could not be simulated, and why. */
export interface Failure extends Block {
  readonly reason: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
}

/** Runs the blocks of a plan, in any order and on any machine; each result goes to the sink as it comes. */
export type Executor = (plan: Plan, sink: Sink, onProgress?: (progress: Progress) => void) => Promise<void>;

/** Takes results in any order. */
export interface Sink {
  readonly result: (result: BlockResult) => void;
  readonly failure: (failure: Failure) => void;
}

/** The blocks of a plan, replicate by replicate, so that what is done at any time covers all draws alike. */
export function blocksOf({ draws, replicates }: Plan): Block[] {
  const numbers = draws === 0 ? [0] : Array.from({ length: draws }, (_, n) => n + 1);
  return Array.from({ length: replicates }, (_, r) =>
    numbers.map((draw) => ({ draw, replicate: r + 1 })),
  ).flat();
}

/** Runs blocks one after another in this thread, giving way between them. A failing block is a row, not the end. */
export const inProcess: Executor = async (plan, sink, onProgress) => {
  const blocks = blocksOf(plan);
  let failed = 0;
  for (const [n, block] of blocks.entries()) {
    try {
      sink.result(runBlock(plan.scenarios, block));
    } catch (error) {
      failed++;
      sink.failure({ ...block, reason: error instanceof Error ? error.message : String(error) });
    }
    onProgress?.({ done: n + 1, total: blocks.length, failed });
    await pause();
  }
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

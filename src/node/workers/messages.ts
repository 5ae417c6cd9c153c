import type { Block, BlockResult } from '../../ensemble/block.js';
import type { Scenario } from '../../scenario/scenario.js';

/** What a worker is told: the scenarios of a job, once, then its blocks one by one. */
export type Order = { readonly scenarios: readonly Scenario[] } | { readonly block: Block };

/** What a worker answers: that it is loaded, and then one answer a block. */
export type Answer =
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'done' } & Pick<BlockResult, 'observations' | 'columns'>)
  | { readonly kind: 'failed'; readonly reason: string };

/** What a worker is born with. */
export interface Birthright {
  /**
   * One cell: the index of the scenario that the worker is on. Shared memory and no message, because it is asked
   * for when the worker can no longer answer.
   */
  readonly place: Int32Array;
  /** Address of the ES module of the model; that of the package unless given. */
  readonly model?: string;
}

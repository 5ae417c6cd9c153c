import type { BlockResult, Failure } from './block.js';

/** How many of the blocks are done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Of those done, taken over from an earlier run; none unless said. */
  readonly reused?: number;
}

/** Takes results in any order. */
export interface Sink {
  readonly result: (result: BlockResult) => void;
  readonly failure: (failure: Failure) => void;
}

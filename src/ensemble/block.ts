import type { Observations } from '../model/simulation.js';

/** All scenarios under common random numbers: one draw of the parameters and of the region's uncertain figures, one replicate. */
export interface Block {
  readonly draw: number;
  readonly replicate: number;
}

/** A block that was simulated: observations by scenario, in the plan's order. */
export interface BlockResult extends Block {
  readonly observations: readonly Observations[];
  /** Names of the columns of every scenario's observations; left out where they are the scenarios' own series. */
  readonly columns?: readonly string[];
}

/** A block that could not be simulated: the scenario that failed, its seed and the reason, enough to reproduce it. */
export interface Failure extends Block {
  readonly scenario: string;
  readonly seed: string;
  readonly reason: string;
}

/** A block's name in tables of blocks. */
export const blockName = ({ draw, replicate }: Block): string => `${draw}:${replicate}`;

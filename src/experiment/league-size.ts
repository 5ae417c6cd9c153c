import type { Block } from '../ensemble/block.js';

/** Pairs that the league rests on: enough draws for signs that hold in 80 % of them, and two replicates to know chance. */
export const LEAGUE = { draws: 20, replicates: 2 } as const;

/** Whether a league in the same place asks for the world of a block. */
export const isOfLeague = ({ draw, replicate }: Block): boolean =>
  draw >= 1 && draw <= LEAGUE.draws && replicate <= LEAGUE.replicates;

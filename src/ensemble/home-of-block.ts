import type { Block } from './block.js';

/** The home of what is done in a block: the same in every job, and about as many blocks for each worker. */
export const homeOfBlock = ({ draw, replicate }: Block): number => draw + replicate;

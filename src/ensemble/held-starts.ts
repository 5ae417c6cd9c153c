import { type Block, blockName } from './block.js';
import type { Start } from './start.js';

/** The start of a scenario of that identity in a block: one that is held, or made now. */
export type HeldStarts = (identity: string, block: Block, make: () => Start) => Start;

/** Holds the starts of one block until the next: memory for one. */
export function startsOfOneBlock(): HeldStarts {
  const kept = new Map<string, Start>();
  let current: Block = { draw: Number.NaN, replicate: Number.NaN };
  return (identity, block, make) => {
    if (block.draw !== current.draw || block.replicate !== current.replicate) kept.clear();
    current = block;
    return entryOf(kept, identity, make);
  };
}

/**
 * Holds the starts of blocks of one identity, from job to job, for runs that are made again and again under other
 * policies; with another identity (another region, seed or parameter) it begins anew. It holds those that came first, as
 * many as the bytes allow for; the others are made each time.
 */
export function startsOfOneIdentity(mostBytes: number): HeldStarts {
  const kept = new Map<string, Start>();
  let current: string | undefined;
  let most = 0;
  return (identity, block, make) => {
    if (identity !== current) kept.clear();
    current = identity;
    const known = kept.get(blockName(block));
    if (known !== undefined) return known;
    const made = make();
    if (kept.size === 0) most = Math.max(1, Math.floor(mostBytes / bytesOf(made.world)));
    if (kept.size < most) kept.set(blockName(block), made);
    return made;
  };
}

/** Bytes of the columns in plain data. */
export function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce<number>((sum, member) => sum + bytesOf(member), 0);
}

function entryOf(kept: Map<string, Start>, name: string, make: () => Start): Start {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const made = make();
  kept.set(name, made);
  return made;
}

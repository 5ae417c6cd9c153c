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

/** Starts that one job makes and a later job of the same thread finds. */
export interface StartsForLater {
  /** For the job that makes them: it has those of the block at work, whatever their size. */
  readonly held: HeldStarts;
  /** For the later one; undefined where there is none. */
  readonly known: (identity: string, block: Block) => Start | undefined;
}

/** Holds the starts of the block at work, and of those before it the ones that came first, as many as the bytes allow for. */
export function startsForLater(mostBytes: number): StartsForLater {
  const ofBlock = startsOfOneBlock();
  const kept = new Map<string, Map<string, Start>>();
  let bytes = 0;
  const known = (identity: string, block: Block) => kept.get(identity)?.get(blockName(block));
  const keep = (identity: string, block: Block, start: Start): Start => {
    const more = bytesOf(start.world);
    if (bytes + more > mostBytes) return start;
    bytes += more;
    const ofIdentity = kept.get(identity) ?? new Map<string, Start>();
    kept.set(identity, ofIdentity.set(blockName(block), start));
    return start;
  };
  const held: HeldStarts = (identity, block, make) =>
    ofBlock(identity, block, () => known(identity, block) ?? keep(identity, block, make()));
  return { held, known };
}

/** Bytes of the columns in plain data. */
function bytesOf(value: unknown): number {
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

import type { World } from '../model/engine/world.js';
import { type Block, blockName } from './block.js';
import { bytesOf, type HeldStarts, startsOfOneBlock } from './held-starts.js';

/** A world of that identity in a block that an earlier job of the same thread made; undefined where there is none. */
export type KnownWorlds = (identity: string, block: Block) => World | undefined;

/** Starts that one job makes, and their worlds for a later job of the same thread. */
interface StartsForLater {
  /** For the job that makes them: it has those of the block at work. */
  readonly held: HeldStarts;
  /** For the later one. */
  readonly known: KnownWorlds;
}

/**
 * Holds the starts of the block at work, and of the blocks that a later job asks for the worlds, as many as the bytes allow for: those of
 * other identities are let go for them, the oldest first.
 */
export function startsForLater(asksFor: (block: Block) => boolean, mostBytes: number): StartsForLater {
  const ofBlock = startsOfOneBlock();
  const kept = new Map<string, Map<string, World>>();
  let bytes = 0;
  const letGo = (identity: string): void => {
    for (const world of kept.get(identity)!.values()) bytes -= bytesOf(world);
    kept.delete(identity);
  };
  const keep = (identity: string, block: Block, world: World): void => {
    const more = bytesOf(world);
    if (more > mostBytes || kept.get(identity)?.has(blockName(block))) return;
    for (const other of kept.keys()) if (bytes + more > mostBytes && other !== identity) letGo(other);
    if (bytes + more > mostBytes) return;
    bytes += more;
    const ofIdentity = kept.get(identity) ?? new Map<string, World>();
    kept.set(identity, ofIdentity.set(blockName(block), world));
  };
  const held: HeldStarts = (identity, block, make) =>
    ofBlock(identity, block, () => {
      const start = make();
      if (asksFor(block)) keep(identity, block, start.world);
      return start;
    });
  return { held, known: (identity, block) => kept.get(identity)?.get(blockName(block)) };
}

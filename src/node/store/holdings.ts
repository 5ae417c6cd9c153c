import { type Block, blockName, type Failure } from '../../ensemble/block.js';
import type { Redone, Reuse } from './reuse.js';
import type { Entry } from './scan.js';

/** Origin of blocks. */
export interface Origin {
  /** How many were taken over from earlier runs. */
  readonly reused: number;
  /** Those of which an earlier record was found that does not hold. */
  readonly redone: readonly Redone[];
  /** Bytes in which no block could be recognised; there only if there were some. */
  readonly damagedBytes?: number;
}

/** Which blocks a store holds, which failed, and where they came from. */
export interface Holdings {
  readonly addRecord: (entry: Entry) => void;
  readonly addFailure: (failure: Failure) => void;
  /**
   * Those of the blocks that no valid record was found of and that were not tried since, in their order. A block that
   * failed is not tried twice while the store is open, however many replicates are added.
   */
  readonly missing: (blocks: readonly Block[]) => Block[];
  /** Of the blocks, those taken over from earlier runs, and those computed again with the reason. */
  readonly origin: (blocks: readonly Block[]) => Origin;
  /** Whole records of the blocks, in their order; those without one are left out. */
  readonly records: (blocks: readonly Block[]) => Entry[];
  readonly failures: (blocks: readonly Block[]) => Failure[];
  /** All valid records and failures, also of blocks outside a plan. */
  readonly all: () => { readonly records: Entry[]; readonly failures: Failure[] };
  /** How many blocks are kept. */
  readonly count: () => number;
}

/** Begin with what earlier runs left that still holds. */
export function holdings({ kept, reasonOf, damagedBytes }: Reuse): Holdings {
  const records = new Map(kept);
  const failed = new Map<string, Failure>();
  return {
    addRecord: (entry) => {
      records.set(blockName(entry), entry);
      failed.delete(blockName(entry));
    },
    addFailure: (failure) => void failed.set(blockName(failure), failure),
    missing: (blocks) =>
      blocks.filter((block) => !records.has(blockName(block)) && !failed.has(blockName(block))),
    origin: (blocks) => ({
      reused: blocks.filter((block) => kept.has(blockName(block))).length,
      redone: blocks.flatMap((block) => {
        const reason = kept.has(blockName(block)) ? null : reasonOf(block);
        return reason === null ? [] : [{ ...block, reason }];
      }),
      ...(damagedBytes > 0 ? { damagedBytes } : {}),
    }),
    records: (blocks) => blocks.flatMap((block) => records.get(blockName(block)) ?? []),
    failures: (blocks) => blocks.flatMap((block) => failed.get(blockName(block)) ?? []),
    all: () => ({ records: [...records.values()], failures: [...failed.values()] }),
    count: () => records.size,
  };
}

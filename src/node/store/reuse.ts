import { type Block, blockName } from '../../ensemble/block.js';
import { KIND } from './record.js';
import type { Entry, Inputs, Scan } from './scan.js';

/** A block that is computed again although a record of it was found, and why. */
export interface Redone extends Block {
  readonly reason: string;
}

/** What of a journal still holds. */
export interface Reuse {
  /** The record of each block that need not be run again, by `blockName`. */
  readonly kept: Map<string, Entry>;
  /** Why another block is to be run again; null where nothing is known of an earlier one. */
  readonly reasonOf: (block: Block) => string | null;
  /** How many simulated blocks do not serve, by the reason. */
  readonly unused: ReadonlyMap<string, number>;
  /** Bytes of the journal that belong to no whole record. */
  readonly damagedBytes: number;
}

/**
 * Which records of a journal are the blocks that would be computed now: those under the same key. A block that
 * failed is tried again, for what broke it may have been the machine. A damaged record is recognised by its name or by its
 * key, whichever the damage spared.
 */
export function reusable(found: Scan, inputs: Inputs, keyOf: (block: Block) => string): Reuse {
  const kept = new Map<string, Entry>();
  const reasons = new Map<string, string>();
  const unused = new Map<string, number>();
  for (const entry of found.entries) {
    const reason = reasonAgainst(entry, inputs, keyOf);
    if (reason === null) kept.set(blockName(entry), entry);
    else reasons.set(blockName(entry), reason);
    if (reason !== null && entry.kind === KIND.result) unused.set(reason, (unused.get(reason) ?? 0) + 1);
  }
  const names = new Set(found.damaged.map(blockName));
  const keys = new Set(found.damaged.map(({ key }) => key));
  const wasDamaged = (block: Block) =>
    names.has(blockName(block)) || (keys.size > 0 && keys.has(keyOf(block)));
  const reasonOf = (block: Block) =>
    reasons.get(blockName(block)) ?? (wasDamaged(block) ? 'its record was damaged' : null);
  return { kept, reasonOf, unused, damagedBytes: found.lost };
}

function reasonAgainst(entry: Entry, inputs: Inputs, keyOf: (block: Block) => string): string | null {
  if (entry.kind === KIND.failure) return 'it failed before';
  if (entry.key === keyOf(entry)) return null;
  if (entry.inputs === null) return 'nothing says what it was computed from';
  if (entry.inputs.version !== inputs.version) return `computed by version ${entry.inputs.version}`;
  if (entry.inputs.scenarios !== inputs.scenarios) return 'computed from other scenarios';
  return 'computed from other parameters or figures of the region';
}

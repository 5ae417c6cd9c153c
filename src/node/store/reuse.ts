import { type Block, blockName } from '../../ensemble/block.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { KIND } from './record.js';
import type { Entry, Inputs, Scan } from './scan.js';

/** A block that is computed again although a record of it was found, and why. */
export interface Redone extends Block {
  readonly reason: string;
}

/** Simulated blocks that do not serve, all for the same reason. */
export interface Unused {
  readonly reason: Bilingual;
  readonly count: number;
}

/** What of a journal still holds. */
export interface Reuse {
  /** The record of each block that need not be run again, by `blockName`. */
  readonly kept: Map<string, Entry>;
  /** Why another block is to be run again; null where nothing is known of an earlier one. */
  readonly reasonOf: (block: Block) => string | null;
  readonly unused: readonly Unused[];
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
  const unused = new Map<string, Unused>();
  for (const entry of found.entries) {
    const reason = reasonAgainst(entry, inputs, keyOf);
    if (reason === null) kept.set(blockName(entry), entry);
    else reasons.set(blockName(entry), reason.en);
    if (reason !== null && entry.kind === KIND.result)
      unused.set(reason.en, { reason, count: (unused.get(reason.en)?.count ?? 0) + 1 });
  }
  const names = new Set(found.damaged.map(blockName));
  const keys = new Set(found.damaged.map(({ key }) => key));
  const wasDamaged = (block: Block) =>
    names.has(blockName(block)) || (keys.size > 0 && keys.has(keyOf(block)));
  const reasonOf = (block: Block) =>
    reasons.get(blockName(block)) ?? (wasDamaged(block) ? 'its record was damaged' : null);
  return { kept, reasonOf, unused: [...unused.values()], damagedBytes: found.lost };
}

function reasonAgainst(entry: Entry, inputs: Inputs, keyOf: (block: Block) => string): Bilingual | null {
  if (entry.kind === KIND.failure) return FAILED_BEFORE;
  if (entry.key === keyOf(entry)) return null;
  if (entry.inputs === null) return OF_UNKNOWN_INPUTS;
  if (entry.inputs.version !== inputs.version) return ofVersion(entry.inputs.version);
  return entry.inputs.scenarios === inputs.scenarios ? OF_OTHER_VALUES : OF_OTHER_SCENARIOS;
}

const FAILED_BEFORE: Bilingual = { en: 'it failed before', zh: '此前模拟失败' };
const OF_UNKNOWN_INPUTS: Bilingual = {
  en: 'nothing says what it was computed from',
  zh: '没有说明依据何种输入计算',
};
const OF_OTHER_SCENARIOS: Bilingual = { en: 'computed from other scenarios', zh: '依据其他情景计算' };
const OF_OTHER_VALUES: Bilingual = {
  en: 'computed from other parameters or figures of the region',
  zh: '依据其他参数或地区数据计算',
};
const ofVersion = (version: string): Bilingual => ({
  en: `computed by version ${version}`,
  zh: `由版本 ${version} 计算`,
});

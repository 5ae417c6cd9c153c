import { copyFileSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Block, Failure } from '../../ensemble/block.js';
import type { Plan, Sink } from '../../ensemble/ensemble.js';
import type { Scenario } from '../../scenario/scenario.js';
import { blockKeys, inputsOf } from './block-key.js';
import { columnsFile, type StoredCollected } from './columns-file.js';
import { type Write, writeToDisk } from './disk.js';
import { type Journal, openJournal } from './journal.js';
import { releaseLock, takeLock } from './lock.js';
import { nameOf, type Redone, type Reuse, reusable } from './reuse.js';
import type { Entry, Inputs } from './scan.js';
import { storageProblem } from './storage-problem.js';

export const JOURNAL = 'blocks.bin';
export const LOCK = 'lock';
const COLUMNS = 'columns.tmp';

/** The folder that results are gathered in until they are complete. */
export const unfinishedFolder = (folder: string): string => `${resolve(folder)}.unfinished`;

/** True if an earlier run left futures that the same command can go on from. */
export const hasStored = (folder: string): boolean =>
  [unfinishedFolder(folder), resolve(folder)].some((place) => existsSync(join(place, JOURNAL)));

export interface StoreSettings {
  /** Where the results go when they are complete. */
  readonly folder: string;
  readonly scenarios: readonly Scenario[];
  readonly version: string;
  /** Takes a line about what was found: a lock taken over, a damaged record. */
  readonly say: (message: string) => void;
  /** Replaced to let a disk fail in a test. */
  readonly write?: Write;
}

/** Futures of one ensemble on a disk: what is there is kept, what comes is added at once. */
export interface Store {
  /** Where the results are until they are complete. */
  readonly place: string;
  readonly scenarios: readonly Scenario[];
  readonly inputs: Inputs;
  readonly write: Write;
  readonly journal: Journal;
  /** Takes futures as they come; throws a StorageProblem, with all before kept, where the disk takes no more. */
  readonly sink: Sink;
  /** Those of the blocks that no valid record was found of and that were not tried since, in their order. */
  readonly missing: (blocks: readonly Block[]) => Block[];
  /** Of the blocks, those taken over from earlier runs, and those computed again with the reason. */
  readonly origin: (blocks: readonly Block[]) => { readonly reused: number; readonly redone: Redone[] };
  /** Whole records of the blocks, in their order; those without one are left out. */
  readonly records: (blocks: readonly Block[]) => Entry[];
  /** All valid records and failures, also of futures outside a plan. */
  readonly all: () => { readonly records: Entry[]; readonly failures: Failure[] };
  /** Failures of the blocks. */
  readonly failures: (blocks: readonly Block[]) => Failure[];
  /** How many futures are kept. */
  readonly count: () => number;
  /** The futures of a plan as columns; closes itself with the store. */
  readonly collected: (plan: Plan, blocks: readonly Block[]) => StoredCollected['collected'];
  /** Close all files; the lock is kept. */
  readonly shut: () => void;
  /**
   * Let go of everything; what was computed stays where it is. Without a future that was simulated the folder is removed.
   * @param at where the store was moved to; where it was opened unless said
   */
  readonly close: (at?: string) => void;
}

/**
 * Open the store of a results folder: take its lock, read what earlier runs left, finished or not, and say which of it
 * still holds. Throws a StorageProblem where another process has it, or the disk does not let it.
 */
export function openStore({ folder, scenarios, version, say, write = writeToDisk }: StoreSettings): Store {
  const place = unfinishedFolder(folder);
  try {
    mkdirSync(place, { recursive: true });
    takeLock(join(place, LOCK), say);
  } catch (error) {
    throw storageProblem(error, place);
  }
  try {
    takeOver(resolve(folder), place);
    const inputs = inputsOf(version, scenarios);
    const keyOf = blockKeys(inputs, scenarios);
    const journal = openJournal(join(place, JOURNAL), inputs, write);
    const { lost } = journal.found;
    if (lost > 0)
      say(`${join(place, JOURNAL)}: ${lost} damaged bytes dropped; what they held is computed again`);
    return storeOn(
      { place, scenarios, inputs, write, journal },
      reusable(journal.found, inputs, keyOf),
      keyOf,
    );
  } catch (error) {
    releaseLock(join(place, LOCK));
    throw storageProblem(error, place);
  }
}

/** Begin with the futures of the finished folder, so that more can be added to them. */
function takeOver(folder: string, place: string): void {
  const [finished, own, copy] = [join(folder, JOURNAL), join(place, JOURNAL), join(place, `${JOURNAL}.copy`)];
  if (existsSync(own) || !existsSync(finished)) return;
  copyFileSync(finished, copy);
  renameSync(copy, own);
}

function storeOn(
  given: Pick<Store, 'place' | 'scenarios' | 'inputs' | 'write' | 'journal'>,
  { kept, reasons }: Reuse,
  keyOf: (block: Block) => string,
): Store {
  const { place, journal, write } = given;
  const records = new Map(kept);
  const failed = new Map<string, Failure>();
  let columns: StoredCollected | null = null;
  const guarded = <T>(what: () => T): T => {
    try {
      return what();
    } catch (error) {
      throw storageProblem(error, place);
    }
  };
  let open = true;
  const shut = () => {
    if (!open) return;
    open = false;
    columns?.close();
    journal.close();
  };
  const close = (at = place) => {
    shut();
    rmSync(join(at, COLUMNS), { force: true });
    const empty = records.size === 0;
    if (empty) rmSync(join(at, JOURNAL), { force: true });
    releaseLock(join(at, LOCK));
    if (empty) removeEmpty(at);
  };
  return {
    ...given,
    sink: {
      result: (result) => {
        records.set(
          nameOf(result),
          guarded(() => journal.result(keyOf(result), result)),
        );
        failed.delete(nameOf(result));
      },
      failure: (failure) => {
        guarded(() => journal.failure(keyOf(failure), failure));
        failed.set(nameOf(failure), failure);
      },
    },
    missing: (blocks) => blocks.filter((block) => !records.has(nameOf(block)) && !failed.has(nameOf(block))),
    origin: (blocks) => ({
      reused: blocks.filter((block) => kept.has(nameOf(block))).length,
      redone: blocks.flatMap((block) => {
        const reason = kept.has(nameOf(block)) ? undefined : reasons.get(nameOf(block));
        return reason === undefined ? [] : [{ ...block, reason }];
      }),
    }),
    records: (blocks) => blocks.flatMap((block) => records.get(nameOf(block)) ?? []),
    all: () => ({ records: [...records.values()], failures: [...failed.values()] }),
    failures: (blocks) => blocks.flatMap((block) => failed.get(nameOf(block)) ?? []),
    count: () => records.size,
    collected: (plan, blocks) => {
      columns?.close();
      const done = blocks.flatMap((block) => records.get(nameOf(block)) ?? []);
      const failures = blocks.flatMap((block) => failed.get(nameOf(block)) ?? []);
      columns = guarded(() => columnsFile(join(place, COLUMNS), journal, plan, done, failures, write));
      return columns.collected;
    },
    shut,
    close,
  };
}

/** Remove a folder in which nothing is left. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something else is in it: it stays.
  }
}

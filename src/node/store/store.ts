import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../ensemble/block.js';
import type { Collected, ModelPlan } from '../../ensemble/collected.js';
import { inColumns } from '../../ensemble/known-columns.js';
import type { Plan } from '../../ensemble/plan.js';
import { columnName, scenarioSeries } from '../../ensemble/scenario-series.js';
import type { Sink } from '../../ensemble/sink.js';
import type { Model } from '../../model/model.js';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import type { Scenario } from '../../scenario/scenario.js';
import { OWN_MODEL } from '../model/model-in-use.js';
import { blockKeys, inputsOf } from './block-key.js';
import { columnsFile, type StoredCollected } from './columns-file.js';
import { type Write, writeToDisk } from './disk.js';
import { type Holdings, holdings } from './holdings.js';
import { type Journal, openJournal } from './journal.js';
import { releaseLock } from './lock.js';
import {
  ASKED,
  abandonPlace,
  finishedFolder,
  JOURNAL,
  LOCK,
  takeOver,
  takePlace,
  unfinishedFolder,
} from './place.js';
import { KIND } from './record.js';
import { replaceWhole } from './replacement.js';
import { reusable, type Unused } from './reuse.js';
import type { Inputs } from './scan.js';
import { guarding, storageProblem } from './storage-problem.js';

const COLUMNS = 'columns.tmp';

export interface StoreSettings {
  /** Where the results go when they are complete. */
  readonly folder: string;
  readonly scenarios: readonly Scenario[];
  /** What is simulated; the package's own model unless given. */
  readonly model?: Model;
  readonly version: string;
  /** What is said of the run in the folder until its results are complete; nothing unless given. */
  readonly asked?: string;
  /** Takes a line about what was found: a lock taken over, a damaged record. */
  readonly say: (notice: Bilingual) => void;
  /** Replaced to let a disk fail in a test. */
  readonly write?: Write;
}

/** Runs of one ensemble on a disk: what is there is kept, what comes is added at once. */
export interface Store extends Omit<Holdings, 'addRecord' | 'addFailure'> {
  /** Where the results are until they are complete. */
  readonly place: string;
  readonly scenarios: readonly Scenario[];
  readonly model: Model;
  readonly inputs: Inputs;
  readonly write: Write;
  readonly journal: Journal;
  /** Takes runs as they come; throws a StorageProblem, with all before kept, where the disk takes no more. */
  readonly sink: Sink;
  /** The runs of a plan as columns; valid until the next call, and no longer than the store is open. */
  readonly collected: (plan: Plan, blocks: readonly Block[]) => Collected;
  /** Close all files; the lock is kept. */
  readonly shut: () => void;
  /**
   * Let go of everything; what was computed stays where it is, also by earlier runs from other inputs. Without a run
   * that was simulated the folder is removed.
   * @param at where the store was moved to; where it was opened unless said
   */
  readonly close: (at?: string) => void;
}

/**
 * Open the store of a results folder: take its lock, read what earlier runs left, finished or not, and say which of it
 * still holds. Throws a StorageProblem where another process has it, or the disk does not let it.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const settings = { folder: 'results/open', scenarios: [scenario], version: VERSION, say: () => {} };
 * const store = openStore(settings);
 * store.missing([{ draw: 0, replicate: 1 }]).length; // => 1
 * store.close();
 */
export function openStore(settings: StoreSettings): Store {
  const place = unfinishedFolder(settings.folder);
  try {
    const made = takePlace(settings.folder, settings.say);
    try {
      return openTaken(place, made, settings);
    } catch (error) {
      abandonPlace(place, made);
      throw error;
    }
  } catch (error) {
    throw storageProblem(error, place);
  }
}

function openTaken(place: string, made: string | undefined, settings: StoreSettings): Store {
  const { folder, scenarios, model = OWN_MODEL.model, version, asked, say, write = writeToDisk } = settings;
  const copied = takeOver(finishedFolder(folder), place);
  if (asked !== undefined) replaceWhole(write, join(place, ASKED), asked);
  const inputs = inputsOf(version, scenarios, model);
  const keyOf = blockKeys(inputs, scenarios, model);
  const journal = openJournal(join(place, JOURNAL), inputs, write);
  const { lost } = journal.found;
  if (lost > 0) say(damageNotice(join(place, JOURNAL), lost));
  const reuse = reusable(journal.found, inputs, keyOf);
  for (const unused of reuse.unused) say(unusedNotice(place, unused));
  const held = holdings(reuse);
  const { addRecord, addFailure, ...known } = held;
  const guarded = guarding(place);
  const columnNames = scenarioSeries(scenarios[0], model).map(columnName);
  const columns = columnsOf(place, journal, write, held);
  let added = false;
  const sink: Sink = {
    result: (result) => {
      const observations = inColumns(result, columnNames, columnNames);
      addRecord(guarded(() => journal.result(keyOf(result), result, observations)));
      added = true;
    },
    failure: (failure) => {
      guarded(() => journal.failure(keyOf(failure), failure));
      addFailure(failure);
    },
  };
  // What was there before this process came is not this process's to throw away.
  const before = made === undefined && journal.found.entries.some(({ kind }) => kind === KIND.result);
  const { shut, close } = closing(
    place,
    made,
    // A mere copy of what the finished folder has is not worth keeping.
    () => (copied ? added : before || held.count() > 0),
    () => {
      columns.close();
      journal.close();
    },
  );
  const collected = (plan: Plan, blocks: readonly Block[]) =>
    guarded(() => columns.make({ ...plan, model }, blocks));
  return { ...known, place, scenarios, model, inputs, write, journal, sink, collected, shut, close };
}

const damageNotice = (path: string, bytes: number): Bilingual => ({
  en: `${path}: ${bytes} damaged bytes dropped; what they held is computed again`,
  zh: `${path}：已舍弃 ${bytes} 个损坏的字节，其中的内容将重新计算`,
});

/** Where a call takes the folder of a different one, what is said before the runs there are replaced. */
const unusedNotice = (place: string, { reason, count }: Unused): Bilingual => ({
  en: `${place}: ${count} runs of an earlier call do not serve this one (${reason.en}) and go when it is complete`,
  zh: `${place}：此前命令的 ${count} 次模拟不适用于本次运行（${reason.zh}），本次运行完成后将予删除`,
});

/** The one file of columns, made anew for every plan. */
function columnsOf(place: string, journal: Journal, write: Write, { records, failures }: Holdings) {
  let open: StoredCollected | null = null;
  const close = (): void => {
    open?.close();
    open = null;
  };
  const make = (plan: ModelPlan, blocks: readonly Block[]): Collected => {
    close();
    open = columnsFile(join(place, COLUMNS), journal, plan, records(blocks), failures(blocks), write);
    return open.collected;
  };
  return { make, close };
}

/** Both ways to end: files alone, or everything. */
function closing(
  place: string,
  made: string | undefined,
  worthKeeping: () => boolean,
  closeFiles: () => void,
): Pick<Store, 'shut' | 'close'> {
  let open = true;
  const shut = () => {
    if (!open) return;
    open = false;
    closeFiles();
  };
  const close = (at = place) => {
    shut();
    rmSync(join(at, COLUMNS), { force: true });
    // What was moved into its place is complete.
    if (at !== place || worthKeeping()) return releaseLock(join(at, LOCK));
    for (const name of [JOURNAL, ASKED]) rmSync(join(at, name), { force: true });
    abandonPlace(at, made);
  };
  return { shut, close };
}

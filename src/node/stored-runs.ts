import { closeSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockName, type Failure } from '../ensemble/block.js';
import { horizonOf, type ModelPlan } from '../ensemble/collected.js';
import { blocksOf } from '../ensemble/plan.js';
import { scenarioSeries } from '../ensemble/scenario-series.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { failed, type Loaded, wholeIssue } from '../scenario/reading/issues.js';
import { strangeFile } from './changed-files.js';
import { blockKeys, inputsOf } from './store/block-key.js';
import { columnsFile, type StoredCollected } from './store/columns-file.js';
import { writeToDisk } from './store/disk.js';
import { type Journal, readWhole } from './store/journal.js';
import { openOwn } from './store/own-file.js';
import { KIND } from './store/record.js';
import { reusable } from './store/reuse.js';
import { type Entry, type Scan, scan } from './store/scan.js';

/** Reads the payload of a record. */
export type ReadRecord = (entry: Entry) => Uint8Array;

/** Which records of a journal are laid out, what of the plan is missing, and what is said to have failed: that unless given. */
interface Chosen {
  readonly done: readonly Entry[];
  readonly failed: readonly Failure[];
  readonly failures?: readonly Failure[];
}

export type Choose = (found: Scan, read: ReadRecord) => Loaded<Chosen>;

/** The runs of a journal as columns in a temporary file; the journal itself is only read. */
export function storedRuns(path: string, plan: ModelPlan, choose: Choose): Loaded<StoredCollected> {
  let file: number;
  try {
    file = openOwn(path, 'read');
  } catch (error) {
    return failed([strangeFile(path, error)]);
  }
  try {
    const journal = readOnly(file, scan(file));
    const chosen = choose(journal.found, (entry) => {
      const payload = new Uint8Array(entry.length);
      journal.read(entry, payload);
      return payload;
    });
    return chosen.ok ? asColumns(journal, plan, chosen.value) : chosen;
  } finally {
    closeSync(file);
  }
}

/**
 * Every whole run of the plan; issues where the journal holds runs that were not computed from these scenarios.
 * @param version of the program and the code of its model, as the journal names them
 */
export const wholeRuns =
  (path: string, plan: ModelPlan, version: string): Choose =>
  (found) => {
    const inputs = inputsOf(version, plan.scenarios, plan.model);
    const { kept, unused } = reusable(found, inputs, blockKeys(inputs, plan.scenarios, plan.model));
    if (unused.length > 0) return failed([wholeIssue(path, ofOthers(unused[0].reason), FITTING)]);
    const length =
      8 * plan.scenarios.length * horizonOf(plan) * scenarioSeries(plan.scenarios[0], plan.model).length;
    const asked = new Set(blocksOf(plan).map(blockName));
    const done = [...kept.values()].filter(
      (entry) => entry.kind === KIND.result && entry.length === length && asked.has(blockName(entry)),
    );
    return { ok: true, value: { done, failed: missingFrom(plan, done) } };
  };

const FITTING: Bilingual = {
  en: 'those of the results that it lies with; the command that made them makes them anew',
  zh: '与所在结果相符的模拟（重新执行生成结果的命令即可重建）',
};

const ofOthers = ({ en, zh }: Bilingual): Bilingual => ({
  en: `runs of other results: ${en}`,
  zh: `其他结果的模拟（${zh}）`,
});

function asColumns(journal: Journal, plan: ModelPlan, chosen: Chosen): Loaded<StoredCollected> {
  const folder = temporaryFolder();
  if (folder === null) return failed([wholeIssue('TMPDIR', unwritable(tmpdir()), TEMPORARY)]);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const { done, failed: left, failures } = chosen;
    const stored = columnsFile(join(folder, 'columns'), journal, plan, done, left, writeToDisk);
    const collected = failures === undefined ? stored.collected : { ...stored.collected, failures };
    const close = () => {
      stored.close();
      remove();
    };
    return { ok: true, value: { collected, close } };
  } catch (error) {
    remove();
    throw error;
  }
}

const unwritable = (folder: string): Bilingual => ({
  en: `${folder}, where no file can be made`,
  zh: `${folder}（无法在其中新建文件）`,
});
const TEMPORARY: Bilingual = {
  en: 'a folder for temporary files that you may write to',
  zh: '可写入的临时文件夹',
};

function temporaryFolder(): string | null {
  try {
    return mkdtempSync(join(tmpdir(), 'medinno-'));
  } catch {
    return null;
  }
}

/** What failed counts as missing too. */
function missingFrom(plan: ModelPlan, done: readonly Entry[]) {
  const names = new Set(done.map(blockName));
  return blocksOf(plan)
    .filter((block) => !names.has(blockName(block)))
    .map((block) => ({
      ...block,
      scenario: plan.scenarios[0].id,
      seed: plan.scenarios[0].seed,
      reason: 'not among the stored runs',
    }));
}

function readOnly(file: number, found: Scan): Journal {
  const refuse = () => {
    throw new Error('the journal of finished results is only read');
  };
  return {
    found,
    result: refuse,
    failure: refuse,
    read: ({ at }, into, from = 0) => readWhole(file, into, at + from),
    close: () => {},
  };
}

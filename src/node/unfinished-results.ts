import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { blockName, type Failure } from '../ensemble/block.js';
import { completePart } from '../ensemble/complete-part.js';
import { blocksOf } from '../ensemble/plan.js';
import type { Model } from '../model/model.js';
import { compareScenarios } from '../results/comparison.js';
import { VERSION } from '../results/version.js';
import type { Compile } from '../scenario/expressions/expressions.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { failed, type Loaded, wholeIssue } from '../scenario/reading/issues.js';
import type { Warning } from '../scenario/reading/warning.js';
import type { Scenario } from '../scenario/scenario.js';
import { halfMovedIssue } from './half-moved-results.js';
import { codeInUse, type ModelInUse, OWN_MODEL } from './model/model-in-use.js';
import { otherModelIssue } from './model/model-issue.js';
import type { NamedModelFile } from './model/named-model-file.js';
import { modelFileSchema } from './read-results.js';
import { blockKeys, codeVersion, inputsOf } from './store/block-key.js';
import { MANIFEST } from './store/move-into-place.js';
import { readOwn } from './store/own-file.js';
import { ASKED, finishedFolder, JOURNAL, UNFINISHED, unfinishedFolder } from './store/place.js';
import { KIND } from './store/record.js';
import { reusable } from './store/reuse.js';
import type { Entry, Scan } from './store/scan.js';
import type { StoredComparison } from './stored-comparison.js';
import { type Choose, type ReadRecord, storedRuns } from './stored-runs.js';

/** What an unfinished folder says of the run that fills it, so that what is there can be reported. */
export interface AskedRun {
  readonly version: string;
  readonly model: string;
  /** The file of its model; left out for that of the package. */
  readonly modelFile?: NamedModelFile;
  /** The exact command, which goes on from there. */
  readonly command: string;
  readonly hash: string;
  readonly paired: boolean;
  /** As asked for when it was begun; replicates may be added to them. */
  readonly draws: number;
  readonly replicates: number;
  readonly scenarios: readonly Scenario[];
  readonly warnings: readonly Warning[];
}

/** No more than what distinguishes it from something else: it was written by this program. */
const askedSchema = z.looseObject({
  version: z.string(),
  model: z.string(),
  modelFile: modelFileSchema.optional(),
  command: z.string(),
  hash: z.string(),
  paired: z.boolean(),
  draws: z.int().min(0),
  replicates: z.int().min(1),
  scenarios: z.array(z.looseObject({ id: z.string(), region: z.looseObject({ id: z.string() }) })).min(1),
  warnings: z.array(z.looseObject({})),
});

/** What is written at the start of a run, as text. */
export const askedText = (asked: AskedRun): string => `${JSON.stringify(asked)}\n`;

/** The folder of unfinished results that is meant: the one that is named, or the one next to a name that holds none. */
export function unfinishedBehind(folder: string): string | null {
  if (folder.replace(/\/+$/, '').endsWith(UNFINISHED)) return existsSync(folder) ? folder : null;
  if (existsSync(join(finishedFolder(folder), MANIFEST))) return null;
  const gathered = unfinishedFolder(folder);
  return existsSync(gathered) ? gathered : null;
}

/**
 * What an interrupted run has computed so far, or a running one, as a comparison of its complete draws and replicates.
 * Nothing in the folder changes. Issues where it holds no complete run, or does not say what its runs are of.
 */
export function readUnfinished(
  place: string,
  compile: Compile,
  { model, file }: ModelInUse = OWN_MODEL,
): Loaded<StoredComparison> {
  const moved = halfMovedIssue(place.replace(/\/+$/, '').slice(0, -UNFINISHED.length));
  if (moved !== null) return failed([moved]);
  const asked = askedIn(place);
  if (asked === null) return failed([wholeIssue(place, WITHOUT_ASKED, GOES_ON)]);
  const { version, model: code, hash, command, paired, warnings, modelFile, ...rest } = asked;
  const other = otherModelIssue(place, modelFile, file);
  if (other !== null) return failed([other]);
  const plan = { ...rest, model };
  if (version !== VERSION || code !== codeInUse(file))
    return failed([wholeIssue(place, otherRuns(`${version}+${code}`), GOES_ON)]);
  if (!existsSync(join(place, JOURNAL))) return failed([wholeIssue(place, NO_RUN, GOES_ON)]);
  let done = 0;
  const choose: Choose = (found, read) => {
    const entries = validEntries(found, asked, model);
    done = entries.length;
    const failures = failuresOf(found, entries, read);
    return { ok: true, value: { done: completePart(entries), failed: [], failures } };
  };
  const stored = storedRuns(join(place, JOURNAL), plan, choose);
  if (!stored.ok) return stored;
  const { collected, close } = stored.value;
  if (collected.draws.length === 0) {
    close();
    return failed([wholeIssue(place, NO_RUN, GOES_ON)]);
  }
  const comparison = compareScenarios(collected, { version, command, paired, warnings, done }, compile);
  return { ok: true, value: { comparison, hash, collected, close } };
}

const GOES_ON: Bilingual = {
  en: 'unfinished results of this version; the command that began them goes on from there',
  zh: '本版未完成的结果（重新执行原命令即可继续）',
};
const WITHOUT_ASKED: Bilingual = {
  en: `a folder without a whole ${ASKED}`,
  zh: `没有完整 ${ASKED} 的文件夹`,
};
const NO_RUN: Bilingual = { en: 'no complete run yet', zh: '尚无一次完整的模拟' };

const otherRuns = (code: string): Bilingual => ({
  en: `runs of another version or model, ${code}`,
  zh: `其他版本或模型的模拟（${code}）`,
});

function askedIn(place: string): AskedRun | null {
  let raw: unknown;
  try {
    raw = JSON.parse(readOwn(join(place, ASKED)).toString());
  } catch {
    return null;
  }
  return askedSchema.safeParse(raw).success ? (raw as AskedRun) : null;
}

/** The runs of the plan that are the ones that would be computed now. */
function validEntries(found: Scan, asked: AskedRun, model: Model): Entry[] {
  const { scenarios } = asked;
  const inputs = inputsOf(codeVersion(asked.version, asked.model), scenarios, model);
  const { kept } = reusable(found, inputs, blockKeys(inputs, scenarios, model));
  return blocksOf(asked).flatMap((block) => kept.get(blockName(block)) ?? []);
}

/** Runs that failed and that no later try has made good, each once. */
function failuresOf(found: Scan, done: readonly Entry[], read: ReadRecord): Failure[] {
  const good = new Set(done.map(blockName));
  const failures = found.entries
    .filter((entry) => entry.kind === KIND.failure && !good.has(blockName(entry)))
    .map((entry) => JSON.parse(Buffer.from(read(entry)).toString()) as Failure);
  return [...new Map(failures.map((failure) => [blockName(failure), failure])).values()];
}

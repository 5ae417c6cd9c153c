import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Collected } from '../ensemble/collected.js';
import { effectRows } from '../results/effects.js';
import { pairwiseRows } from '../results/pairwise.js';
import { summaryRows } from '../results/summaries.js';
import type { Comparison } from '../results/tables.js';
import { withoutVariants } from '../results/variants.js';
import { VERSION } from '../results/version.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { failed, type Loaded, wholeIssue } from '../scenario/reading/issues.js';
import { changedFiles } from './changed-files.js';
import { folderWithout } from './half-moved-results.js';
import { type ModelInUse, OWN_MODEL } from './model/model-in-use.js';
import { otherModelIssue } from './model/model-issue.js';
import { readResults } from './read-results.js';
import { codeVersion } from './store/block-key.js';
import { readOwn } from './store/own-file.js';
import { JOURNAL } from './store/place.js';
import { storedRuns, wholeRuns } from './stored-runs.js';

/** A comparison as a results folder keeps it, with the runs it was made of. */
export interface StoredComparison {
  readonly comparison: Comparison;
  /** Hash of what it was computed from. */
  readonly hash: string;
  /** Readable until it is closed. */
  readonly collected: Collected;
  readonly close: () => void;
}

/** What of a comparison does not follow from the runs alone: what was known of the place, and how it was asked. */
export const COMPARISON_FILE = 'comparison.json';

/**
 * The comparison without the large tables, which follow from the runs bit by bit, and without the time it was computed
 * at, which stands in the manifest.
 * @example
 * const few = { sources: scenarioFiles, draws: 2, replicates: 2, years: 2 };
 * const { comparison } = await compare({ baseline: 'baseline', alternatives: ['platforms'], ...few });
 * JSON.parse(comparisonText(comparison)).paired; // => true
 */
export function comparisonText({
  summary: _summary,
  effects,
  pairwise: _pairwise,
  computedAt: _computedAt,
  ...kept
}: Comparison): string {
  return `${JSON.stringify({ ...kept, paired: effects.length > 0 })}\n`;
}

/** No more than what distinguishes a comparison from something else: it was written by this program. */
const keptSchema = z.looseObject({
  version: z.string(),
  command: z.string(),
  paired: z.boolean(),
  draws: z.int().min(0),
  replicates: z.int().min(1),
  region: z.looseObject({ id: z.string(), payers: z.array(z.looseObject({ id: z.string() })) }),
  scenarios: z.array(z.looseObject({ id: z.string() })).min(1),
  plausibility: z.array(z.looseObject({})),
  figures: z.array(z.looseObject({ path: z.string() })),
  warnings: z.array(z.looseObject({ code: z.string(), of: z.array(z.string()) })),
});

type Kept = Omit<Comparison, 'summary' | 'effects' | 'pairwise' | 'computedAt'> & {
  readonly paired: boolean;
};

/**
 * Read a comparison back from its results folder, nothing simulated again. Issues where the folder holds none, one of
 * another version or model, files that were changed, or runs that are damaged or of other results.
 * @example
 * readComparison('results/nowhere').ok; // => false
 */
export function readComparison(
  folder: string,
  { model, file }: ModelInUse = OWN_MODEL,
): Loaded<StoredComparison> {
  const results = readResults(folder);
  if (!results.ok) return results;
  const { version, model: code, modelFile, hash, computedAt, ...asked } = results.value;
  const plan = { ...asked, model };
  if (version !== VERSION) return failed([wholeIssue(folder, resultsOf(version), ANEW)]);
  const other = otherModelIssue(folder, modelFile, file);
  if (other !== null) return failed([other]);
  const missing = [COMPARISON_FILE, JOURNAL].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) return failed([wholeIssue(folder, folderWithout(missing), ANEW)]);
  if (code === undefined) return failed([wholeIssue(folder, WITHOUT_CODE, ANEW)]);
  const changed = changedFiles(folder, () => true);
  if (changed.length > 0) return failed(changed);
  const kept = keptIn(join(folder, COMPARISON_FILE));
  if (kept === null) return failed([wholeIssue(join(folder, COMPARISON_FILE), NO_COMPARISON, ANEW)]);
  const journal = join(folder, JOURNAL);
  const stored = storedRuns(journal, plan, wholeRuns(journal, plan, codeVersion(version, code)));
  if (!stored.ok) return stored;
  const { collected, close } = stored.value;
  const { draws, replicates } = collected;
  if (draws.length !== Math.max(1, kept.draws) || replicates.length !== kept.replicates) {
    close();
    return failed([wholeIssue(journal, DAMAGED, ANEW)]);
  }
  const whole = wholeComparison(kept, collected);
  const comparison = computedAt === undefined ? whole : { ...whole, computedAt };
  return { ok: true, value: { comparison, hash, collected, close } };
}

const resultsOf = (version: string): Bilingual => ({
  en: `results of medinno ${version}`,
  zh: `medinno ${version} 的结果`,
});
const ANEW: Bilingual = {
  en: `${resultsOf(VERSION).en}; the command that made them makes them anew`,
  zh: `${resultsOf(VERSION).zh}（重新执行生成结果的命令即可重建）`,
};
const WITHOUT_CODE: Bilingual = {
  en: 'results that do not say the code of their model',
  zh: '未注明模型代码的结果',
};
const NO_COMPARISON: Bilingual = { en: 'no comparison', zh: '并非比较结果的文件' };
const DAMAGED: Bilingual = { en: 'runs that are damaged or missing', zh: '损坏或缺失的模拟' };

/** What the file holds, or null where it is something else than this program wrote. */
function keptIn(path: string): Kept | null {
  let raw: unknown;
  try {
    raw = JSON.parse(readOwn(path).toString());
  } catch {
    return null;
  }
  return keptSchema.safeParse(raw).success ? (raw as Kept) : null;
}

function wholeComparison({ paired, ...kept }: Kept, collected: Collected): Comparison {
  const named = withoutVariants(collected);
  return {
    ...kept,
    plausibility: kept.plausibility.map((row) => ({
      ...row,
      // JSON has no word for what is open at an end.
      low: row.low ?? Number.NEGATIVE_INFINITY,
      high: row.high ?? Number.POSITIVE_INFINITY,
    })),
    summary: summaryRows(named),
    effects: paired ? effectRows(named) : [],
    pairwise: paired ? pairwiseRows(named) : [],
  };
}

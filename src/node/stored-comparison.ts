import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Failure } from '../ensemble/block.js';
import type { Collected } from '../ensemble/collected.js';
import { horizonOf } from '../ensemble/collected.js';
import { blocksOf, type Plan } from '../ensemble/ensemble.js';
import { scenarioSeries } from '../ensemble/scenario-series.js';
import { effectRows } from '../results/effects.js';
import { pairwiseRows } from '../results/pairwise.js';
import { summaryRows } from '../results/summaries.js';
import type { Comparison } from '../results/tables.js';
import { withoutVariants } from '../results/variants.js';
import { VERSION } from '../results/version.js';
import { failed, type InputIssue, type Loaded } from '../scenario/issues.js';
import { readResults } from './read-results.js';
import { columnsFile, type StoredCollected } from './store/columns-file.js';
import { writeToDisk } from './store/disk.js';
import type { Journal } from './store/journal.js';
import { JOURNAL } from './store/place.js';
import { KIND } from './store/record.js';
import { type Entry, type Scan, scan } from './store/scan.js';

/** A comparison as a results folder keeps it, with the futures it was made of. */
export interface StoredComparison {
  readonly comparison: Comparison;
  /** Hash of what it was computed from. */
  readonly hash: string;
  /** Readable until it is closed. */
  readonly collected: Collected;
  readonly close: () => void;
}

/** What of a comparison does not follow from the futures alone: what was known of the place, and how it was asked. */
export const COMPARISON_FILE = 'comparison.json';

/**
 * The comparison without the large tables, which follow from the futures bit by bit, and without the time it was computed
 * at, which stands in the manifest.
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

/** No more than tells a comparison from something else: it was written by this program. */
const keptSchema = z.looseObject({
  version: z.string(),
  command: z.string(),
  paired: z.boolean(),
  draws: z.int().min(0),
  replicates: z.int().min(1),
  region: z.looseObject({ id: z.string() }),
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
 * another version, or futures that are damaged.
 */
export function readComparison(folder: string): Loaded<StoredComparison> {
  const results = readResults(folder);
  if (!results.ok) return results;
  const { version, hash, computedAt, ...plan } = results.value;
  const again = `results of medinno ${VERSION}; the command that made them makes them anew`;
  if (version !== VERSION) return failed([issue(folder, `results of medinno ${version}`, again)]);
  const missing = [COMPARISON_FILE, JOURNAL].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) return failed([issue(folder, `a folder without ${missing.join(' and ')}`, again)]);
  const kept = keptIn(join(folder, COMPARISON_FILE));
  if (kept === null) return failed([issue(join(folder, COMPARISON_FILE), 'no comparison', again)]);
  const { collected, close } = storedFutures(join(folder, JOURNAL), plan);
  const { draws, replicates } = collected;
  if (draws.length !== Math.max(1, kept.draws) || replicates.length !== kept.replicates) {
    close();
    return failed([issue(join(folder, JOURNAL), 'futures that are damaged or missing', again)]);
  }
  const whole = wholeComparison(kept, collected);
  const comparison = computedAt === undefined ? whole : { ...whole, computedAt };
  return { ok: true, value: { comparison, hash, collected, close } };
}

/** What the file holds, or null where it is something else than this program wrote. */
function keptIn(path: string): Kept | null {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'));
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

/** Reads the payload of a record. */
export type ReadRecord = (entry: Entry) => Uint8Array;

/** Which records of a journal are laid out, what of the plan is missing, and what is said to have failed: that unless given. */
interface Chosen {
  readonly done: readonly Entry[];
  readonly failed: readonly Failure[];
  readonly failures?: readonly Failure[];
}

/** The futures of a journal as columns in a temporary file; the journal itself is only read. */
export function storedFutures(
  path: string,
  plan: Plan,
  choose: (found: Scan, read: ReadRecord) => Chosen = (found) => wholeRecords(found, plan),
): StoredCollected {
  const file = openSync(path, 'r');
  const folder = mkdtempSync(join(tmpdir(), 'medinno-'));
  try {
    const journal = readOnly(file, scan(file));
    const chosen = choose(journal.found, (entry) => {
      const payload = new Uint8Array(entry.length);
      journal.read(entry, payload);
      return payload;
    });
    const { done, failed: left, failures } = chosen;
    const stored = columnsFile(join(folder, 'columns'), journal, plan, done, left, writeToDisk);
    const collected = failures === undefined ? stored.collected : { ...stored.collected, failures };
    const close = () => {
      stored.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { collected, close };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Every whole future of the plan. */
function wholeRecords({ entries }: Scan, plan: Plan): Chosen {
  const length = 8 * plan.scenarios.length * horizonOf(plan) * scenarioSeries(plan.scenarios[0]).length;
  const asked = new Set(blocksOf(plan).map(({ draw, replicate }) => `${draw}:${replicate}`));
  const done = entries.filter(
    (entry) =>
      entry.kind === KIND.result && entry.length === length && asked.has(`${entry.draw}:${entry.replicate}`),
  );
  return { done, failed: missingFrom(plan, done) };
}

/** What failed in the run is no future; neither is what is missing. */
function missingFrom(plan: Plan, done: readonly { readonly draw: number; readonly replicate: number }[]) {
  const names = new Set(done.map(({ draw, replicate }) => `${draw}:${replicate}`));
  return blocksOf(plan)
    .filter(({ draw, replicate }) => !names.has(`${draw}:${replicate}`))
    .map((block) => ({
      ...block,
      scenario: plan.scenarios[0].id,
      seed: plan.scenarios[0].seed,
      reason: 'not among the stored futures',
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
    read: ({ at }, into, from = 0) => {
      const got = readSync(file, into, 0, into.length, at + from);
      if (got !== into.length) throw new Error(`the journal of results ends at byte ${at + from + got}`);
    },
    close: () => {},
  };
}

const issue = (file: string, found: string, expected: string): InputIssue => ({
  file,
  line: 0,
  column: 0,
  path: '',
  found,
  expected,
  suggestion: null,
});

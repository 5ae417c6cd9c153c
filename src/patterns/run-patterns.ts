import type { Region } from '../model/place/region.js';
import { type StudyExecutor, type StudyProgress, studyInProcess } from '../studies/run-study.js';
import { PATTERNS } from './catalogue.js';
import type { Estimate, Expected, Pattern, Range, Used } from './pattern.js';
import { holds, type Verdict, verdictOf } from './verdict.js';

/** What was found of a quantity. Null: not run. */
export interface Found extends Expected {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly range: Range;
  /** Null where the runs do not decide, or nothing is to be decided; `verdict` says which. */
  readonly holds: boolean | null;
  readonly verdict: Verdict;
}

/** One row of the ledger of patterns: a claim, its control, and what the pattern was used for. */
export interface PatternRow extends Found {
  readonly id: string;
  readonly region: string;
  readonly control: Found | null;
  readonly used: Used;
  /** Replicates that it rests on; 0 = not run. */
  readonly replicates: number;
}

export interface PatternOptions {
  readonly patterns?: readonly Pattern[];
  /** Replicates of every pattern; each has its own number unless this is given. */
  readonly replicates?: number | undefined;
  readonly seed?: string;
  /** Where the replicates are simulated: in this thread unless said otherwise. */
  readonly execute?: StudyExecutor;
  readonly onProgress?: ((progress: StudyProgress) => void) | undefined;
  readonly signal?: AbortSignal;
}

/** A replicate of a pattern, as it goes to a thread. */
interface Part {
  readonly pattern: string;
  readonly replicate: number;
  readonly region: Region;
}

/** Replicates of all patterns as parts that know nothing of each other. */
export const patternRuns = {
  name: 'patterns',
  simulate(part: unknown, _: unknown, seed: string): unknown {
    const { pattern, replicate, region } = part as Part;
    return experimentOf(pattern).simulate(replicate, region, `${seed}/${pattern}`);
  },
};

function experimentOf(id: string) {
  const experiment = PATTERNS.find((one) => one.id === id)?.experiment;
  if (!experiment) throw new RangeError(`no pattern ${id} that can be run; they are ${namesOf(PATTERNS)}`);
  return experiment;
}

const namesOf = (patterns: readonly Pattern[]): string => patterns.map(({ id }) => id).join(', ');

/**
 * Looks for patterns in a region at point values: a row a claim, all of them, whatever comes out.
 * @example await runPatterns(maoming, { replicates: 4 })
 */
export async function runPatterns(region: Region, options: PatternOptions = {}): Promise<PatternRow[]> {
  const { patterns = PATTERNS, seed = '1', execute = studyInProcess } = options;
  const parts = patterns.flatMap((pattern) =>
    Array.from({ length: replicatesOf(pattern, options.replicates) }, (_, replicate) => ({
      pattern: pattern.id,
      replicate,
      region,
    })),
  );
  const job = { study: patternRuns, settings: {}, seed, parts };
  const results = parts.length === 0 ? [] : await execute(job, options.onProgress, options.signal);
  return patterns.flatMap((pattern) => {
    const own = results.filter((_, n) => parts[n].pattern === pattern.id);
    return rowsOf(pattern, own, region.id);
  });
}

function replicatesOf({ experiment }: Pattern, asked: number | undefined): number {
  if (experiment === null) return 0;
  return Math.min(asked ?? experiment.replicates, experiment.most ?? Number.POSITIVE_INFINITY);
}

function rowsOf(pattern: Pattern, results: readonly unknown[], region: string): PatternRow[] {
  const { id, used, claims, experiment } = pattern;
  const measured = experiment === null ? [] : experiment.measure(results);
  return claims.map(({ control, ...claim }, n) => ({
    id,
    region,
    ...found(claim, measured[n]?.main ?? null),
    control: control && found(control, measured[n]?.control ?? null),
    used,
    replicates: results.length,
  }));
}

function found({ quantity, range }: Expected, estimate: Estimate | null): Found {
  if (estimate === null) return { quantity, ...NOT_RUN, range };
  const verdict = verdictOf(estimate, range);
  const value = Number.isFinite(estimate.value) ? estimate.value : null;
  return { quantity, ...estimate, value, range, holds: holds(verdict), verdict };
}

const NOT_RUN = { value: null, low: null, high: null, holds: null, verdict: 'needs a nation' } as const;

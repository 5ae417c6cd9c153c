import type { Region } from '../model/place/region.js';
import type { StudyProgress } from '../studies/simulate-parts.js';
import { inThisThread } from '../work/in-this-thread.js';
import type { Executor } from '../work/job.js';
import { withFailurePolicy } from '../work/on-failure.js';
import type { Work } from '../work/work.js';
import { PATTERNS } from './catalogue.js';
import type { Expected } from './expected.js';
import type { Estimate } from './measured.js';
import type { Pattern } from './pattern.js';
import type { Found, PatternRow } from './pattern-row.js';
import { holds, verdictOf } from './verdict.js';

export interface PatternOptions {
  readonly patterns?: readonly Pattern[];
  /** Replicates of every pattern; each has its own number unless this is given. */
  readonly replicates?: number | undefined;
  readonly seed?: string;
  /** Where the replicates are simulated: in this thread unless given. */
  readonly execute?: Executor;
  readonly onProgress?: ((progress: StudyProgress) => void) | undefined;
  readonly signal?: AbortSignal;
}

/** A replicate of a pattern, and the place of its result. */
interface Replicate {
  readonly pattern: string;
  readonly replicate: number;
  readonly place: number;
}

/** Simulates replicates of all patterns, which know nothing of each other. */
export const patternWork: Work<Given, Replicate> = {
  id: 'patterns',
  begin:
    ({ regions, seed }) =>
    ({ pattern, replicate }) =>
      experimentOf(pattern).simulate(replicate, regions[pattern], `${seed}/${pattern}`),
};

/** The region of each pattern, and the seed of all. */
interface Given {
  readonly regions: Readonly<Record<string, Region>>;
  readonly seed: string;
}

function experimentOf(id: string) {
  const pattern = PATTERNS.find((one) => one.id === id);
  if (pattern === undefined) throw new RangeError(`no pattern ${id}; they are ${namesOf(PATTERNS)}`);
  return pattern.experiment;
}

const namesOf = (patterns: readonly Pattern[]): string => patterns.map(({ id }) => id).join(', ');

/**
 * Looks for patterns, each in its region, at point values: a row a claim, all of them, whatever comes out.
 * @example await runPatterns(() => maoming, { replicates: 4 })
 */
export async function runPatterns(
  regionOf: (pattern: Pattern) => Region,
  options: PatternOptions = {},
): Promise<PatternRow[]> {
  const { patterns = PATTERNS } = options;
  const tasks = patterns
    .flatMap((pattern) =>
      Array.from({ length: replicatesOf(pattern, options.replicates) }, (_, replicate) => ({
        pattern: pattern.id,
        replicate,
      })),
    )
    .map((task, place): Replicate => ({ ...task, place }));
  const regions = Object.fromEntries(patterns.map((pattern) => [pattern.id, regionOf(pattern)]));
  const results = await simulated(tasks, regions, options);
  return patterns.flatMap((pattern) => {
    const own = results.filter((_, n) => tasks[n].pattern === pattern.id);
    return rowsOf(pattern, own, regions[pattern.id].id);
  });
}

/** The results of all replicates in their order. @throws Error where one fails: a claim rests on all of them */
async function simulated(
  tasks: readonly Replicate[],
  regions: Given['regions'],
  { seed = '1', execute = inThisThread, onProgress, signal }: PatternOptions,
): Promise<readonly unknown[]> {
  const results = new Array<unknown>(tasks.length);
  let done = 0;
  const nameOf = ({ pattern, replicate }: Replicate) => `replicate ${replicate + 1} of ${pattern}`;
  const job = { work: patternWork, given: { regions, seed }, groups: tasks.map((task) => [task]), nameOf };
  const sink = {
    result: ({ place }: Replicate, result: unknown) => {
      results[place] = result;
      onProgress?.({ done: ++done, total: tasks.length });
    },
    failure: () => {},
  };
  if (tasks.length > 0) await withFailurePolicy(execute, 'stop')(job, sink, signal);
  return results;
}

function replicatesOf({ experiment }: Pattern, asked: number | undefined): number {
  return Math.min(asked ?? experiment.replicates, experiment.most ?? Number.POSITIVE_INFINITY);
}

function rowsOf(pattern: Pattern, results: readonly unknown[], region: string): PatternRow[] {
  const { id, used, claims, experiment, at, reason = null } = pattern;
  const measured = experiment.measure(results);
  return claims.map(({ control, ...claim }, n) => {
    const main = found(claim, measured[n].main);
    return {
      id,
      region,
      ...main,
      control: control && found(control, measured[n].control!),
      used,
      // The reason is one of the region in which the pattern was looked for when it was written.
      reason: region === at && (main.verdict === 'fails' || main.verdict === 'open') ? reason : null,
      replicates: results.length,
    };
  });
}

function found({ quantity, range }: Expected, estimate: Estimate): Found {
  const verdict = verdictOf(estimate, range);
  const value = Number.isFinite(estimate.value) ? estimate.value : null;
  return { quantity, ...estimate, value, range, holds: holds(verdict), verdict };
}

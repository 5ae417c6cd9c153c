import type { ExperimentContext } from '../../src/charts/experiment/experiment-context.js';
import { type ExperimentResult, experimentResult } from '../../src/commands/experiment-result.js';
import { explore } from '../../src/commands/explore.js';
import type { ExploreOptions, WrittenExperiment } from '../../src/commands/explore-options.js';
import type { ChangeRow } from '../../src/experiment/changes.js';
import { SMALL_FILES } from '../small-place.js';

export const PAPERS = { indicator: 'papers', part: '' };

/** Small runs of a small experiment: pairs of changes, two goals. */
export const explored = (
  experiment: Partial<WrittenExperiment> = {},
  more: Partial<ExploreOptions> = {},
): Promise<ExperimentResult> =>
  explore({
    experiment: {
      id: 'try',
      title: { en: 'Who & why?', zh: '试问' },
      description: { en: 'What do doses do & why?', zh: '力度有何影响？' },
      scenario: 'baseline',
      vary: [
        { role: 'lever', lever: 'youngTalent', choices: [0, 10, 20] },
        { role: 'lever', lever: 'lottery', choices: [0, 0.5] },
        { role: 'lever', policy: 'plan', choices: ['none', 'platforms'] },
      ],
      sampling: { method: 'pairs' },
      indicators: [
        { indicator: 'papers', direction: 'more' },
        { indicator: 'spending', part: 'payer=city', direction: 'less' },
      ],
      ...experiment,
    },
    sources: SMALL_FILES,
    years: 2,
    draws: 6,
    replicates: 2,
    ...more,
  });

/** The context with these changes of papers alone, a row a point from the second on. */
export function withChanges(
  result: ExperimentResult,
  rows: readonly Partial<ChangeRow>[],
  language: 'en' | 'zh' = 'en',
): ExperimentContext {
  const context = result.context({ language });
  const of = context.changes.filter(({ indicator }) => indicator === 'papers');
  return { ...context, changes: rows.map((row, n) => ({ ...of[n], ...row })) };
}

/** A change with the ends of both intervals at the same distance from its mean. */
export const change = (
  mean: number,
  half: number,
  signShare: number | null,
  sign: 1 | 0 | -1,
): Partial<ChangeRow> => ({
  mean,
  low: mean - half,
  high: mean + half,
  meanLow: mean - half,
  meanHigh: mean + half,
  signShare,
  sign,
});

/** The same results, had the first run of these points failed; points from 1. */
export function withFailures({ asked, run }: ExperimentResult, points: readonly number[]): ExperimentResult {
  const results = run.results.map((own, n) =>
    points.includes(n + 1) ? own.map((result, place) => (place === 0 ? null : result)) : own,
  );
  const failures = points.map((point) => ({
    point: point - 1,
    values: run.points[point - 1],
    draw: 1,
    replicate: 1,
    reason: 'boom',
  }));
  return experimentResult(asked, { ...run, results, failures });
}

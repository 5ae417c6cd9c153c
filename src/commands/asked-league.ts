import type { Progress } from '../ensemble/sink.js';
import { firstMillions } from '../experiment/first-millions.js';
import type { FirstMillions } from '../results/first-millions-row.js';
import type { Comparison } from '../results/tables.js';
import type { Executor } from '../work/job.js';
import type { AskedEnsemble } from './asked.js';

/** Where the runs of the league are made, and what of it is known already. */
interface Running {
  readonly execute: Executor;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The league as an earlier call made it; nothing is simulated then. */
  readonly known?: FirstMillions | undefined;
}

/** The league of the first millions in the place of a call's baseline; undefined where the call does not ask for it. */
export async function askedLeague(
  { model, named, firstMillions: sum }: AskedEnsemble,
  { execute, onProgress, signal, known }: Running,
): Promise<FirstMillions | undefined> {
  if (sum === null) return undefined;
  return known ?? (await firstMillions(named[0], sum, { model, executor: execute, onProgress, signal }));
}

/** A comparison with its league, where there is one. */
export const withLeague = (comparison: Comparison, league: FirstMillions | undefined): Comparison =>
  league === undefined ? comparison : { ...comparison, firstMillions: league };

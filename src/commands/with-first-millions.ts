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

/** A comparison with the league of the first millions in the place of its baseline, where the call asks for it. */
export async function withFirstMillions(
  comparison: Comparison,
  { model, named, firstMillions: sum }: AskedEnsemble,
  { execute, onProgress, signal, known }: Running,
): Promise<Comparison> {
  if (sum === null) return comparison;
  const running = { model, executor: execute, onProgress, signal };
  return { ...comparison, firstMillions: known ?? (await firstMillions(named[0], sum, running)) };
}

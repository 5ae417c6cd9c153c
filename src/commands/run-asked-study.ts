import { runStudy } from '../studies/run-study.js';
import type { KeptParts } from '../studies/simulate-parts.js';
import { inThisThread } from '../work/in-this-thread.js';
import { withFailurePolicy } from '../work/on-failure.js';
import type { AskedStudy } from './asked-study.js';
import type { ReproduceOptions } from './reproduce-options.js';
import { type StudyResult, studyResult } from './study-result.js';

/** How a study is run: what of it is there already, and who hears of the rest. */
interface StudyRunning extends Pick<ReproduceOptions, 'executor' | 'onFailure' | 'onProgress' | 'signal'> {
  /** Results that an interrupted call left, and where new ones go; none unless given. */
  readonly kept?: KeptParts | undefined;
}

/** Runs a study that was asked for. */
export async function runAskedStudy(
  asked: AskedStudy,
  { executor = inThisThread, onFailure = 'continue', onProgress, signal, kept }: StudyRunning,
): Promise<StudyResult> {
  const { study, settings, seed, region } = asked;
  const execute = withFailurePolicy(executor, onFailure);
  const run = await runStudy(study, { settings, seed, region, execute, kept, onProgress, signal });
  return studyResult(asked, run);
}

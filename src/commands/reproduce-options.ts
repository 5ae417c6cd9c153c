import type { Sources } from '../scenario/reading/sources.js';
import type { StudyProgress } from '../studies/simulate-parts.js';
import type { SettingValue, Study } from '../studies/study.js';
import type { Executor } from '../work/job.js';
import type { FailurePolicy } from '../work/on-failure.js';

/** Options of `reproduce`. */
export interface ReproduceOptions {
  /** Name of a published study, or a study of your own. */
  readonly study: string | Study;
  /** Settings that differ from the paper's; as texts `setting=value`. @defaultValue none */
  readonly set?: Readonly<Record<string, SettingValue>> | readonly string[] | undefined;
  /** Seed of all random numbers. @defaultValue '1' */
  readonly seed?: string | undefined;
  /**
   * Where the region is found in which the main model answers the study's questions too: `scenarioFiles` of medinno/node, or
   * any other. Without it there are no agreements.
   */
  readonly sources?: Sources | undefined;
  /** Where parts are simulated. @defaultValue inThisThread */
  readonly executor?: Executor | undefined;
  /** What a part that fails means while others run: they go on, the end, or it is run once more. @defaultValue 'continue' */
  readonly onFailure?: FailurePolicy | undefined;
  readonly onProgress?: ((progress: StudyProgress) => void) | undefined;
  /** Ends the call, which is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

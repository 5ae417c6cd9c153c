import type { Progress } from '../ensemble/sink.js';
import type { Model } from '../model/model.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import type { Sources } from '../scenario/reading/sources.js';
import type { Executor } from '../work/job.js';
import type { FailurePolicy } from '../work/on-failure.js';

/** An experiment as a file has it, with its name: every field means what it means there. */
export interface WrittenExperiment {
  readonly id: string;
  readonly scenario: string;
  readonly vary: readonly object[];
  readonly correlations?: readonly object[];
  readonly combinations?: readonly object[];
  readonly sampling: object;
  readonly indicators: readonly object[];
  readonly constraints?: readonly object[];
  readonly acceptable?: readonly object[];
  readonly budget?: object;
  readonly search?: object;
  readonly against?: readonly string[];
  readonly target?: object;
  readonly turningPoints?: object;
  readonly studies?: readonly object[];
  /** @defaultValue its id */
  readonly title?: { readonly en: string; readonly zh: string };
  /** @defaultValue its title */
  readonly description?: { readonly en: string; readonly zh: string };
}

/** Options of `explore`. */
export interface ExploreOptions {
  /** Name or path of an experiment, one as a file has it, or one that was read. */
  readonly experiment: string | WrittenExperiment | Experiment;
  /** Drawn worlds in which each point is run; 0 = the point values alone. @defaultValue that of the experiment, else 0 */
  readonly draws?: number | undefined;
  /** Replicates of every point and draw. @defaultValue that of the experiment, else 1 */
  readonly replicates?: number | undefined;
  /** Seed of points, draws and replicates. @defaultValue those of experiment and scenario */
  readonly seed?: string | undefined;
  /** Simulated years from the policy year on. @defaultValue the scenario's horizon */
  readonly years?: number | undefined;
  /** Values of parameters at every point; as texts `parameter=value`. @defaultValue none */
  readonly set?: Readonly<Record<string, number>> | readonly string[] | undefined;
  /** The model that is run. @defaultValue medinno */
  readonly model?: Model | undefined;
  /** Where files are found: `scenarioFiles` of medinno/node, or any other. @defaultValue nowhere */
  readonly sources?: Omit<Sources, 'catalogue'> | undefined;
  /** Where runs are made. @defaultValue inThisThread */
  readonly executor?: Executor | undefined;
  /** What a run that fails means: left out, the end, or run once more. @defaultValue 'continue' */
  readonly onFailure?: FailurePolicy | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the call, which is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

import type { Progress } from '../ensemble/sink.js';
import type { Model } from '../model/model.js';
import type { Sources } from '../scenario/reading/sources.js';
import type { Executor } from '../work/job.js';
import type { FailurePolicy } from '../work/on-failure.js';
import type { DrawsFrom } from './drawn-from.js';
import type { ScenarioInput } from './scenario-input.js';

/** Options that every simulating call shares. */
export interface EnsembleOptions {
  /** Parameter draws; 0 = the point values alone. @defaultValue 50 */
  readonly draws?: number | undefined;
  /** Replicates of every draw. @defaultValue 2 */
  readonly replicates?: number | undefined;
  /** Seed of draws and replicates. @defaultValue that of the scenarios */
  readonly seed?: string | undefined;
  /** Simulated years from the policy year on. @defaultValue the scenarios' horizon */
  readonly years?: number | undefined;
  /** Values of parameters in every scenario, the baseline too; as texts `parameter=value`. @defaultValue none */
  readonly set?: Readonly<Record<string, number>> | readonly string[] | undefined;
  /** Name or path of the region that all scenarios are put on. @defaultValue that of each scenario */
  readonly region?: string | undefined;
  /** Draws that `calibrate` fitted to the record of the region, or the path of their file. @defaultValue draws of the prior */
  readonly drawsFrom?: DrawsFrom | undefined;
  /** Level of the region whose budgets and people count in net health benefit. @defaultValue the region's own */
  readonly perspective?: string | undefined;
  /** Simulate each alternative also stopped after three years and half paid. @defaultValue false */
  readonly variants?: boolean | undefined;
  /** Standard error by chance, in the unit of the indicators, down to which replicates are added. @defaultValue add none */
  readonly untilError?: number | undefined;
  /** Indicators whose effects are held to `untilError`. @defaultValue ['netHealthBenefit'] */
  readonly untilIndicator?: readonly string[] | undefined;
  /** Replicates that `untilError` never exceeds. @defaultValue 10000 */
  readonly mostReplicates?: number | undefined;
  /** What is simulated. @defaultValue medinno */
  readonly model?: Model | undefined;
  /** Where names of scenarios lead: `scenarioFiles` of medinno/node, or any other. Needed where names are given. */
  readonly sources?: Sources | undefined;
  /** Where runs are made. @defaultValue inThisThread */
  readonly executor?: Executor | undefined;
  /** What a run that fails means: left out, the end, or run once more. @defaultValue 'continue' */
  readonly onFailure?: FailurePolicy | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the call, which is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of `simulate`. */
export interface SimulateOptions extends EnsembleOptions {
  readonly scenarios: readonly ScenarioInput[];
}

/** Options of `compare`. */
export interface CompareOptions extends EnsembleOptions {
  /** What the alternatives are set against. */
  readonly baseline: ScenarioInput;
  readonly alternatives: readonly ScenarioInput[];
  /** Adds the league of where so many million CNY a year would go: every lever that can take them, alone; true = 5. @defaultValue no league */
  readonly firstMillions?: number | true | undefined;
}

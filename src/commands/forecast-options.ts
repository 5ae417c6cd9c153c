import type { Progress } from '../ensemble/sink.js';
import type { KeptRuns } from '../experiment/run-experiment.js';
import type { Model } from '../model/model.js';
import type { Sources } from '../scenario/reading/sources.js';
import type { HistoryRow } from '../scenario/region/history-row.js';
import type { Executor } from '../work/job.js';
import type { FailurePolicy } from '../work/on-failure.js';

/** Options that `forecast`, `backtest` and `calibrate` share. */
export interface BankOptions {
  /** Name or path of a region with a history: a file, or a workbook. */
  readonly region: string;
  /** Its history in place of the one that is kept with it: rows, or the path of a CSV file. @defaultValue that of the region */
  readonly history?: string | readonly HistoryRow[] | undefined;
  /** Draws of the prior that every forecast is made from. @defaultValue 500, for `calibrate` 2000 */
  readonly draws?: number | undefined;
  /** Replicates of every draw; with two or more, chance is told apart from parameters. @defaultValue 1 */
  readonly replicates?: number | undefined;
  /** Seed of draws, replicates and errors. @defaultValue that of regions without a scenario */
  readonly seed?: string | undefined;
  /** Values of parameters in all runs; as texts `parameter=value`. @defaultValue none */
  readonly set?: Readonly<Record<string, number>> | readonly string[] | undefined;
  /** People for whom one simulated row stands. @defaultValue as few as leave 1,500 posts in rows */
  readonly representation?: number | undefined;
  /** @defaultValue medinno */
  readonly model?: Model | undefined;
  /** Where names lead: `scenarioFiles` of medinno/node, or any other. Needed where names are given. */
  readonly sources?: Omit<Sources, 'catalogue'> | undefined;
  /** Where runs are made. @defaultValue inThisThread */
  readonly executor?: Executor | undefined;
  /** What a run that fails means: left out, the end, or run once more. @defaultValue 'continue' */
  readonly onFailure?: FailurePolicy | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the call, which is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Runs that are kept from an earlier call with the same inputs, and where new ones go. @defaultValue none */
  readonly kept?: KeptRuns | undefined;
}

/** Whether the recorded path of money, prices and people after the origin is a known input. */
export type GivenPath = 'recorded' | 'none';

/** Options of `forecast`. */
export interface ForecastOptions extends BankOptions {
  /** The last year whose numbers are used. @defaultValue the last of the history */
  readonly origin?: number | undefined;
  /** The last year that is forecast. @defaultValue ten years after the origin */
  readonly until?: number | undefined;
  /** @defaultValue 'recorded' */
  readonly given?: GivenPath | undefined;
}

/** Options of `backtest`. */
export interface BacktestOptions extends BankOptions {
  /** The last year that is looked at, also to score. @defaultValue the last of the history */
  readonly until?: number | undefined;
}

/** Options of `calibrate`. */
export interface CalibrateOptions extends BankOptions {
  /**
   * The last year whose numbers are used. Scenarios take the draws only where it lies before their policy year.
   * @defaultValue the last of the history before the region's policy year; the last of all where too little is known by then
   */
  readonly origin?: number | undefined;
  /** Parameters that are fitted at most: those that the record says most of. @defaultValue 4 */
  readonly most?: number | undefined;
}

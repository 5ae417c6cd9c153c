import type { FailurePolicy } from '../work/on-failure.js';
import { COMPARE_OPTIONS } from './option-table.js';

/** Options that every simulating command shares. */
export interface SharedOptions {
  readonly draws: number;
  /** Replicates per draw; with `untilError` those that are run before anything is judged. */
  readonly replicates: number;
  /** Name or path of the region that all scenarios are put on; undefined = each has its own. */
  readonly region: string | undefined;
  /** File of the model; undefined = that of the package. */
  readonly model: string | undefined;
  /** File of draws that were fitted to the record of the region; undefined = those of the prior. */
  readonly drawsFrom: string | undefined;
  /** Level of the region whose budgets and people count; undefined = its own. */
  readonly perspective: string | undefined;
  /** parameter=value of every scenario, the baseline too. */
  readonly set: readonly string[];
  /** LEVER=DOSE, all of one more scenario; none where no scenario is added. */
  readonly lever: readonly string[];
  /** Of the programme that pays for these levers: payer, million CNY a year, first and last year. */
  readonly payer: string | undefined;
  readonly amount: unknown;
  readonly first: unknown;
  readonly last: unknown;
  readonly seed: string | undefined;
  readonly years: number | undefined;
  /** Worker threads; 1 = none, everything in this process; undefined = as many as cores once it lasts. */
  readonly workers: number | undefined;
  /** Address of the queue whose workers compute; undefined = this process does. */
  readonly queue: string | undefined;
  readonly out: string | undefined;
  /** Go on with what an interrupted run left in the results folder. */
  readonly resume: boolean;
  /** i/n: only that share of the runs; undefined = all of them. */
  readonly shard?: string | undefined;
  readonly onFailure: FailurePolicy;
  /** Seconds that one run may take; undefined = any time. */
  readonly timeLimit: number | undefined;
  /** Standard error by chance, in the indicators' own units, that replicates are added down to; undefined = add none. */
  readonly untilError: number | undefined;
  /** Ids of the indicators whose effects are held to it. */
  readonly untilIndicator: readonly string[];
  /** Replicates that are never exceeded on the way to it. */
  readonly mostReplicates: number;
  /** Million CNY a year of the league that a comparison is to have; undefined = no league. */
  readonly firstMillions?: number | undefined;
  /** Also run each alternative stopped after three years, and half paid. */
  readonly variants: boolean;
  /** Also write the tidy series as text. */
  readonly seriesCsv: boolean;
  /** Leave out the PNG drawings of the charts, which take most of the time of a small run. */
  readonly withoutPng: boolean;
  readonly language: 'en' | 'zh';
  /** Who the report is for; undefined = it does not say. */
  readonly preparedFor: string | undefined;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
export type Typed = Readonly<Record<Exclude<keyof SharedOptions, 'firstMillions' | 'shard'>, unknown>> & {
  readonly firstMillions?: unknown;
  readonly shard?: unknown;
};

export const OPTION_NAMES: readonly string[] = Object.keys(COMPARE_OPTIONS);

/** The name of an option as the parser's keys have it. */
export const keyOf = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Typed;

import type { Argv } from 'yargs';
import { notPositive, notWhole } from '../commands/limits.js';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import type { Language } from '../language/words.js';
import { MOST_WORKERS } from '../node/workers/executor-for.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import type { FailurePolicy } from '../work/on-failure.js';
import { asTypedHere } from './as-typed.js';
import { allInWords } from './described.js';
import { OPTIONS } from './option-table.js';
import { LONGEST_TIME } from './options.js';
import { queueIssues } from './queue-option.js';
import { shardIssues } from './shard-option.js';
import { keyOf } from './shared-options.js';

const { model, set, seed, years, workers, queue, out, resume, shard, language, quiet, json } = OPTIONS;

/** Options of `explore`; those that it shares with other commands are the same. */
export const EXPLORE_OPTIONS = {
  draws: {
    requiresArg: true,
    describe: {
      en: 'drawn worlds in which each point is run; 0 = point values alone (default: that of the experiment, else 0)',
      zh: '每个点的参数抽样组数；0 表示只用点值（默认：实验所设，否则为 0）',
    },
  },
  replicates: {
    requiresArg: true,
    describe: {
      en: 'replicates per point and draw (default: that of the experiment, else 1)',
      zh: '每个点、每组参数的重复次数（默认：实验所设，否则为 1）',
    },
  },
  model,
  set,
  seed,
  years,
  workers,
  queue,
  out,
  resume,
  shard,
  'on-failure': OPTIONS['on-failure'],
  'time-limit': OPTIONS['time-limit'],
  'without-png': OPTIONS['without-png'],
  language,
  quiet,
  json,
} as const;

export const withExploreOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(EXPLORE_OPTIONS, language));

/** The options of a call that was found fit. */
export interface ExploreCall {
  readonly draws: number | undefined;
  readonly replicates: number | undefined;
  readonly model: string | undefined;
  readonly set: readonly string[] | undefined;
  readonly seed: string | undefined;
  readonly years: number | undefined;
  readonly workers: number | undefined;
  readonly queue: string | undefined;
  readonly out: string | undefined;
  readonly resume: boolean;
  readonly shard?: string | undefined;
  readonly onFailure: FailurePolicy;
  readonly timeLimit: number | undefined;
  readonly withoutPng: boolean;
  readonly language: Language;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
export type TypedExplore = Readonly<Record<Exclude<keyof ExploreCall, 'shard'>, unknown>> & {
  readonly shard?: unknown;
};

/** Every mistake in the options that is none of the library. */
export const exploreIssues = (typed: TypedExplore): InputIssue[] => [
  ...Object.keys(EXPLORE_OPTIONS)
    .filter((name) => name !== 'set' && Array.isArray(typed[keyOf(name) as keyof TypedExplore]))
    .map((name) => callIssue(`--${name}`, ...MORE_THAN_ONCE)),
  ...shardIssues(typed),
  ...notPositive('timeLimit', typed.timeLimit, LONGEST_TIME).map(asTypedHere),
  ...notWhole('workers', typed.workers, [1, MOST_WORKERS]).map(asTypedHere),
  ...queueIssues(typed),
];

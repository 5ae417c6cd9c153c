import type { Argv } from 'yargs';
import { notPositive, notWhole } from '../commands/limits.js';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import type { Language } from '../language/words.js';
import { MOST_WORKERS } from '../node/workers/executor-for.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { DEFAULT_STUDY_SEED } from '../studies/run-study.js';
import type { FailurePolicy } from '../work/on-failure.js';
import { asTypedHere } from './as-typed.js';
import { allInWords } from './described.js';
import { OPTIONS } from './option-table.js';
import { LONGEST_TIME } from './options.js';
import { queueIssues } from './queue-option.js';
import { shardIssues } from './shard-option.js';
import { keyOf } from './shared-options.js';

const { workers, queue, out, shard, language, quiet, json } = OPTIONS;
const ON_FAILURE = 'on-failure';
const TIME_LIMIT = 'time-limit';

/** Options of `reproduce`; those that it shares with other commands are the same. */
export const REPRODUCE_OPTIONS = {
  set: {
    type: 'string',
    array: true,
    nargs: 1,
    default: [] as string[],
    describe: {
      en: 'name=value of a setting of the study; repeatable',
      zh: '研究设置的 名称=取值；可多次使用',
    },
  },
  seed: {
    type: 'string',
    requiresArg: true,
    default: DEFAULT_STUDY_SEED,
    describe: { en: 'seed of all random numbers', zh: '随机数种子' },
  },
  workers,
  queue,
  out,
  shard,
  [ON_FAILURE]: {
    ...OPTIONS[ON_FAILURE],
    describe: {
      en: 'when a part fails: run the others, end the run, or run it once more; there is a table of all parts alone',
      zh: '某一部分失败时：继续其余部分、终止或再试一次；全部完成方有结果表',
    },
  },
  [TIME_LIMIT]: {
    ...OPTIONS[TIME_LIMIT],
    describe: {
      en: 'seconds after which a part counts as failed (default: never)',
      zh: '某一部分超过该秒数即视为失败（默认：不限）',
    },
  },
  language,
  quiet,
  json,
} as const;

export const withReproduceOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(REPRODUCE_OPTIONS, language));

/** The options of a call that was found fit. */
export interface ReproduceCall {
  readonly set: readonly string[];
  readonly seed: string;
  readonly workers: number | undefined;
  readonly queue: string | undefined;
  readonly out: string | undefined;
  readonly shard?: string | undefined;
  readonly onFailure: FailurePolicy;
  readonly timeLimit: number | undefined;
  readonly language: Language;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
export type TypedOptions = Readonly<Record<Exclude<keyof ReproduceCall, 'shard'>, unknown>> & {
  readonly shard?: unknown;
};

/** Every mistake in the options, but for the settings, which only the study knows. */
export function optionIssues(typed: Partial<TypedOptions>): InputIssue[] {
  const issues = SINGLE.filter((option) => Array.isArray(typed[keyOf(option) as keyof TypedOptions])).map(
    (option) => callIssue(`--${option}`, ...MORE_THAN_ONCE),
  );
  const limits = [
    ...notPositive('timeLimit', typed.timeLimit, LONGEST_TIME),
    ...notWhole('workers', typed.workers, [1, MOST_WORKERS]),
  ];
  return [...issues, ...shardIssues(typed), ...limits.map(asTypedHere), ...queueIssues(typed)];
}

/** Options that may be given once. */
const SINGLE = [
  'seed',
  'workers',
  'queue',
  'out',
  'shard',
  ON_FAILURE,
  TIME_LIMIT,
  'language',
  'quiet',
  'json',
] as const;

import type { Argv } from 'yargs';
import { notPositive, notWhole } from '../commands/limits.js';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import type { Language } from '../language/words.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { DEFAULT_STUDY_SEED } from '../studies/run-study.js';
import type { FailurePolicy } from '../work/on-failure.js';
import { asTypedHere } from './as-typed.js';
import { keyOf, LONGEST_TIME, OPTIONS } from './options.js';

const MOST_WORKERS = 256;

const { workers, out, language, quiet, json } = OPTIONS;
const ON_FAILURE = 'on-failure';
const TIME_LIMIT = 'time-limit';

/** Options of `reproduce`; those that it shares with other commands are the same. */
const REPRODUCE_OPTIONS = {
  set: {
    type: 'string',
    array: true,
    nargs: 1,
    default: [] as string[],
    describe: 'name=value of a setting of the study; repeatable',
  },
  seed: {
    type: 'string',
    requiresArg: true,
    default: DEFAULT_STUDY_SEED,
    describe: 'seed of all random numbers',
  },
  workers,
  out,
  [ON_FAILURE]: {
    ...OPTIONS[ON_FAILURE],
    describe:
      'when a part fails: run the others, end the run, or run it once more; there is a table of all parts alone',
  },
  [TIME_LIMIT]: {
    ...OPTIONS[TIME_LIMIT],
    describe: 'seconds after which a part counts as failed (default: never)',
  },
  language,
  quiet,
  json,
} as const;

export const withReproduceOptions = <T>(yargs: Argv<T>) => yargs.options(REPRODUCE_OPTIONS);

export interface ReproduceOptions {
  readonly set: readonly string[];
  readonly seed: string;
  readonly workers: number;
  readonly out: string | undefined;
  readonly onFailure: FailurePolicy;
  readonly timeLimit: number | undefined;
  readonly language: Language;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
export type TypedOptions = Readonly<Record<keyof ReproduceOptions, unknown>>;

/** Every mistake in the options, but for the settings, which only the study knows. */
export function optionIssues(typed: Partial<TypedOptions>): InputIssue[] {
  const issues = SINGLE.filter((option) => Array.isArray(typed[keyOf(option) as keyof TypedOptions])).map(
    (option) => callIssue(`--${option}`, ...MORE_THAN_ONCE),
  );
  const limits = [
    ...notPositive('timeLimit', typed.timeLimit, LONGEST_TIME),
    ...notWhole('workers', typed.workers, [1, MOST_WORKERS]),
  ];
  return [...issues, ...limits.map(asTypedHere)];
}

/** Options that may be given once. */
const SINGLE = ['seed', 'workers', 'out', ON_FAILURE, TIME_LIMIT, 'language', 'quiet', 'json'] as const;

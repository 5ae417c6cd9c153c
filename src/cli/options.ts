import { availableParallelism } from 'node:os';
import type { Argv } from 'yargs';
import type { FailurePolicy } from '../ensemble/on-failure.js';
import { INDICATORS } from '../model/indicators/catalogue.js';
import type { InputIssue } from '../scenario/issues.js';
import { nearestName } from '../scenario/nearest-name.js';
import { callIssue, InputError } from './input-error.js';

/** Options that every simulating command shares. */
export interface SharedOptions {
  readonly draws: number;
  /** Replicates per draw; with `untilError` those that are run before anything is judged. */
  readonly replicates: number;
  readonly seed: string | undefined;
  readonly years: number | undefined;
  /** Worker threads; 1 = none, everything in this process. */
  readonly workers: number;
  readonly out: string | undefined;
  /** Go on with what an interrupted run left in the results folder. */
  readonly resume: boolean;
  readonly onFailure: FailurePolicy;
  /** Standard error by chance, in the indicators' own units, that replicates are added down to; undefined = add none. */
  readonly untilError: number | undefined;
  /** Ids of the indicators whose effects are held to it. */
  readonly untilIndicator: readonly string[];
  /** Also write the tidy series as text. */
  readonly seriesCsv: boolean;
  readonly language: 'en' | 'zh';
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
type Typed = Readonly<Record<keyof SharedOptions, unknown>>;

const MOST_WORKERS = 256;

export const JSON_OPTION = {
  type: 'boolean',
  default: false,
  describe: 'one JSON document on stdout and nothing else',
} as const;

/** Numbers have no type here, so that a wrong one can be shown as it was typed. */
const OPTIONS = {
  draws: { default: 50, requiresArg: true, describe: 'parameter draws; 0 = point values alone' },
  replicates: { default: 2, requiresArg: true, describe: 'replicates of luck per draw' },
  seed: {
    type: 'string',
    requiresArg: true,
    describe: 'seed of luck and draws (default: the scenario’s)',
  },
  years: { requiresArg: true, describe: 'horizon in years (default: the scenario’s)' },
  workers: {
    default: Math.min(availableParallelism(), MOST_WORKERS),
    defaultDescription: 'as many as the machine has cores',
    requiresArg: true,
    describe: 'worker threads',
  },
  out: {
    type: 'string',
    requiresArg: true,
    describe: 'results folder (default: ./results/<command>-<name>-<hash>)',
  },
  resume: { type: 'boolean', default: false, describe: 'go on with what an interrupted run left' },
  'on-failure': {
    choices: ['continue', 'stop', 'retry'],
    default: 'continue',
    requiresArg: true,
    describe: 'when a future fails: leave it out, end the run, or run it once more',
  },
  'until-error': {
    requiresArg: true,
    describe:
      'add replicates (never draws) until the standard error by chance of the effects is at most this',
  },
  'until-indicator': {
    type: 'string',
    array: true,
    nargs: 1,
    default: ['netHealthBenefit'],
    describe: 'indicator that --until-error holds to it; repeatable',
  },
  'series-csv': { type: 'boolean', default: false, describe: 'also write series.csv' },
  language: {
    choices: ['en', 'zh'],
    default: 'en',
    requiresArg: true,
    describe: 'language of charts, table and report',
  },
  quiet: { type: 'boolean', default: false, describe: 'no progress' },
  json: JSON_OPTION,
} as const;

export const OPTION_NAMES: readonly string[] = Object.keys(OPTIONS);

export const withSharedOptions = <T>(yargs: Argv<T>) => yargs.options(OPTIONS);

const LIMITS = {
  draws: [0, 100_000],
  replicates: [1, 100_000],
  years: [1, 100],
  workers: [1, MOST_WORKERS],
} as const;

/** Options that may be given more than once. */
const REPEATABLE: ReadonlySet<string> = new Set(['until-indicator']);

/** The options, checked; throws an InputError with every mistake in them. */
export function sharedOptions(typed: Typed): SharedOptions {
  const issues = [
    ...givenTwice(typed),
    ...(Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((name) => outside(name, typed[name])),
    ...notPositive('--until-error', typed.untilError),
    ...unknownIndicators(typed.untilIndicator),
  ];
  if (issues.length > 0) throw new InputError(issues);
  return typed as unknown as SharedOptions;
}

const givenTwice = (typed: Typed): InputIssue[] =>
  OPTION_NAMES.filter((name) => !REPEATABLE.has(name) && Array.isArray(typed[keyOf(name)])).map((name) =>
    callIssue(`--${name}`, 'the option more than once', 'it once'),
  );

const keyOf = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Typed;

function outside(name: keyof typeof LIMITS, value: unknown): InputIssue[] {
  if (value === undefined || Array.isArray(value)) return [];
  const [low, high] = LIMITS[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return [];
  return [callIssue(`--${name}`, String(value), `a whole number from ${low} to ${high}`)];
}

function notPositive(path: string, value: unknown): InputIssue[] {
  if (value === undefined || Array.isArray(value)) return [];
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return [];
  return [callIssue(path, String(value), 'a number above 0')];
}

function unknownIndicators(ids: unknown): InputIssue[] {
  if (!Array.isArray(ids)) return [];
  const known = INDICATORS.map(({ id }) => id);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) =>
      callIssue('--until-indicator', String(id), 'the id of an indicator', nearestName(String(id), known)),
    );
}

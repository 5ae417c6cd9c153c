import type { Argv } from 'yargs';
import { callIssue, InputError } from './input-error.js';

/** Options that every simulating command shares. */
export interface SharedOptions {
  readonly draws: number;
  readonly replicates: number;
  readonly seed: string | undefined;
  readonly years: number | undefined;
  readonly out: string | undefined;
  readonly language: 'en' | 'zh';
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
type Typed = Readonly<Record<keyof SharedOptions, unknown>>;

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
  out: {
    type: 'string',
    requiresArg: true,
    describe: 'results folder (default: ./results/<command>-<name>-<hash>)',
  },
  language: {
    choices: ['en', 'zh'],
    default: 'en',
    requiresArg: true,
    describe: 'language of charts, table and report',
  },
  quiet: { type: 'boolean', default: false, describe: 'no progress' },
  json: { type: 'boolean', default: false, describe: 'one JSON document on stdout and nothing else' },
} as const;

export const OPTION_NAMES: readonly string[] = Object.keys(OPTIONS);

export const withSharedOptions = <T>(yargs: Argv<T>) => yargs.options(OPTIONS);

const LIMITS = { draws: [0, 100_000], replicates: [1, 100_000], years: [1, 100] } as const;

/** The options, checked; throws an InputError with every mistake in them. */
export function sharedOptions(typed: Typed): SharedOptions {
  const twice = OPTION_NAMES.filter((name) => Array.isArray(typed[name as keyof Typed])).map((name) =>
    callIssue(`--${name}`, 'the option more than once', 'it once'),
  );
  const wrong = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((name) =>
    outside(name, typed[name]),
  );
  const issues = [...twice, ...wrong];
  if (issues.length > 0) throw new InputError(issues);
  return typed as unknown as SharedOptions;
}

function outside(name: keyof typeof LIMITS, value: unknown) {
  if (value === undefined || Array.isArray(value)) return [];
  const [low, high] = LIMITS[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return [];
  return [callIssue(`--${name}`, String(value), `a whole number from ${low} to ${high}`)];
}

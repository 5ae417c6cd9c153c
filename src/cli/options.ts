import { availableParallelism } from 'node:os';
import type { Argv } from 'yargs';
import { GROWTH } from '../ensemble/until-error.js';
import { USUAL_DRAWS, USUAL_REPLICATES } from '../results/usual.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { LONGEST_SEED } from '../scenario/reading/fields.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { NOTHING } from '../scenario/reading/validate.js';
import type { FailurePolicy } from '../work/on-failure.js';
import { MORE_THAN_ONCE, wholeNumber } from './call-words.js';
import { usualLanguage } from './usual-language.js';

/** Options that every simulating command shares. */
export interface SharedOptions {
  readonly draws: number;
  /** Replicates per draw; with `untilError` those that are run before anything is judged. */
  readonly replicates: number;
  /** Name or path of the region that all scenarios are put on; undefined = each has its own. */
  readonly region: string | undefined;
  /** File of the model; undefined = that of the package. */
  readonly model: string | undefined;
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
  /** Worker threads; 1 = none, everything in this process. */
  readonly workers: number;
  readonly out: string | undefined;
  /** Go on with what an interrupted run left in the results folder. */
  readonly resume: boolean;
  readonly onFailure: FailurePolicy;
  /** Seconds that one run may take; undefined = any time. */
  readonly timeLimit: number | undefined;
  /** Standard error by chance, in the indicators' own units, that replicates are added down to; undefined = add none. */
  readonly untilError: number | undefined;
  /** Ids of the indicators whose effects are held to it. */
  readonly untilIndicator: readonly string[];
  /** Replicates that are never exceeded on the way to it. */
  readonly mostReplicates: number;
  /** Also run each alternative stopped after three years, and half paid. */
  readonly variants: boolean;
  /** Also write the tidy series as text. */
  readonly seriesCsv: boolean;
  /** Leave out the PNG drawings of the charts, which take most of the time of a small run. */
  readonly withoutPng: boolean;
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

export const LANGUAGE_OPTION = {
  choices: ['en', 'zh'],
  default: usualLanguage(),
  defaultDescription: 'MEDINNO_LANGUAGE, else that of the locale',
  requiresArg: true,
  describe: 'language of what is shown',
} as const;

export const MODEL_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: 'file of a model with more in it (an ES module that exports what `extend` gives)',
} as const;

/** Which indicators are held to an error where none is named. */
const JUDGED_BY_DEFAULT: readonly string[] = ['netHealthBenefit'];

/**
 * Numbers have no type here, so that a wrong one can be shown as it was typed. Options that mean nothing without another
 * one have no default, so that one that was typed can be told.
 */
export const OPTIONS = {
  draws: { default: USUAL_DRAWS, requiresArg: true, describe: 'parameter draws; 0 = point values alone' },
  replicates: { default: USUAL_REPLICATES, requiresArg: true, describe: 'replicates of luck per draw' },
  region: {
    type: 'string',
    requiresArg: true,
    describe: 'put all scenarios and their policies on this region: a name or a path, also of a workbook',
  },
  model: MODEL_OPTION,
  perspective: {
    type: 'string',
    requiresArg: true,
    describe: 'level of the region whose budgets and people count in net health benefit (default: its own)',
  },
  set: {
    type: 'string',
    array: true,
    nargs: 1,
    describe: 'parameter=value in every scenario, the baseline too; repeatable',
  },
  lever: {
    type: 'string',
    array: true,
    nargs: 1,
    describe: 'LEVER=DOSE: one more scenario with it, in the world of the first; repeatable',
  },
  payer: {
    type: 'string',
    requiresArg: true,
    describe: 'who pays for the programme of --lever (default: each lever’s usual payer, whatever it costs)',
  },
  amount: { requiresArg: true, describe: 'million CNY a year that --payer gives' },
  first: { requiresArg: true, describe: 'first year of --lever (default: the policy year)' },
  last: { requiresArg: true, describe: 'last year of --lever (default: the last simulated one)' },
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
    describe: 'when a run fails: leave it out, end the run, or run it once more',
  },
  'time-limit': {
    requiresArg: true,
    describe: 'seconds after which a run counts as failed (default: never)',
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
    defaultDescription: JUDGED_BY_DEFAULT.join(', '),
    describe: 'indicator that --until-error holds to it; repeatable',
  },
  'most-replicates': {
    requiresArg: true,
    defaultDescription: String(GROWTH.most),
    describe: 'replicates that --until-error never exceeds',
  },
  variants: {
    type: 'boolean',
    default: false,
    describe: 'also run each alternative stopped after three years, and half paid',
  },
  'series-csv': { type: 'boolean', default: false, describe: 'also write series.csv' },
  'without-png': { type: 'boolean', default: false, describe: 'no PNG drawings of the charts' },
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
  'most-replicates': [GROWTH.fewest, 100_000],
} as const;

/** Seconds of a time limit at most: clocks of threads run no longer, and one beyond would end at once. */
export const LONGEST_TIME = 2_000_000;

/** Runs of one call at most: a line is kept in memory of each. */
const MOST_RUNS = 1_000_000;

/** Options that only say more about --until-error. */
export const ABOUT_UNTIL_ERROR: readonly string[] = ['until-indicator', 'most-replicates'];

/** Options that only say more about --lever. */
const ABOUT_LEVER = ['payer', 'amount', 'first', 'last'] as const;

/** Options that may be given more than once. */
const REPEATABLE: ReadonlySet<string> = new Set(['until-indicator', 'set', 'lever']);

/** The options, checked; throws an InputError with every mistake in them. */
export function sharedOptions(typed: Typed): SharedOptions {
  const issues = [
    ...givenTwice(typed),
    ...(Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((name) => outside(name, typed[keyOf(name)])),
    ...unfitSeed(typed),
    ...tooMany(typed),
    ...notPositive('--time-limit', typed.timeLimit, LONGEST_TIME),
    ...notPositive('--until-error', typed.untilError, Number.MAX_SAFE_INTEGER),
    ...withoutError(typed),
    ...mostBelowFirst(typed),
    ...withoutLever(typed),
    ...halfProgramme(typed),
  ];
  if (issues.length > 0) throw new InputError(issues);
  const options = typed as unknown as SharedOptions;
  return {
    ...options,
    set: options.set ?? [],
    lever: options.lever ?? [],
    untilIndicator: options.untilIndicator ?? JUDGED_BY_DEFAULT,
    mostReplicates: options.mostReplicates ?? Math.max(GROWTH.most, options.replicates),
  };
}

const givenTwice = (typed: Typed): InputIssue[] =>
  OPTION_NAMES.filter((name) => !REPEATABLE.has(name) && Array.isArray(typed[keyOf(name)])).map((name) =>
    callIssue(`--${name}`, ...MORE_THAN_ONCE),
  );

function unfitSeed({ seed }: Typed): InputIssue[] {
  if (typeof seed !== 'string' || (seed !== '' && seed.length <= LONGEST_SEED)) return [];
  return [callIssue('--seed', seed === '' ? NOTHING : textOf(seed.length), SEED_TEXT)];
}

const textOf = (length: number): Bilingual => ({
  en: `a text of ${length} characters`,
  zh: `${length} 个字符的文本`,
});

const SEED_TEXT: Bilingual = {
  en: `a text of 1 to ${LONGEST_SEED} characters`,
  zh: `1 至 ${LONGEST_SEED} 个字符的文本`,
};

/** The name of an option as the parser's keys have it. */
export const keyOf = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Typed;

function outside(name: keyof typeof LIMITS, value: unknown): InputIssue[] {
  if (value === undefined || Array.isArray(value)) return [];
  const [low, high] = LIMITS[name];
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return [];
  return [callIssue(`--${name}`, alike(asTyped(value)), wholeNumber(low, high))];
}

function tooMany({ draws, replicates }: Typed): InputIssue[] {
  if (typeof draws !== 'number' || typeof replicates !== 'number') return [];
  if (Math.max(1, draws) * replicates <= MOST_RUNS) return [];
  const found = {
    en: `${replicates} for each of ${draws} draws`,
    zh: `${draws} 组参数各 ${replicates} 次重复`,
  };
  return [callIssue('--replicates', found, IN_ALL)];
}

const IN_ALL: Bilingual = { en: `at most ${MOST_RUNS} in all`, zh: `合计至多 ${MOST_RUNS} 次` };

/** A positive number; the parser leaves those beyond whole numbers as the text that was typed. */
export function notPositive(path: string, value: unknown, most: number): InputIssue[] {
  if (value === undefined || Array.isArray(value)) return [];
  if (typeof value === 'number' && value > 0 && value <= most) return [];
  const expected = { en: `a number above 0 and at most ${most}`, zh: `大于 0 且不大于 ${most} 的数值` };
  return [callIssue(path, alike(asTyped(value)), expected)];
}

/** A value as the user typed it: of zeros, the sign too. */
export const asTyped = (value: unknown): string => (Object.is(value, -0) ? '-0' : String(value));

function withoutError(typed: Typed): InputIssue[] {
  if (typed.untilError !== undefined) return [];
  return ABOUT_UNTIL_ERROR.filter((name) => typed[keyOf(name)] !== undefined).map((name) =>
    callIssue(`--${name}`, alone('--until-error'), BESIDE_ERROR, '--until-error'),
  );
}

const BESIDE_ERROR: Bilingual = {
  en: 'it beside the error that is wanted, as in --until-error 100',
  zh: '与目标误差一起使用，如 --until-error 100',
};

function mostBelowFirst({ replicates, mostReplicates }: Typed): InputIssue[] {
  if (typeof replicates !== 'number' || typeof mostReplicates !== 'number') return [];
  if (mostReplicates >= replicates) return [];
  return [callIssue('--most-replicates', alike(mostReplicates), atLeastFirst(replicates))];
}

const atLeastFirst = (replicates: number): Bilingual => ({
  en: `at least --replicates, ${replicates}`,
  zh: `不小于 --replicates（${replicates}）`,
});

function withoutLever(typed: Typed): InputIssue[] {
  if (typed.lever !== undefined) return [];
  return ABOUT_LEVER.filter((name) => typed[name] !== undefined).map((name) =>
    callIssue(`--${name}`, alone('--lever'), BESIDE_LEVER),
  );
}

/** An option that means nothing without another one. */
const alone = (missing: string): Bilingual => ({
  en: `it without ${missing}`,
  zh: `单独使用的选项（缺少 ${missing}）`,
});
const BESIDE_LEVER: Bilingual = {
  en: 'it beside the lever that is paid, as in --lever youngTalent=8',
  zh: '与所资助的措施一起使用，如 --lever youngTalent=8',
};
const BOTH: Bilingual = {
  en: 'both, as in --payer city --amount 30',
  zh: '两者并用，如 --payer city --amount 30',
};

/** A programme has a payer and a sum, or there is none. */
function halfProgramme({ lever, payer, amount }: Typed): InputIssue[] {
  if (lever === undefined || (payer === undefined) === (amount === undefined)) return [];
  const [given, missing] = payer === undefined ? ['amount', 'payer'] : ['payer', 'amount'];
  return [callIssue(`--${given}`, alone(`--${missing}`), BOTH)];
}

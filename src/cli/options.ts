import type { Argv } from 'yargs';
import { limitIssues, notPositive, notWhole, USUALLY_JUDGED, usualMost } from '../commands/limits.js';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import type { Language } from '../language/words.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import type { FailurePolicy } from '../work/on-failure.js';
import { asTypedHere } from './as-typed.js';
import { allInWords } from './help.js';
import { MOST_WORKERS, OPTIONS } from './option-table.js';
import { unfitReader } from './prepared-for.js';

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
  /** Who the report is for; undefined = it does not say. */
  readonly preparedFor: string | undefined;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
type Typed = Readonly<Record<keyof SharedOptions, unknown>>;

export const OPTION_NAMES: readonly string[] = Object.keys(OPTIONS);

export const withSharedOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(OPTIONS, language));

/** Seconds of a time limit at most: clocks of threads run no longer, and one beyond would end at once. */
export const LONGEST_TIME = 2_000_000;

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
    ...limitIssues(typed).map(asTypedHere),
    ...notWhole('workers', typed.workers, [1, MOST_WORKERS]).map(asTypedHere),
    ...notPositive('timeLimit', typed.timeLimit, LONGEST_TIME).map(asTypedHere),
    ...unfitReader(typed.preparedFor),
    ...withoutError(typed),
    ...withoutLever(typed),
    ...halfProgramme(typed),
  ];
  if (issues.length > 0) throw new InputError(issues);
  const options = typed as unknown as SharedOptions;
  return {
    ...options,
    set: options.set ?? [],
    lever: options.lever ?? [],
    untilIndicator: options.untilIndicator ?? USUALLY_JUDGED,
    mostReplicates: options.mostReplicates ?? usualMost(options.replicates),
  };
}

const givenTwice = (typed: Typed): InputIssue[] =>
  OPTION_NAMES.filter((name) => !REPEATABLE.has(name) && Array.isArray(typed[keyOf(name)])).map((name) =>
    callIssue(`--${name}`, ...MORE_THAN_ONCE),
  );

/** The name of an option as the parser's keys have it. */
export const keyOf = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Typed;

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

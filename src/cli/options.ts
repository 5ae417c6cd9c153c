import type { Argv } from 'yargs';
import { limitIssues, notPositive, notWhole, USUALLY_JUDGED, usualMost } from '../commands/limits.js';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import { USUAL_SUM } from '../experiment/first-millions.js';
import type { Language } from '../language/words.js';
import { MOST_WORKERS } from '../node/workers/executor-for.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { InputError } from '../scenario/reading/input-error.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { asTypedHere } from './as-typed.js';
import { allInWords } from './described.js';

import { COMPARE_OPTIONS, OPTIONS } from './option-table.js';
import { unfitReader } from './prepared-for.js';
import { queueIssues } from './queue-option.js';
import { growingShard, shardIssues } from './shard-option.js';
import { keyOf, OPTION_NAMES, type SharedOptions, type Typed } from './shared-options.js';

export const withSharedOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(OPTIONS, language));

export const withCompareOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(COMPARE_OPTIONS, language));

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
    ...queueIssues(typed),
    ...notPositive('timeLimit', typed.timeLimit, LONGEST_TIME).map(asTypedHere),
    ...unfitReader(typed.preparedFor),
    ...withoutError(typed),
    ...shardIssues(typed),
    ...growingShard(typed),
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
    // Typed without a sum it is true.
    firstMillions: typed.firstMillions === true ? USUAL_SUM : options.firstMillions,
  };
}

const givenTwice = (typed: Typed): InputIssue[] =>
  OPTION_NAMES.filter((name) => !REPEATABLE.has(name) && Array.isArray(typed[keyOf(name)])).map((name) =>
    callIssue(`--${name}`, ...MORE_THAN_ONCE),
  );

function withoutError(typed: Typed): InputIssue[] {
  if (typed.untilError !== undefined) return [];
  return ABOUT_UNTIL_ERROR.filter((name) => typed[keyOf(name)] !== undefined).map((name) =>
    callIssue(`--${name}`, alone('--until-error'), BESIDE_ERROR, '--until-error'),
  );
}

const BESIDE_ERROR: Bilingual = {
  en: 'it together with the error that is wanted, as in --until-error 100',
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
  en: 'it together with the lever that is paid, as in --lever youngTalent=8',
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

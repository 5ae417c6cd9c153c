import { GROWTH } from '../ensemble/until-error.js';
import { USUAL_DRAWS, USUAL_REPLICATES } from '../results/usual.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { type InputIssue, optionIssue } from '../scenario/reading/issues.js';
import { LONGEST_SEED } from '../scenario/reading/seed-field.js';
import { NOTHING } from '../scenario/reading/validate.js';
import type { EnsembleOptions } from './ensemble-options.js';
import { wholeNumber } from './option-words.js';

/** The options of a call as they came: from a command line a number may be any text, an option given twice is a list. */
type Unchecked = Readonly<
  Partial<
    Record<
      'draws' | 'replicates' | 'years' | 'seed' | 'untilError' | 'mostReplicates' | 'firstMillions',
      unknown
    >
  >
>;

/** Whole numbers that options may be. */
const LIMITS = {
  draws: [0, 100_000],
  replicates: [1, 100_000],
  years: [1, 100],
  mostReplicates: [GROWTH.fewest, 100_000],
} as const;

/** Runs of one call at most: a line is kept in memory of each. */
const MOST_RUNS = 1_000_000;

/** Million CNY a year at most that a league is asked of: more than any place of this kind spends. */
const MOST_MILLIONS = 100_000;

/** Which indicators are held to an error where none is named. */
export const USUALLY_JUDGED: readonly string[] = ['netHealthBenefit'];

/** Replicates that a call never exceeds on its way to an error. */
export const usualMost = (replicates: number): number => Math.max(GROWTH.most, replicates);

/** What a call is run with where its options say nothing. */
export function withDefaults(options: EnsembleOptions) {
  const { draws = USUAL_DRAWS, replicates = USUAL_REPLICATES, set = {}, ...others } = options;
  const { untilIndicator = USUALLY_JUDGED, mostReplicates = usualMost(replicates) } = others;
  return { ...others, draws, replicates, set, untilIndicator, mostReplicates };
}

/** Every option that is not what it may be. */
export const limitIssues = (options: Unchecked): InputIssue[] => [
  ...(Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((name) =>
    notWhole(name, options[name], LIMITS[name]),
  ),
  ...unfitSeed(options),
  ...tooMany(options),
  ...notPositive('untilError', options.untilError, Number.MAX_SAFE_INTEGER),
  ...(options.firstMillions === true
    ? []
    : notPositive('firstMillions', options.firstMillions, MOST_MILLIONS)),
  ...mostBelowFirst(options),
];

/** An option that is no whole number from one to another; none where it was left out or given twice. */
export function notWhole(
  name: string,
  value: unknown,
  [low, high]: readonly [low: number, high: number],
): InputIssue[] {
  if (value === undefined || Array.isArray(value)) return [];
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return [];
  return [optionIssue(name, asGiven(value), wholeNumber(low, high))];
}

/** A positive number; a command line leaves those beyond whole numbers as the text that was typed. */
export function notPositive(name: string, value: unknown, most: number): InputIssue[] {
  if (value === undefined || Array.isArray(value)) return [];
  if (typeof value === 'number' && value > 0 && value <= most) return [];
  const expected = { en: `a number above 0 and at most ${most}`, zh: `大于 0 且不大于 ${most} 的数值` };
  return [optionIssue(name, asGiven(value), expected)];
}

/** A value as the user gave it: of zeros, the sign too. */
const asGiven = (value: unknown): Bilingual => alike(Object.is(value, -0) ? '-0' : String(value));

function unfitSeed({ seed }: Unchecked): InputIssue[] {
  if (typeof seed !== 'string' || (seed !== '' && seed.length <= LONGEST_SEED)) return [];
  return [optionIssue('seed', seed === '' ? NOTHING : textOf(seed.length), SEED_TEXT)];
}

const textOf = (length: number): Bilingual => ({
  en: `a text of ${length} characters`,
  zh: `${length} 个字符的文本`,
});

const SEED_TEXT: Bilingual = {
  en: `a text of 1 to ${LONGEST_SEED} characters`,
  zh: `1 至 ${LONGEST_SEED} 个字符的文本`,
};

function tooMany({ draws, replicates }: Unchecked): InputIssue[] {
  if (typeof draws !== 'number' || typeof replicates !== 'number') return [];
  if (Math.max(1, draws) * replicates <= MOST_RUNS) return [];
  const found = {
    en: `${replicates} for each of ${draws} draws`,
    zh: `${draws} 组参数各 ${replicates} 次重复`,
  };
  return [optionIssue('replicates', found, IN_ALL)];
}

const IN_ALL: Bilingual = { en: `at most ${MOST_RUNS} in all`, zh: `合计至多 ${MOST_RUNS} 次` };

function mostBelowFirst({ replicates, mostReplicates }: Unchecked): InputIssue[] {
  if (typeof replicates !== 'number' || typeof mostReplicates !== 'number') return [];
  if (mostReplicates >= replicates) return [];
  const expected = {
    en: `at least as many as replicates, ${replicates}`,
    zh: `不小于每组参数的重复次数（${replicates}）`,
  };
  return [optionIssue('mostReplicates', alike(mostReplicates), expected)];
}

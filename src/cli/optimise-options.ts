import type { Argv } from 'yargs';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import type { Language } from '../language/words.js';
import { callIssue, type InputIssue, type IssueWords } from '../scenario/reading/issues.js';
import { allInWords } from './described.js';
import { EXPLORE_OPTIONS, type ExploreCall, exploreIssues, type TypedExplore } from './explore-options.js';
import { NO_SHARD_OPTION } from './shard-option.js';

/** Options of `optimise`: those of `explore`, some of which mean its search, and a target. */
export const OPTIMISE_OPTIONS = {
  ...EXPLORE_OPTIONS,
  shard: NO_SHARD_OPTION,
  draws: {
    requiresArg: true,
    describe: {
      en: 'drawn worlds that the search runs in; 0 = point values alone (default: that of the experiment, else 0)',
      zh: '寻优所用的参数抽样组数；0 表示只用点值（默认：实验所设，否则为 0）',
    },
  },
  replicates: {
    requiresArg: true,
    describe: {
      en: 'replicates per draw of the search (default: that of the experiment, else 1)',
      zh: '寻优中每组参数的重复次数（默认：实验所设，否则为 1）',
    },
  },
  target: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'INDICATOR>=VALUE or <=: reach this total at least cost (default: that of the experiment, else its indicators)',
      zh: '指标>=数值（或 <=）：以最低成本达到该总量（默认：实验所设，否则为其指标）',
    },
  },
} as const;

export const withOptimiseOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(OPTIMISE_OPTIONS, language));

/** The options of a call that was found fit. */
export interface OptimiseCall extends ExploreCall {
  readonly target: string | undefined;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
export type TypedOptimise = TypedExplore & { readonly target: unknown };

/** Every mistake in the options that is none of the library. */
export const optimiseIssues = (typed: TypedOptimise): InputIssue[] => [
  ...exploreIssues({ ...typed, shard: undefined }),
  ...(typed.shard === undefined ? [] : [callIssue('--shard', ...SEQUENTIAL)]),
  ...(Array.isArray(typed.target) ? [callIssue('--target', ...MORE_THAN_ONCE)] : []),
];

/** Why a search is not cut into shares. */
const SEQUENTIAL: IssueWords = [
  {
    en: 'a share of a search, of which each generation follows from the results of the one before',
    zh: '寻优的分片（每一代都取决于上一代的全部结果）',
  },
  {
    en: 'the whole search, on several machines with --queue or on more threads of one with --workers',
    zh: '整个寻优：用 --queue 由多台机器共同完成，或用 --workers 在一台机器上增加线程',
  },
];

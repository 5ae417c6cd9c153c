import type { Argv } from 'yargs';
import { USUALLY_FITTED } from '../commands/calibrate.js';
import type { GivenPath } from '../commands/forecast-options.js';
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

const { model, set, workers, queue, out, resume, shard, language, quiet, json } = OPTIONS;

/** Options of `backtest`; those that it shares with other commands are the same. */
export const BACKTEST_OPTIONS = {
  until: {
    requiresArg: true,
    describe: {
      en: 'last year that is looked at, also to score (default: the last of the history)',
      zh: '所用数据（包括评分）的最后一年（默认：历史数据的最后一年）',
    },
  },
  history: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'CSV file of yearly numbers in place of those kept with the region',
      zh: '逐年数据的 CSV 文件，用以替代随地区保存的历史数据',
    },
  },
  draws: {
    requiresArg: true,
    describe: { en: 'draws of the prior (default: 500)', zh: '先验抽样组数（默认：500）' },
  },
  replicates: {
    requiresArg: true,
    describe: {
      en: 'replicates per draw; from two on chance is separated (default: 1)',
      zh: '每组参数的重复次数，不少于 2 次时单独估计随机性（默认：1）',
    },
  },
  set,
  seed: {
    type: 'string',
    requiresArg: true,
    describe: { en: 'seed of all random numbers', zh: '随机数和抽样的种子' },
  },
  representation: {
    requiresArg: true,
    describe: {
      en: 'people for whom one simulated row stands (default: as few as leave 1,500 posts)',
      zh: '模拟中每行代表的人数（默认：使岗位约为 1,500 行的最小值）',
    },
  },
  model,
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

const { until: _, ...SHARED } = BACKTEST_OPTIONS;

const { 'without-png': __, draws, ...FURTHER } = SHARED;
const OF_RUNS = {
  ...FURTHER,
  draws: {
    ...draws,
    describe: { en: 'draws of the prior (default: 2000)', zh: '先验抽样组数（默认：2000）' },
  },
} as const;

/** Options of `forecast`. */
export const FORECAST_OPTIONS = {
  origin: {
    requiresArg: true,
    describe: {
      en: 'last year whose numbers are used (default: the last of the history)',
      zh: '所用数据的最后一年，即预测起点（默认：历史数据的最后一年）',
    },
  },
  until: {
    requiresArg: true,
    describe: {
      en: 'last year that is forecast (default: ten years after the origin)',
      zh: '预测的最后一年（默认：起点之后十年）',
    },
  },
  given: {
    requiresArg: true,
    describe: {
      en: 'money, prices and people after the origin: recorded, or none (default: recorded)',
      zh: '起点之后的经费、价格和人口：recorded 表示按记录给定，none 表示不给（默认：recorded）',
    },
  },
  ...SHARED,
} as const;

/** Options of `calibrate`. */
export const CALIBRATE_OPTIONS = {
  origin: {
    requiresArg: true,
    describe: {
      en: 'last year whose numbers are used (default: the last of the history before policies act; where too little is known by then, the last of all)',
      zh: '所用数据的最后一年（默认：历史数据中政策起始年之前的最后一年；届时已知数据太少，则为全部历史的最后一年）',
    },
  },
  most: {
    requiresArg: true,
    describe: {
      en: `inputs that are fitted at most: those that the record says most of (default: ${USUALLY_FITTED})`,
      zh: `最多拟合几项输入，取历史记录信息最多者（默认：${USUALLY_FITTED}）`,
    },
  },
  ...OF_RUNS,
} as const;

export const withCalibrateOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(CALIBRATE_OPTIONS, language));

export const withForecastOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(FORECAST_OPTIONS, language));

export const withBacktestOptions = <T>(yargs: Argv<T>, language: Language) =>
  yargs.options(allInWords(BACKTEST_OPTIONS, language));

/** The options of a call that was found fit. */
export interface ForecastCall {
  readonly origin?: number | undefined;
  readonly until?: number | undefined;
  readonly given?: GivenPath | undefined;
  readonly most?: number | undefined;
  readonly history: string | undefined;
  readonly draws: number | undefined;
  readonly replicates: number | undefined;
  readonly set: readonly string[] | undefined;
  readonly seed: string | undefined;
  readonly representation: number | undefined;
  readonly model: string | undefined;
  readonly workers: number | undefined;
  readonly queue: string | undefined;
  readonly out: string | undefined;
  readonly resume: boolean;
  readonly shard?: string | undefined;
  readonly onFailure: FailurePolicy;
  readonly timeLimit: number | undefined;
  readonly withoutPng?: boolean;
  readonly language: Language;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
export type TypedForecast = { readonly [name in keyof ForecastCall]?: unknown };

/** Every mistake in the options that is none of the library. */
export const forecastIssues = (typed: TypedForecast): InputIssue[] => [
  ...Object.keys({ ...FORECAST_OPTIONS, ...CALIBRATE_OPTIONS })
    .filter((name) => name !== 'set' && Array.isArray(typed[camelCase(name)]))
    .map((name) => callIssue(`--${name}`, ...MORE_THAN_ONCE)),
  ...shardIssues(typed),
  ...notPositive('timeLimit', typed.timeLimit, LONGEST_TIME).map(asTypedHere),
  ...notWhole('workers', typed.workers, [1, MOST_WORKERS]).map(asTypedHere),
  ...queueIssues(typed),
];

const camelCase = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof TypedForecast;

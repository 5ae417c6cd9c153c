import { notWhole } from '../commands/limits.js';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import type { Language } from '../language/words.js';
import { MOST_WORKERS } from '../node/workers/executor-for.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { asTypedHere } from './as-typed.js';
import { MODEL_OPTION } from './common-options.js';
import { OPTIONS } from './option-table.js';
import { keyOf } from './shared-options.js';

/** Options of `merge`: where results go, and how those are made that are missing. */
export const MERGE_OPTIONS = {
  out: {
    ...OPTIONS.out,
    describe: {
      en: 'results folder (default: ./results/<command>-<hash>)',
      zh: '结果文件夹（默认：./results/<命令>-<散列值>）',
    },
  },
  'simulate-missing': {
    type: 'boolean',
    default: false,
    describe: {
      en: 'make runs here that no shard holds (default: name the shards that lack them)',
      zh: '在此补算各分片缺少的模拟（默认：指出缺少模拟的分片）',
    },
  },
  model: MODEL_OPTION,
  workers: OPTIONS.workers,
  language: OPTIONS.language,
  quiet: OPTIONS.quiet,
  json: OPTIONS.json,
} as const;

/** The options of a call that was found fit. */
export interface MergeCall {
  readonly out: string | undefined;
  readonly simulateMissing: boolean;
  readonly model: string | undefined;
  readonly workers: number | undefined;
  readonly language: Language;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** The same as they were typed: a number may be any text, an option given twice is a list. */
export type TypedMerge = Readonly<Record<keyof MergeCall, unknown>>;

/** Every mistake in the options. */
export const mergeIssues = (typed: TypedMerge): InputIssue[] => [
  ...Object.keys(MERGE_OPTIONS)
    .filter((name) => Array.isArray(typed[keyOf(name) as keyof TypedMerge]))
    .map((name) => callIssue(`--${name}`, ...MORE_THAN_ONCE)),
  ...notWhole('workers', typed.workers, [1, MOST_WORKERS]).map(asTypedHere),
];

import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { MOST_SHARES, type Share } from '../work/share.js';

/** Commands whose runs are cut into shards. */
export const CUT: readonly string[] = [
  'compare',
  'run',
  'explore',
  'forecast',
  'backtest',
  'calibrate',
  'reproduce',
];

export const SHARD_OPTION = {
  type: 'string',
  requiresArg: true,
  describe: {
    en: 'i/n: make the i-th of n equal shares of the runs alone, into --out, for medinno merge',
    zh: 'i/n：只完成 n 等份中的第 i 份模拟，写入 --out，供 medinno merge 合并',
  },
} as const;

/** The same for commands that say why they do not know it; no part of their help. */
export const NO_SHARD_OPTION = { ...SHARD_OPTION, hidden: true } as const;

/** What is known of a call's options before they are found fit. */
interface Typed {
  readonly shard?: unknown;
  readonly out?: unknown;
  readonly untilError?: unknown;
}

/** The share that a call is to make; null for all runs, or where it is not written as a share. */
export function shareIn({ shard }: Typed): Share | null {
  const match = typeof shard === 'string' ? /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(shard) : null;
  if (match === null) return null;
  const [nth, of] = match.slice(1).map(Number);
  return nth <= of && of <= MOST_SHARES ? { nth, of } : null;
}

/** What is wrong with a share that is asked for. */
export function shardIssues(typed: Typed): InputIssue[] {
  const { shard, out } = typed;
  if (shard === undefined || Array.isArray(shard)) return [];
  return [
    ...(shareIn(typed) === null ? [callIssue('--shard', alike(`${shard}`), A_SHARE)] : []),
    ...(out === undefined ? [callIssue('--shard', WITHOUT_OUT, OWN_FOLDER)] : []),
  ];
}

const A_SHARE: Bilingual = {
  en: `i/n, the i-th of n shards, as in 3/8, n at most ${MOST_SHARES}`,
  zh: `i/n，即 n 个分片中的第 i 个，如 3/8（n 不超过 ${MOST_SHARES}）`,
};
const WITHOUT_OUT: Bilingual = { en: 'it without --out', zh: '单独使用的选项（缺少 --out）' };
const OWN_FOLDER: Bilingual = {
  en: 'a folder for this shard alone, as in --out parts/3',
  zh: '专供此分片的文件夹，如 --out parts/3',
};

/** A share of runs whose number follows from the results of all. */
export function growingShard({ shard, untilError }: Typed): InputIssue[] {
  return shard === undefined || untilError === undefined ? [] : [callIssue('--shard', GROWING, FIXED)];
}

const GROWING: Bilingual = {
  en: 'it together with --until-error, under which the results of all runs decide how many more there are',
  zh: '与 --until-error 同用（后者依据全部模拟的结果决定增加多少次重复）',
};
const FIXED: Bilingual = {
  en: 'a number of replicates, as in --replicates 20',
  zh: '固定的重复次数，如 --replicates 20',
};

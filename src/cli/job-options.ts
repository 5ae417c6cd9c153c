import { notWhole } from '../commands/limits.js';
import { MORE_THAN_ONCE } from '../commands/option-words.js';
import type { Language } from '../language/words.js';
import { MOST_WORKERS } from '../node/workers/executor-for.js';
import { VERSION } from '../results/version.js';
import { alike, type Bilingual, oneOf, quoted } from '../scenario/reading/bilingual.js';
import { callIssue, type InputIssue } from '../scenario/reading/issues.js';
import { MOST_SHARES } from '../work/share.js';
import { asTypedHere } from './as-typed.js';
import { LANGUAGE_OPTION } from './common-options.js';
import { CUT, growingShard } from './shard-option.js';
import { keyOf } from './shared-options.js';

/** What runs array jobs. */
export const SCHEDULERS = ['slurm', 'kubernetes'] as const;

/** Threads of each shard where none are named. */
const USUAL_WORKERS = 4;

export const JOB_OPTIONS = {
  shards: {
    requiresArg: true,
    demandOption: true,
    describe: { en: 'how many shards the runs are cut into', zh: '分片个数' },
  },
  out: {
    type: 'string',
    requiresArg: true,
    describe: {
      en: 'results folder of the merge (default: results/<command>); shards go to a folder next to it',
      zh: '合并后的结果文件夹（默认：results/<命令>），分片写入与其并列的文件夹',
    },
  },
  workers: {
    requiresArg: true,
    default: USUAL_WORKERS,
    describe: { en: 'threads of each shard', zh: '每个分片的计算线程数' },
  },
  program: {
    type: 'string',
    requiresArg: true,
    default: 'npx medinno',
    describe: {
      en: 'how medinno is called on the nodes of Slurm',
      zh: '在 Slurm 各节点上调用 medinno 的方式',
    },
  },
  image: {
    type: 'string',
    requiresArg: true,
    default: `medinno:${VERSION}`,
    describe: { en: 'container image for Kubernetes', zh: 'Kubernetes 所用的容器镜像' },
  },
  language: LANGUAGE_OPTION,
} as const;

/** The options of a call that was found fit. */
export interface JobCall {
  readonly shards: number;
  readonly out: string | undefined;
  readonly workers: number;
  readonly program: string;
  readonly image: string;
  readonly language: Language;
}

/** The same as they were typed. */
export type TypedJob = Readonly<Record<keyof JobCall, unknown>>;

/** Options of a command that the job says. */
const OF_THE_JOB = ['--shard', '--out', '--workers', '--queue', '--resume', '--json'];

const says = (call: readonly string[], name: string): boolean =>
  call.some((word) => word === name || word.startsWith(`${name}=`));

/** Every mistake in a call. */
export const jobIssues = (call: readonly string[], typed: TypedJob): InputIssue[] => [
  ...Object.keys(JOB_OPTIONS)
    .filter((name) => Array.isArray(typed[keyOf(name) as keyof TypedJob]))
    .map((name) => callIssue(`--${name}`, ...MORE_THAN_ONCE)),
  ...notWhole('shards', typed.shards, [1, MOST_SHARES]).map(asTypedHere),
  ...notWhole('workers', typed.workers, [1, MOST_WORKERS]).map(asTypedHere),
  ...(typeof typed.out === 'string' && !PLAIN_PATH.test(typed.out)
    ? [callIssue('--out', alike(typed.out), PLAIN)]
    : []),
  ...(CUT.includes(call[0]) ? [] : [callIssue('', foundIn(call), afterDashes)]),
  ...call.filter((word) => /[\n\r]/.test(word)).map((word) => callIssue('', quoted(word), ONE_LINE)),
  ...(says(call, '--until-error') ? growingShard({ shard: call, untilError: call }) : []),
  ...OF_THE_JOB.filter((name) => says(call, name)).map((name) => callIssue(name, IN_THE_CALL, BEFORE_DASHES)),
];

/** A path that no scheduler takes for anything else. */
const PLAIN_PATH = /^[\w./][\w./-]*$/;
const PLAIN: Bilingual = {
  en: 'letters, digits and . _ - / alone, and no - in front',
  zh: '只含字母、数字和 . _ - / 且不以 - 开头的路径',
};

const ONE_LINE: Bilingual = { en: 'words of one line behind --', zh: '-- 之后不含换行的词' };

const foundIn = ([command]: readonly string[]): Bilingual =>
  command === undefined ? { en: 'no command', zh: '未写命令的调用' } : alike(command);
const afterDashes: Bilingual = {
  en: `a command after --: ${oneOf(CUT).en}`,
  zh: `-- 之后的命令：${oneOf(CUT).zh}`,
};
const IN_THE_CALL: Bilingual = { en: 'it behind --', zh: '写在 -- 之后的选项' };
const BEFORE_DASHES: Bilingual = {
  en: 'it left to the job, of which --out and --workers are options before --',
  zh: '由作业文件给出（--out 和 --workers 写在 -- 之前）',
};

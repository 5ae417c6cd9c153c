import type { Language } from '../../language/words.js';
import { VERSION } from '../../results/version.js';
import { shellLine } from '../shell-line.js';
import { type ArrayJob, mergeCall, partsOf } from './job-options.js';

/**
 * A shell script that submits the shards of a command to Slurm as an array job, and their merge as a job that waits for all of them.
 * @param job its folder names need no quotes
 * @param program how the program is called on the nodes, as a shell takes it
 * @example
 * const call = ['compare', 'baseline', 'platforms'];
 * const job = { call, shards: 4, out: 'results/big', workers: 2, language: 'en' };
 * slurmJob(job, 'npx medinno').includes('#SBATCH --array=1-4'); // => true
 */
export function slurmJob(job: ArrayJob, program: string): string {
  const { call, shards, out, workers, language } = job;
  const parts = partsOf(job);
  const say = WORDS[language];
  const head = (name: string, log: string) => `#!/bin/sh
#SBATCH --job-name=medinno-${name}
#SBATCH --cpus-per-task=${workers}
#SBATCH --output=${out}.${log}.log
#SBATCH --open-mode=append`;
  return `#!/bin/sh
# medinno ${VERSION}
${commented(say.file(shards))}
set -eu
mkdir -p ${parts}

shards=$(sbatch --parsable <<'SHARD'
${head('shard', 'shard-%a')}
#SBATCH --array=1-${shards}
#SBATCH --requeue
${commented(say.limits)}
##SBATCH --time=04:00:00 --mem=2G
set -eu
part=${parts}/$SLURM_ARRAY_TASK_ID
${commented(say.lock)}
[ "\${SLURM_RESTART_COUNT:-0}" = 0 ] || rm -f "$part.unfinished/lock"
exec ${program} ${shellLine(call)} --shard "$SLURM_ARRAY_TASK_ID/${shards}" --out "$part" --workers ${workers}
SHARD
)
merge=$(sbatch --parsable --dependency="afterok:\${shards%%;*}" --kill-on-invalid-dep=yes <<'MERGE'
${head('merge', 'merge')}
set -eu
exec ${program} ${mergeCall(job)}
MERGE
)
echo "${say.submitted}"
`;
}

const commented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n');

interface Words {
  readonly file: (shards: number) => string;
  readonly limits: string;
  readonly lock: string;
  readonly submitted: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    file: (
      shards,
    ) => `${shards} shards of a command as an array job of Slurm, and their merge when all are whole.
Submit both with: sh THIS-FILE, in the folder with the files that the command reads, on a disk that all nodes see.
After a failure submit it again: each shard goes on from what it holds.`,
    limits:
      'Time and memory of one shard, and a partition, are yours to set: take away one # where it is doubled.',
    lock: 'Slurm has ended this task before it starts it again: a lock that a lost node left is held by no one.',
    submitted: 'shards: job $shards, then merge: job $merge',
  },
  zh: {
    file: (shards) => `将一条命令分为 ${shards} 个分片，作为 Slurm 作业数组提交；全部完成后自动合并。
提交方法：在命令所读文件所在的文件夹（各节点均可访问的磁盘）中执行 sh 本文件。
失败后重新提交即可：各分片从已有结果继续。`,
    limits: '单个分片的时间、内存和分区请自行设定：去掉双 # 中的一个即可生效。',
    lock: 'Slurm 重新启动任务前已终止原任务：失联节点留下的锁已无进程占用。',
    submitted: '分片作业：$shards；合并作业：$merge',
  },
};

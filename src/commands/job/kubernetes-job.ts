import { stringify } from 'yaml';
import type { Language } from '../../language/words.js';
import { VERSION } from '../../results/version.js';
import { shellLine } from '../shell-line.js';
import { type ArrayJob, mergeCall, partsOf } from './job-options.js';

/** The user of the image: see the Dockerfile. */
const USER = 10_001;

/** Memory of a container to begin with; a shard of Maoming's comparison of nine scenarios took 222 MB with two threads, merging takes more. */
const MEMORY = '2Gi';

/** How often the pod of a shard that failed is replaced. */
const ATTEMPTS = 3;

/** The exit code of a wrong call or input, which no further attempt makes right. */
const WRONG_CALL = 2;

/**
 * Two Jobs of Kubernetes: an Indexed one whose pods make the shards of a command, and one that merges them, which is suspended until
 * it is let go.
 *
 * Source: Kubernetes documentation, Jobs: Indexed completion mode, backoff limit per index, pod failure policy.
 * @param image the container image, with the program as `medinno`
 * @example
 * const call = ['compare', 'baseline', 'platforms'];
 * const job = { call, shards: 4, out: 'results/big', workers: 2, language: 'en' };
 * kubernetesJob(job, 'medinno:0.1.0').includes('completionMode: Indexed'); // => true
 */
export function kubernetesJob(job: ArrayJob, image: string): string {
  const { call, shards, out, workers, language } = job;
  const parts = partsOf(job);
  const making = `set -eu
nth=$((JOB_COMPLETION_INDEX + 1))
part=${parts}/$nth
# ${LOCK[language]}
rm -f "$part.unfinished/lock"
exec medinno ${forKubernetes(shellLine(call))} --shard "$nth/${shards}" --out "$part" --workers ${workers}
`;
  const merging = `set -eu
# ${LOCK[language]}
rm -f ${out}.unfinished/lock
exec medinno ${forKubernetes(mergeCall(job))}
`;
  const made = jobOf('medinno-shards', podOf('shard', making, { image, workers }), {
    completionMode: 'Indexed',
    completions: shards,
    parallelism: shards,
    backoffLimitPerIndex: ATTEMPTS,
    // A pod is replaced only when it has ended: two of one shard are never there at once.
    podReplacementPolicy: 'Failed',
    podFailurePolicy: {
      rules: [
        {
          action: 'FailJob',
          onExitCodes: { containerName: 'shard', operator: 'In', values: [WRONG_CALL] },
        },
      ],
    },
  });
  const merged = jobOf('medinno-merge', podOf('merge', merging, { image, workers }), {
    suspend: true,
    backoffLimit: 0,
  });
  const [shard, merge] = [made, merged].map((one) => stringify(one, WRITTEN));
  return `${HEAD[language](shards)}${shard}---\n${merge}`;
}

/**
 * Words that reach the shell as they are: Kubernetes puts values of the environment in place of $(NAME), and one dollar in place of two.
 *
 * Source: Kubernetes documentation, Define a Command and Arguments for a Container.
 */
const forKubernetes = (words: string): string => words.replaceAll('$', '$$$$');

/** Scripts line by line as they are, and nothing in place of what is written twice. */
const WRITTEN = { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false } as const;

const jobOf = (name: string, pod: object, how: object) => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name },
  spec: { ...how, template: { spec: pod } },
});

interface Container {
  readonly image: string;
  readonly workers: number;
}

/** A pod without rights, whose root file system is read-only: it writes to the volume of its work and to /tmp. */
function podOf(name: string, script: string, { image, workers }: Container) {
  const size = { cpu: `${workers}`, memory: MEMORY };
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: USER,
      runAsGroup: USER,
      fsGroup: USER,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [
      {
        name,
        image,
        command: ['sh', '-c', script],
        workingDir: '/work',
        resources: { requests: size, limits: size },
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
        volumeMounts: [
          { name: 'work', mountPath: '/work' },
          { name: 'tmp', mountPath: '/tmp' },
        ],
      },
    ],
    volumes: [
      { name: 'work', persistentVolumeClaim: { claimName: 'medinno' } },
      { name: 'tmp', emptyDir: {} },
    ],
  };
}

const LOCK: Readonly<Record<Language, string>> = {
  en: 'the pod that was here before has ended: a lock that it left is held by no one',
  zh: '此前的容器组已结束，其留下的锁已无进程占用',
};

const HEAD: Readonly<Record<Language, (shards: number) => string>> = {
  en: (shards) => `# medinno ${VERSION}: ${shards} shards of a command as an Indexed Job, and their merge.
# The claim "medinno" is a volume that all nodes may write to (ReadWriteMany), with the files that the command reads.
#   kubectl apply -f THIS-FILE
#   kubectl wait --for=condition=complete --timeout=-1s job/medinno-shards
#   kubectl patch job/medinno-merge -p '{"spec":{"suspend":false}}'
# After a failure delete both jobs and apply the file again: each shard goes on from what it holds. Kubernetes 1.29 or later.
`,
  zh: (shards) => `# medinno ${VERSION}：将一条命令分为 ${shards} 个分片（Indexed Job），并予合并。
# 存储卷声明 medinno 须为各节点均可写入的卷（ReadWriteMany），其中存放命令所读的文件。
#   kubectl apply -f 本文件
#   kubectl wait --for=condition=complete --timeout=-1s job/medinno-shards
#   kubectl patch job/medinno-merge -p '{"spec":{"suspend":false}}'
# 失败后删除两个 Job 并重新 apply 即可：各分片从已有结果继续。需 Kubernetes 1.29 或更高版本。
`,
};

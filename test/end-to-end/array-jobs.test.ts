import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { calledUndrawn as called, workingFolders } from './command.js';
import { COMMAND, ran } from './command-under.js';

const place = workingFolders();
const ON_SLURM = fileURLToPath(new URL('../cluster/slurm.sh', import.meta.url));
/** How that script ends where there is no Slurm. */
const SKIPPED = 77;

const TINY = [
  'run',
  'baseline',
  '--draws',
  '3',
  '--replicates',
  '1',
  '--years',
  '2',
  '--without-png',
  '--quiet',
];

async function jobFor(scheduler: string, ...more: string[]): Promise<string> {
  const cwd = place('files');
  const { code, stdout, stderr } = await called(cwd, ['job', scheduler, '--shards', '3', ...more]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** The Jobs of a file for Kubernetes, and the script of each. */
function jobsIn(text: string) {
  const documents = parseAllDocuments(text);
  expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  return documents.map((document) => {
    const job = document.toJS();
    const [container] = job.spec.template.spec.containers;
    return { job, pod: job.spec.template.spec, container, script: container.command.at(-1) as string };
  });
}

describe.each(['en', 'zh'])('a job file for Slurm (%s)', (language) => {
  it('submits an array of all shards, and a merge that waits for them', async () => {
    const text = await jobFor(
      'slurm',
      '--workers',
      '2',
      '--out',
      'results/big',
      '--language',
      language,
      '--',
      ...TINY,
    );
    const folder = place(`slurm-${language}`);
    writeFileSync(join(folder, 'job.sh'), text);
    // What is submitted is kept in place of Slurm, which says the number of the job.
    writeFileSync(
      join(folder, 'sbatch'),
      '#!/bin/sh\necho "$@" >> calls\nn=$(wc -l < calls)\ncat > "submitted-$n"\necho "$n;here"\n',
    );
    chmodSync(join(folder, 'sbatch'), 0o755);
    const said = execFileSync('sh', ['job.sh'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    });
    expect(said).toMatch(language === 'en' ? /^shards: job 1;here, then merge: job 2/ : /^分片作业：1/);
    expect(readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n')).toEqual([
      '--parsable',
      '--parsable --dependency=afterok:1 --kill-on-invalid-dep=yes',
    ]);
    const [shard, merge] = [1, 2].map((n) => readFileSync(join(folder, `submitted-${n}`), 'utf8'));
    for (const line of ['--array=1-3', '--cpus-per-task=2', '--requeue', '--output=results/big.shard-%a.log'])
      expect(shard).toContain(`\n#SBATCH ${line}\n`);
    expect(shard).toContain('--shard "$SLURM_ARRAY_TASK_ID/3" --out "$part" --workers 2\n');
    expect(merge).toContain('merge results/big.parts/* --out results/big --workers 2\n');
    for (const name of ['job.sh', 'submitted-1', 'submitted-2'])
      expect(spawnSync('sh', ['-n', join(folder, name)]).status, name).toBe(0);
    expect(existsSync(join(folder, 'results/big.parts'))).toBe(true);
  });
});

describe.each(['en', 'zh'])('a job file for Kubernetes (%s)', (language) => {
  it('is an Indexed Job of pods without rights, and a merge that waits to be let go', async () => {
    const text = await jobFor(
      'kubernetes',
      '--image',
      'example.org/medinno:1',
      '--language',
      language,
      '--',
      ...TINY,
    );
    const [shards, merge] = jobsIn(text);
    expect(shards.job.spec).toMatchObject({
      completionMode: 'Indexed',
      completions: 3,
      parallelism: 3,
      backoffLimitPerIndex: 3,
      podReplacementPolicy: 'Failed',
      podFailurePolicy: { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [2] } }] },
    });
    expect(merge.job.spec).toMatchObject({ suspend: true, backoffLimit: 0 });
    expect(shards.script).toContain('nth=$((JOB_COMPLETION_INDEX + 1))\n');
    for (const { job, pod, container, script } of [shards, merge]) {
      expect([job.apiVersion, job.kind]).toEqual(['batch/v1', 'Job']);
      expect(pod.restartPolicy).toBe('Never');
      expect(pod.automountServiceAccountToken).toBe(false);
      expect(pod.securityContext).toMatchObject({
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      });
      expect(pod.securityContext.runAsUser).toBeGreaterThan(0);
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      expect(container.resources).toEqual({
        requests: { cpu: '4', memory: '2Gi' },
        limits: { cpu: '4', memory: '2Gi' },
      });
      expect(container.image).toBe('example.org/medinno:1');
      // It writes where a volume is, and nowhere else.
      expect(container.volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath)).toEqual([
        '/work',
        '/tmp',
      ]);
      expect(container.workingDir).toBe('/work');
      expect(pod.volumes.map(({ name }: { name: string }) => name)).toEqual(
        container.volumeMounts.map(({ name }: { name: string }) => name),
      );
      expect(spawnSync('sh', ['-n', '-c', script]).status).toBe(0);
    }
  });
});

describe('the scripts of a job file for Kubernetes', () => {
  it('make and merge shards where only their folder may be written, also beside the lock of a pod that is gone', async () => {
    const folder = place('pods');
    const [shards, merge] = jobsIn(
      await jobFor('kubernetes', '--workers', '1', '--out', 'out', '--', ...TINY),
    );
    writeFileSync(join(folder, 'medinno'), `#!/bin/sh\nexec '${process.execPath}' '${COMMAND}' "$@"\n`);
    chmodSync(join(folder, 'medinno'), 0o755);
    const run = (script: string, index: number) =>
      spawnSync('sh', ['-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, JOB_COMPLETION_INDEX: `${index}` },
      });
    execFileSync('mkdir', ['-p', join(folder, 'out.parts/2.unfinished')]);
    const holder = { pid: 1, host: 'another-pod', start: 'boot 1', table: '', machine: '' };
    writeFileSync(join(folder, 'out.parts/2.unfinished/lock'), JSON.stringify(holder));
    for (const index of [0, 1, 2]) expect(run(shards.script, index)).toMatchObject({ status: 0 });
    expect(run(merge.script, 0)).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'out/report.html'))).toBe(true);
  });
});

describe('a job file', () => {
  it('is not made of what cannot be cut, or says what the job says', async () => {
    const call = [
      'job',
      'slurm',
      '--shards',
      '0',
      '--out',
      'a b',
      '--',
      'optimise',
      'x',
      '--shard',
      '1/2',
      '--out=y',
    ];
    const { code, stderr } = await called(place('wrong'), call);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('--shards: found 0, expected a whole number from 1 to 100000'),
      expect.stringContaining('--out: found a b, expected letters, digits'),
      expect.stringContaining('found optimise, expected a command after --: one of compare,'),
      expect.stringContaining('--shard: found it behind --'),
      expect.stringContaining('--out: found it behind --'),
    ]);
  });
});

describe('the array job on a real Slurm', () => {
  it('makes the same bytes as one machine', async (context) => {
    const { code, stdout, stderr } = await ran('sh', [ON_SLURM, ...TINY]);
    if (code === SKIPPED) {
      process.stderr.write(`test/cluster/slurm.sh ${stderr.trim()}\n`);
      context.skip();
    }
    expect(stderr).toBe('');
    expect(stdout).toMatch(/same bytes: \d+ files of 4 shards and of one machine/);
    expect(code).toBe(0);
  });
});

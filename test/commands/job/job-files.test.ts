import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { jobIssues, type TypedJob } from '../../../src/cli/job-options.js';
import { kubernetesJob } from '../../../src/commands/job/kubernetes-job.js';
import { slurmJob } from '../../../src/commands/job/slurm-job.js';

const STRANGE = ["it's", 'a b', '$HOME', '$(HOME)', '$$', '"x"', '`date`', 'a: b # c', '茂名', '*', ''];
const job = (call: readonly string[]) => ({
  call,
  shards: 2,
  out: 'out',
  workers: 1,
  language: 'en' as const,
});

/** What Kubernetes puts in place of what stands in a command, where $(HOME) is the only name that it knows. */
const asKubernetesReads = (text: string): string =>
  text.replace(/\$\$|\$\(([^)]*)\)/g, (found, name) =>
    found === '$$' ? '$' : name === 'HOME' ? '/expanded' : found,
  );

const scriptsOf = (text: string): string[] =>
  parseAllDocuments(text).map((document) => document.toJS().spec.template.spec.containers[0].command.at(-1));

/** The words that a script hands to the program. */
function wordsOf(script: string): string[] {
  const program = 'medinno() { printf "%s\\0" "$@"; }\n';
  const { stdout } = spawnSync('sh', ['-c', `${program}${script.replace('exec medinno', 'medinno')}`], {
    encoding: 'utf8',
    env: { ...process.env, JOB_COMPLETION_INDEX: '1', SLURM_ARRAY_TASK_ID: '2' },
  });
  return stdout.split('\0').slice(0, -1);
}

describe('the words of a command in a job file', () => {
  it('reach the program as they are, whatever Kubernetes, YAML and the shell would make of them', () => {
    const [shard] = scriptsOf(kubernetesJob(job(['run', ...STRANGE]), 'medinno:1'));
    const words = ['run', ...STRANGE, '--shard', '2/2', '--out', 'out.parts/2', '--workers', '1'];
    expect(wordsOf(asKubernetesReads(shard))).toEqual(words);
    const [, submitted] = /<<'SHARD'\n([\s\S]*?)\nSHARD\n/.exec(
      slurmJob(job(['run', ...STRANGE]), 'medinno'),
    )!;
    expect(wordsOf(submitted)).toEqual(words);
  });

  it('name the model to the merge too, which runs no code that its call does not name', () => {
    const call = ['run', 'baseline', '--model', 'my model.mjs'];
    const [, merge] = scriptsOf(kubernetesJob(job(call), 'medinno:1'));
    for (const script of [merge, slurmJob(job(call), 'medinno')])
      expect(script).toContain("merge out.parts/* --out out --workers 1 --model 'my model.mjs'\n");
    expect(slurmJob(job(['run', 'baseline']), 'medinno')).toContain(
      'merge out.parts/* --out out --workers 1\n',
    );
  });

  it('have one line each, and a folder does not begin like an option', () => {
    const typed = {
      shards: 2,
      workers: 1,
      out: '-x',
      program: 'medinno',
      image: 'x',
      language: 'en',
    } as TypedJob;
    expect(
      jobIssues(['run', 'baseline', 'a\nSHARD\nb'], typed).map(({ path, found }) => [path, found]),
    ).toEqual([
      ['--out', '-x'],
      ['', '"a\\nSHARD\\nb"'],
    ]);
  });

  it('say nothing that every shard would refuse: a queue, or runs whose number follows from all results', () => {
    const typed = { shards: 2, workers: 1, program: 'medinno', image: 'x', language: 'en' } as TypedJob;
    const call = ['compare', 'baseline', 'platforms', '--until-error', '5', '--queue=redis://host'];
    expect(jobIssues(call, typed).map(({ path, found }) => [path, found])).toEqual([
      ['--shard', expect.stringContaining('together with --until-error')],
      ['--queue', 'it behind --'],
    ]);
  });
});

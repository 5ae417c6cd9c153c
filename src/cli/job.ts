import { kubernetesJob } from '../commands/job/kubernetes-job.js';
import { slurmJob } from '../commands/job/slurm-job.js';
import { InputError } from '../scenario/reading/input-error.js';
import { type JobCall, jobIssues, type SCHEDULERS, type TypedJob } from './job-options.js';
import { print } from './output.js';

/** `job SCHEDULER -- COMMAND…`: a file that makes the shards of a command on a cluster, and merges them. */
export function job(
  scheduler: (typeof SCHEDULERS)[number],
  call: readonly string[],
  typed: TypedJob,
): number {
  const issues = jobIssues(call, typed);
  if (issues.length > 0) throw new InputError(issues);
  const { shards, out = `results/${call[0]}`, workers, program, image, language } = typed as JobCall;
  const array = { call, shards, out, workers, language };
  print(scheduler === 'slurm' ? slurmJob(array, program) : kubernetesJob(array, image));
  return 0;
}

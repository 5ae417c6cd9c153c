import type { Executor, Job, TaskSink } from './job.js';
import { ShareDone } from './share.js';

/** What a failed task means: left out, the end of the job, or run once more before it counts. */
export type FailurePolicy = 'continue' | 'stop' | 'retry';

/** The first failure ended the job. */
export class StoppedAtFailure extends Error {
  constructor(readonly failure: string) {
    super(`stopped at the first failure: ${failure}`);
  }
}

/**
 * The same executor under a policy on failures. `stop`: the first failure goes to the sink, running ends, and the
 * promise is rejected with a StoppedAtFailure; results that came until then are kept. `retry`: failures are held
 * back, run once more by `again` when all else is done, and go to the sink only if they fail there too.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const few = { scenarios: [scenario], draws: 0, replicates: 1, years: 1 };
 * const executor = withFailurePolicy(inThisThread, 'retry');
 * (await simulate({ ...few, executor })).table('failures'); // => []
 */
export function withFailurePolicy(
  execute: Executor,
  policy: FailurePolicy,
  again: Executor = execute,
): Executor {
  return { continue: execute, stop: stopping(execute), retry: retrying(execute, again) }[policy];
}

function stopping(execute: Executor): Executor {
  return async (job, sink, signal) => {
    const ending = new AbortController();
    let first: string | undefined;
    const watched: typeof sink = {
      ...sink,
      failure: (task, reason) => {
        first ??= `${job.nameOf(task)}: ${reason}`;
        ending.abort();
        sink.failure(task, reason);
      },
    };
    const either = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal]);
    try {
      await execute(job, watched, either);
    } catch (error) {
      // A caller's own signal, and an executor that broke by itself, keep their reasons.
      if (error !== ending.signal.reason) throw error;
    }
    if (first !== undefined) throw new StoppedAtFailure(first);
  };
}

function retrying(execute: Executor, again: Executor): Executor {
  return async <Given, Task, Result>(
    job: Job<Given, Task, Result>,
    sink: TaskSink<Task, Result>,
    signal?: AbortSignal,
  ) => {
    const held = new Set<Task>();
    try {
      await execute(job, { ...sink, failure: (task) => held.add(task) }, signal);
    } catch (error) {
      // A share whose failures were not tried again is not done.
      if (!(error instanceof ShareDone) || held.size === 0) throw error;
    }
    if (held.size === 0) return;
    await again({ ...job, groups: leftOver(job.groups, held) }, sink, signal);
  };
}

/** Of each group the task that failed and those that were left out after it. */
const leftOver = <Task>(groups: readonly (readonly Task[])[], failed: ReadonlySet<Task>): Task[][] =>
  groups.flatMap((group) => {
    const from = group.findIndex((task) => failed.has(task));
    return from < 0 ? [] : [group.slice(from)];
  });

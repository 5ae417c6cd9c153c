import { blockName, type Failure } from '../ensemble/block.js';
import type { Run, RunResult } from '../ensemble/runs.js';
import type { RunsInMemory } from '../ensemble/runs-in-memory.js';
import type { Executor, TaskSink } from '../work/job.js';

/** Gives the runs of an ensemble that memory holds instead of making them; one that failed fails again. */
export function fromMemory(runs: RunsInMemory, failures: readonly Failure[]): Executor {
  const failed = new Map(failures.map((failure) => [blockName(failure), failure]));
  return async ({ groups }, sink) => {
    for (const group of groups as unknown as readonly (readonly Run[])[])
      giveBlock(group, sink as unknown as TaskSink<Run, RunResult>);
  };

  function giveBlock(group: readonly Run[], sink: TaskSink<Run, RunResult>): void {
    const failure = failed.get(blockName(group[0]));
    const kept = runs.result(group[0]);
    for (const run of group) {
      if (kept !== undefined && failure === undefined)
        sink.result(run, { observations: kept.observations[run.scenario], columns: kept.columns ?? [] });
      else if (runs.scenarios[run.scenario].id === failure?.scenario) sink.failure(run, failure.reason);
    }
  }
}

import { inThisThread } from '../work/in-this-thread.js';
import type { Executor } from '../work/job.js';
import type { Study } from './study.js';
import { type PartFailure, StudyFailed } from './study-failed.js';
import { type StudyGiven, type StudyTask, studyWork } from './study-work.js';

/** How many of the parts are done. */
export interface StudyProgress {
  readonly done: number;
  readonly total: number;
  /** Of those done, taken over from an earlier run; none unless given. */
  readonly reused?: number;
}

/** Results of parts that are kept from one call to the next, by the place of the part. */
export interface KeptParts {
  readonly held: ReadonlyMap<number, unknown>;
  readonly keep: (place: number, result: unknown) => void;
}

export interface PartsOptions {
  /** Where the parts are simulated: in this thread unless given. */
  readonly execute?: Executor;
  /** Results that an interrupted call left, and where new ones go; none unless given. */
  readonly kept?: KeptParts | undefined;
  readonly onProgress?: ((progress: StudyProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The results of all parts in their order: those that are kept, and the others simulated. */
export async function simulateParts(
  study: Study,
  given: StudyGiven,
  { execute = inThisThread, kept, onProgress, signal }: PartsOptions,
): Promise<readonly unknown[]> {
  const tasks = study.parts(given.settings).map((part, place): StudyTask => ({ place, part }));
  const results = tasks.map(({ place }) => kept?.held.get(place));
  const todo = tasks.filter(({ place }) => kept === undefined || !kept.held.has(place));
  const reused = tasks.length - todo.length;
  const failures: PartFailure[] = [];
  let done = reused;
  const settled = () =>
    onProgress?.({ done: ++done, total: tasks.length, ...(reused > 0 ? { reused } : {}) });
  const job = {
    work: studyWork([study]),
    given,
    groups: todo.map((task) => [task]),
    shareOf: ({ place }: StudyTask, shares: number) => place % shares,
    nameOf: ({ place }: StudyTask) => `part ${place + 1} of ${study.name}`,
  };
  const sink = {
    result: ({ place }: StudyTask, result: unknown) => {
      results[place] = result;
      kept?.keep(place, result);
      settled();
    },
    failure: ({ place }: StudyTask, reason: string) => {
      failures.push({ place, reason });
      settled();
    },
  };
  if (todo.length > 0) await execute(job, sink, signal);
  if (failures.length > 0)
    throw new StudyFailed(
      study.name,
      failures.sort((a, b) => a.place - b.place),
    );
  return results;
}

import type { Work } from './work.js';

/** Tasks of one kind that know nothing of each other's results, so that they may run in any order and anywhere. */
export interface Job<Given = unknown, Task = unknown, Result = unknown> {
  readonly work: Work<Given, Task, Result>;
  readonly given: Given;
  /**
   * Tasks of one group run on one worker in this order, so that what they share there (a simulated world) is made once.
   * After a task that fails the others of its group are left out.
   */
  readonly groups: readonly (readonly Task[])[];
  /**
   * A whole number of a task, of its group: groups of the same number go to the same worker, job after job, so that what
   * earlier jobs left there is found; how strictly is the executor's to say. Without it a group goes to whichever worker is free.
   */
  readonly homeOf?: (task: Task) => number;
  /**
   * Which of so many shares of the whole job a task is of, from 0: the same whatever of the job is done already, so that several
   * machines may each carry out one. A job without it cannot be cut.
   */
  readonly shareOf?: (task: Task, shares: number) => number;
  /** True where a task means something without the others of its group: those left out after one that failed are then tried too. */
  readonly tasksStandAlone?: boolean;
  /** Simulated people times years of all tasks, about, where that is known. */
  readonly agentYears?: number;
  /** What a task is called where it failed. */
  readonly nameOf: (task: Task) => string;
}

/** Takes what becomes of tasks, in any order. */
export interface TaskSink<Task, Result> {
  readonly result: (task: Task, result: Result) => void;
  readonly failure: (task: Task, reason: string) => void;
}

/**
 * Carries out a job here or elsewhere; each result goes to the sink as it comes. A task that throws is a failure and
 * the rest goes on. A signal that is aborted ends the job: the promise is then rejected with the signal's reason, as it
 * is with what the sink throws.
 */
export type Executor = <Given, Task, Result>(
  job: Job<Given, Task, Result>,
  sink: TaskSink<Task, Result>,
  signal?: AbortSignal,
) => Promise<void>;

/** Why a task failed, from what it threw. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import type { Progress } from '../ensemble/sink.js';
import { commandExecutor } from './command-executor.js';

/** How a command is run that simulates. */
export interface Running {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Where its tasks are carried out, as its options say: on threads, or by the workers of a queue. */
  readonly executorFor: typeof commandExecutor;
  /** Of how many shares of its runs it carries out one; 1 = it carries out all. */
  readonly shares: number;
  /** How far it has come, from how much of all its runs is done. */
  readonly shown: (progress: Progress) => Progress;
}

/** The whole command. */
export const whole = (signal: AbortSignal): Running => ({
  signal,
  executorFor: commandExecutor,
  shares: 1,
  shown: (progress) => progress,
});

/** A reporter of progress that is shown how far this part of a command has come. */
export const reporterIn = (
  { shown }: Running,
  report: ((progress: Progress) => void) | undefined,
): ((progress: Progress) => void) | undefined => report && ((progress) => report(shown(progress)));

import { InputError } from '../scenario/reading/input-error.js';

/** Work that was done before something went wrong. */
export interface WorkKept {
  readonly count: number;
  /** What is counted, in the plural. */
  readonly counted: string;
  readonly place: string;
}

/** What went wrong, with what was kept of the work and how to go on from it. */
export function withWorkKept(
  error: unknown,
  { count, counted, place }: WorkKept,
  signal: AbortSignal,
): unknown {
  if (count === 0 || error instanceof InputError) return error;
  const message = signal.aborted ? 'interrupted' : error instanceof Error ? error.message : String(error);
  return new Error(
    `${message}\n${count} ${counted} are kept in ${place}; the same command goes on from there`,
    {
      cause: error,
    },
  );
}

/** Steps that can be taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

const MOST_STEPS = 200;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A further step. One that goes on with the same movement, as a slider under way does, takes the place of the last. */
export function withStep<T>({ past, present }: History<T>, next: T, goesOn = false): History<T> {
  const before = goesOn ? past : [...past, present].slice(-MOST_STEPS);
  return { past: before, present: next, future: [] };
}

export function undone<T>({ past, present, future }: History<T>): History<T> {
  const last = past.at(-1);
  return last === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

export function redone<T>({ past, present, future }: History<T>): History<T> {
  const [next, ...later] = future;
  return next === undefined
    ? { past, present, future }
    : { past: [...past, present], present: next, future: later };
}

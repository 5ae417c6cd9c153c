import type { Job } from './job.js';

/** Groups that a thread, or any thread, has not been given yet. */
export interface Queue<Group> {
  readonly next: () => Group | undefined;
  /** Whether a thread that has so many of them may have another: the more it has, the more have to be left for all. */
  readonly allowAnother: (held: number) => boolean;
}

/** The queue that each seat takes from: one for all, or where the groups have homes one each. */
export function queuesOf<Task>(
  { groups, homeOf }: Pick<Job<never, Task>, 'groups' | 'homeOf'>,
  seats: number,
): Queue<readonly Task[]>[] {
  const some = groups.filter(({ length }) => length > 0);
  if (homeOf === undefined) return Array(seats).fill(queueOf(some, seats));
  return Array.from({ length: seats }, (_, seat) =>
    queueOf(
      some.filter(([first]) => homeOf(first) % seats === seat),
      1,
    ),
  );
}

function queueOf<Group>(groups: readonly Group[], takers: number): Queue<Group> {
  let given = 0;
  return {
    next: () => groups[given++],
    // A first group always, a second while more than one is left per taker, a third while more than three, and so on: towards the end, where
    // groups that wait behind a long one would be the last to be done, each taker has but the one under way.
    allowAnother: (held) => held === 0 || groups.length - given > (2 * held - 1) * takers,
  };
}
